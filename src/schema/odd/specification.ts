import type { TreeElement } from '../../xml/tree.js';

/** How often something stands: `max` is `Infinity` for `unbounded`. */
export interface Occurrence {
  readonly min: number;
  readonly max: number;
}

/** What a value must look like: a datatype of the specifications, or one of XML Schema with its facets. */
export type DataReference =
  | { readonly key: string }
  | { readonly name: string; readonly facets: readonly (readonly [name: string, value: string])[] };

/** A model class as content: any member, or each in turn. */
export const classExpansions = [
  'alternate',
  'sequence',
  'sequenceOptional',
  'sequenceRepeatable',
  'sequenceOptionalRepeatable',
] as const;
export type ClassExpansion = (typeof classExpansions)[number];

/** What an element may hold: the elements of an ODD's `content`, as plain data. */
export type Content = Occurrence &
  (
    | { readonly kind: 'empty' | 'text' }
    | { readonly kind: 'element' | 'macro'; readonly key: string }
    | {
        readonly kind: 'class';
        readonly key: string;
        readonly expand: ClassExpansion;
        readonly include: readonly string[] | undefined;
        readonly except: readonly string[];
      }
    | { readonly kind: 'data'; readonly data: DataReference }
    | { readonly kind: 'values'; readonly values: readonly ListedValue[] }
    | { readonly kind: 'any'; readonly require: readonly string[]; readonly except: readonly string[] }
    | { readonly kind: 'sequence' | 'alternate' | 'interleave'; readonly of: readonly Content[] }
    /** RELAX NG as it is written: what older ODDs have. */
    | { readonly kind: 'relaxNg'; readonly xml: string }
  );

/** A value that is listed, with what it means. */
export interface ListedValue {
  readonly ident: string;
  readonly desc: string;
}

/** What to do with a thing that is there already. */
export type Mode = 'add' | 'change' | 'replace' | 'delete';

/** An attribute, or, with mode `change`, what is changed about one: what is `undefined` stays as it is. */
export interface AttributeSpec {
  readonly kind: 'attribute';
  readonly mode: Mode;
  /** As written: `xml:id` is one name. */
  readonly ident: string;
  readonly namespace: string | undefined;
  readonly usage: 'req' | 'rec' | 'opt' | undefined;
  readonly datatype: (Occurrence & { readonly data: DataReference | undefined }) | undefined;
  readonly values:
    | {
        readonly type: 'closed' | 'semi' | 'open';
        readonly mode: Mode;
        readonly of: readonly ListedValue[];
        readonly taken: readonly string[];
      }
    | undefined;
  readonly desc: string | undefined;
  readonly constraints: readonly ConstraintSpec[];
}

/** An attribute that another class defines. */
export interface AttributeReference {
  readonly kind: 'reference';
  readonly className: string;
  readonly name: string;
}

/** Attributes of which all may stand together (`group`) or one alone (`choice`). */
export interface AttributeList {
  readonly kind: 'list';
  readonly org: 'group' | 'choice';
  readonly of: readonly (AttributeSpec | AttributeReference | AttributeList)[];
}

/** A rule in Schematron, as it is written, free of the namespaces around it. */
export interface ConstraintSpec {
  readonly ident: string;
  readonly mode: Mode;
  readonly desc: string;
  readonly parts: readonly ConstraintPart[];
}

/** A piece of Schematron: `pattern`, `rule`, `assert`, `ns`, …; or of XSLT: `key`, `function`. */
export interface ConstraintPart {
  readonly local: string;
  readonly namespace: string;
  readonly id: string | undefined;
  readonly xml: string;
}

/** Membership in a class, or its end. */
export interface Membership {
  readonly key: string;
  readonly mode: 'add' | 'delete';
}

interface SpecificationBase {
  readonly ident: string;
  readonly mode: Mode;
  readonly module: string;
  /** What it stands for, in a few words, and what it is for, in a sentence. */
  readonly gloss: string | undefined;
  readonly desc: string | undefined;
  readonly remarks: string | undefined;
  /** Examples as XML, without namespace declarations. */
  readonly examples: readonly string[];
  readonly constraints: readonly ConstraintSpec[];
  /** Where it stands in its file. */
  readonly element: TreeElement;
}

/** An element. */
export interface ElementSpec extends SpecificationBase {
  readonly kind: 'element';
  readonly namespace: string | undefined;
  readonly content: Content | undefined;
  readonly classes: readonly Membership[] | undefined;
  /** Do the classes replace those that were there? */
  readonly replacesClasses: boolean;
  readonly attributes: AttributeList;
}

/** A class of elements that stand in the same places (`model`), or of attributes (`atts`). */
export interface ClassSpec extends SpecificationBase {
  readonly kind: 'class';
  readonly type: 'model' | 'atts';
  readonly classes: readonly Membership[] | undefined;
  readonly replacesClasses: boolean;
  readonly attributes: AttributeList;
}

/** A name for content (`macro`) or for what values look like (`data`). */
export interface ContentSpec extends SpecificationBase {
  readonly kind: 'macro' | 'data';
  readonly content: Content | undefined;
}

export type Specification = ElementSpec | ClassSpec | ContentSpec;
