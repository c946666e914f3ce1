import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import { buildPatterns } from './build-patterns.js';
import { readCompactSyntax } from './compact/read-compact-syntax.js';
import { createSchema, type RelaxNgSchema } from './create-schema.js';
import type { Inherited } from './grammar-scope.js';
import { listedNames } from './name-class.js';
import type { Pattern } from './pattern.js';
import { createPatternStore } from './pattern-store.js';
import { readXmlSyntax } from './read-xml-syntax.js';
import { checkRestrictions } from './restrictions.js';
import { attributeValue, problemAt, type SchemaElement, SchemaProblem } from './schema-element.js';
import { resolveUri } from './uri.js';

export type { RelaxNgSchema };

/** Where a schema comes from. */
export interface CompileOptions {
  /** The schema's own address: absolute, so that what it includes can be found. @default 'schema.rng' */
  readonly uri?: string;
  /** Returns the text of a file that the schema includes. @default nothing can be included */
  readonly readFile?: (uri: string) => string;
}

/**
 * Compiles a RELAX NG schema, in the XML syntax or the compact one: what begins with `<` is XML.
 *
 * @throws {TeiError} `validate/schema-incorrect` with the place in the schema, when it breaks a rule of the specification.
 * Source of the rules: RELAX NG Specification, OASIS, 3 December 2001.
 */
export function compileRelaxNg(text: string, options: CompileOptions = {}): RelaxNgSchema {
  const { uri = 'schema.rng' } = options;
  try {
    const root = readSyntax(uri, text);
    const store = createPatternStore();
    const outermost: Inherited = { ns: '', library: '', grammar: undefined, files: [uri] };
    const { start, origins } = buildPatterns(root, outermost, { store, load: createLoader(options) });
    checkRestrictions(start, (pattern, problem) => {
      throw problemAt(origins[pattern.id] ?? root, problem);
    });
    return createSchema({ store, start, documentation: gatherDocumentation(store.all, origins) });
  } catch (error) {
    throw error instanceof SchemaProblem ? toTeiError(error) : error;
  }
}

function gatherDocumentation(
  patterns: readonly Pattern[],
  origins: readonly (SchemaElement | undefined)[],
): ReadonlyMap<string, string> {
  const documentation = new Map<string, string>();
  for (const { id, kind, nameClass } of patterns) {
    const said = kind === 'element' ? origins[id]?.documentation : undefined;
    if (said === undefined || nameClass === undefined) continue;
    for (const { local } of listedNames(nameClass)) documentation.set(local, said);
  }
  return documentation;
}

function createLoader({ readFile }: CompileOptions) {
  return (element: SchemaElement, inherited: Inherited) => {
    const href = attributeValue(element, 'href') ?? '';
    const uri = resolveUri(element.base, href);
    if (inherited.files.includes(uri)) throw problemAt(element, `"${href}" includes itself`, 'href');
    let text: string;
    try {
      if (readFile === undefined) throw new Error('no files can be read here');
      text = readFile(uri);
    } catch (cause) {
      throw problemAt(
        element,
        `Cannot read "${href}": ${cause instanceof Error ? cause.message : String(cause)}`,
        'href',
      );
    }
    const root = readSyntax(uri, text);
    return { root, inherited: { ...inherited, library: '', files: [...inherited.files, uri] } };
  };
}

function readSyntax(uri: string, text: string): SchemaElement {
  return /^\uFEFF?\s*</.test(text) ? readXmlSyntax(uri, text) : readCompactSyntax(uri, text);
}

function toTeiError({ problem, file, span }: SchemaProblem): TeiError {
  const position = positionOf(indexLines(file.text), span);
  return new TeiError('validate/schema-incorrect', { source: file.uri, position, values: { problem } });
}
