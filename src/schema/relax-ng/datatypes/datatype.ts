/** What a string is judged with besides itself: the namespaces in scope. */
export type DatatypeContext = (prefix: string) => string | undefined;

/** A set of strings with a notion of which of them mean the same. */
export interface Datatype {
  /** The name by which people know it, for messages. */
  readonly name: string;
  /** The regular expressions, as the schema writes them, and other facets, for messages. */
  readonly params: readonly Param[];
  readonly library: string;
  /** Returns a key that is equal for equal values, or `undefined` when the string is none of this type. */
  keyOf(text: string, context: DatatypeContext): string | undefined;
}

/** One `param` of a `data` pattern. */
export interface Param {
  readonly name: string;
  readonly value: string;
}

/** Why a schema's datatype cannot be used. */
export class DatatypeProblem extends Error {}
