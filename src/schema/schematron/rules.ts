/** The namespace of ISO Schematron. */
export const SCHEMATRON_NAMESPACE = 'http://purl.oclc.org/dsdl/schematron';

/** `<let>`: a name for a value. `at` is where it stands in the file, an offset in UTF-16 code units from 0. */
export interface Variable {
  readonly name: string;
  /** An XPath, unless the value is the XML in `content`. */
  readonly select: string | undefined;
  readonly content: string | undefined;
  readonly as: string | undefined;
  readonly at: number;
}

/** A piece of a message: words, or an XPath whose string value stands there. */
export type MessagePart = { readonly text: string } | { readonly select: string };

/** `<assert>` (must be true) or `<report>` (must not). */
export interface Assertion {
  readonly kind: 'assert' | 'report';
  readonly id: string | undefined;
  readonly test: string;
  readonly message: readonly MessagePart[];
  /** The severity as the author calls it: `warning`, `nonfatal`, … */
  readonly role: string | undefined;
  /** An XPath to the node that the finding is about, from the rule's context. */
  readonly subject: string | undefined;
  readonly at: number;
}

/** `<rule>`: what must hold of the nodes that match `context`. */
export interface Rule {
  readonly id: string | undefined;
  readonly context: string;
  readonly variables: readonly Variable[];
  readonly assertions: readonly Assertion[];
  readonly at: number;
}

/** `<pattern>`: of its rules, a node obeys the first that matches it. */
export interface RulePattern {
  readonly id: string | undefined;
  readonly variables: readonly Variable[];
  readonly rules: readonly Rule[];
  /** An XPath to the addresses of other documents that are meant instead of this one. */
  readonly documents: string | undefined;
  readonly at: number;
}

/** `<phase>`: a choice of patterns. */
export interface Phase {
  readonly active: readonly string[];
  readonly variables: readonly Variable[];
}

/** XSLT that comes with the rules: `xsl:key`, `xsl:function`. */
export interface Borrowed {
  readonly xml: string;
  readonly at: number;
}

/** Schematron with nothing abstract left in it, wherever it was written: in a schema of its own, in RELAX NG, in an ODD. */
export interface SchematronRules {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly variables: readonly Variable[];
  readonly borrowed: readonly Borrowed[];
  readonly patterns: readonly RulePattern[];
  readonly phases: ReadonlyMap<string, Phase>;
  readonly defaultPhase: string | undefined;
}
