import type { Datatype } from './datatypes/datatype.js';
import type { NameClass } from './name-class.js';

/** The kinds of patterns of the simple syntax (RELAX NG, section 5), without references: those are followed. */
export type PatternKind =
  | 'notAllowed'
  | 'empty'
  | 'text'
  | 'choice'
  | 'interleave'
  | 'group'
  | 'oneOrMore'
  | 'list'
  | 'data'
  | 'value'
  | 'attribute'
  | 'element';

/** What a `data` pattern asks of a string. */
export interface DataTest {
  readonly datatype: Datatype;
  readonly except: Pattern | undefined;
}

/** What a `value` pattern asks of a string: to mean the same as this one. */
export interface ValueTest {
  readonly datatype: Datatype;
  /** As the schema writes it. */
  readonly text: string;
  /** What the datatype makes of it; equal keys are equal values. */
  readonly key: string;
}

/**
 * A pattern, interned: two patterns of one store that say the same are the same object, so that what follows from one is worked
 * out once. Elements are never merged; their content is filled in after all of them are known.
 */
export interface Pattern {
  readonly id: number;
  readonly kind: PatternKind;
  /** Does it match nothing at all? */
  readonly isNullable: boolean;
  /** Does it ask for attributes of the element at hand? */
  readonly hasAttributes: boolean;
  /** Does it look at what the text says (data, value, list), outside attributes? */
  readonly readsText: boolean;
  /** The parts of choice, interleave, group; the one part of oneOrMore, list, attribute. */
  readonly parts: readonly Pattern[];
  readonly nameClass: NameClass | undefined;
  readonly data: DataTest | undefined;
  readonly value: ValueTest | undefined;
  /** What an element holds. */
  content: Pattern | undefined;
}
