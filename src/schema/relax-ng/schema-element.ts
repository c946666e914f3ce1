/** A file of a schema. */
export interface SchemaFile {
  readonly uri: string;
  readonly text: string;
}

/** An attribute of the schema language, with its place. */
export interface SchemaAttribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An element of a schema in the full syntax, annotations left out: what both syntaxes are read into. */
export interface SchemaElement {
  readonly local: string;
  readonly attributes: readonly SchemaAttribute[];
  readonly children: readonly SchemaElement[];
  /** The text of `name`, `value`, `param`. */
  text: string;
  /** What an annotation says in prose. */
  documentation: string | undefined;
  readonly file: SchemaFile;
  readonly start: number;
  readonly end: number;
  /** Where relative references start from. */
  readonly base: string;
  readonly resolveNamespace: (prefix: string) => string | undefined;
}

/** Returns an attribute of the element by its name. There are two at most, so that a list is faster than a map. */
export function attributeOf({ attributes }: SchemaElement, name: string): SchemaAttribute | undefined {
  for (const attribute of attributes) if (attribute.name === name) return attribute;
  return undefined;
}

/** Returns what an attribute of the element says. */
export function attributeValue(element: SchemaElement, name: string): string | undefined {
  return attributeOf(element, name)?.value;
}

/** Why a schema cannot be used, and where it says so. */
export class SchemaProblem extends Error {
  constructor(
    readonly problem: string,
    readonly file: SchemaFile,
    readonly span: { readonly start: number; readonly end: number },
  ) {
    super(problem);
  }
}

/** Returns the problem that `element` makes. */
export function problemAt(element: SchemaElement, problem: string, attribute?: string): SchemaProblem {
  const at = attribute === undefined ? undefined : attributeOf(element, attribute);
  return new SchemaProblem(problem, element.file, at ?? element);
}
