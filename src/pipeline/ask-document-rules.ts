import type { Code } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { CacheEnvironment } from '../transform/cache-folder.js';
import { createRulesAsker, type RulesAsker, type RulesSource, readRulesFile } from './ask-rules.js';
import type { FoundSchema } from './find-schema.js';

/** Which Schematron rules documents are asked. */
export interface DocumentRulesOptions {
  /** A file of rules that all are asked: a schema of rules, RELAX NG or an ODD; relative to `cwd`. @default none */
  readonly schematron?: string | undefined;
  /** The phase of the rules in that file. @default the phase that they name, else all */
  readonly phase?: string | undefined;
  /** Are the rules asked that a document names, or that its schema is asked for? @default true */
  readonly rules?: boolean | undefined;
  /** Findings that are not wanted. @default none */
  readonly off?: readonly Code[];
  /** @default process.env */
  readonly env?: CacheEnvironment;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/** Asks a document all rules; `source` is its file as the user named it, `found` the schema that was found for it. */
export type DocumentRulesAsker = (
  xml: string,
  source: string,
  found: Pick<FoundSchema, 'readRules'>,
) => Promise<readonly Diagnostic[]>;

/**
 * Returns a function that asks documents the rules of a given file, and those that they name or that their schema is asked for.
 * Each set of rules is compiled once.
 *
 * @throws {TeiError} as `readRulesFile` and `createRulesAsker` do; the function as those that the latter returns.
 */
export function createDocumentRulesAsker(options: DocumentRulesOptions = {}): DocumentRulesAsker {
  const { schematron, phase, rules, off = [], env = process.env, cwd = process.cwd() } = options;
  const given =
    schematron === undefined ? undefined : createRulesAsker(readRulesFile(schematron, cwd), { phase, off, env });
  const carried = new Map<string, RulesAsker | undefined>();
  return async (xml, source, { readRules }) => {
    const all: Diagnostic[] = [];
    for (const ask of [given, ...(rules === false ? [] : readRules().map(askerOf))])
      all.push(...((await ask?.(xml, source)) ?? []));
    return all;
  };

  /** A phase is one of the rules that are given; those of the schema and of the document are asked whole. */
  function askerOf(found: RulesSource): RulesAsker | undefined {
    if (!carried.has(found.source)) carried.set(found.source, createRulesAsker(found, { off, env }));
    return carried.get(found.source);
  }
}
