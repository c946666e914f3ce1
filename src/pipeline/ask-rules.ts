import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Code } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { indexLines, positionAt } from '../diagnostics/line-index.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { compileSchematron } from '../schema/schematron/compile-schematron.js';
import { readFindings } from '../schema/schematron/read-findings.js';
import { readSchematron } from '../schema/schematron/read-schematron.js';
import { SCHEMATRON_NAMESPACE } from '../schema/schematron/rules.js';
import type { CacheEnvironment } from '../transform/cache-folder.js';
import { transformTei } from '../transform/saxon-js.js';
import { diagnoseFindings } from '../validate/schematron/diagnose-findings.js';
import { createSchemaStore, schemaFolder, withoutInsisting } from './schema-store.js';
import { describeSystemError } from './system-error.js';

/** A file in which Schematron rules may stand: a schema of their own, a RELAX NG grammar, an ODD. */
export interface RulesSource {
  readonly source: string;
  readonly text: string;
}

/** How rules are asked. */
export interface AskRulesOptions {
  /** The phase whose patterns are asked. @default the phase that the rules name, else all */
  readonly phase?: string | undefined;
  /** Findings that are not wanted. @default none */
  readonly off?: readonly Code[];
  /** @default process.env */
  readonly env?: CacheEnvironment;
}

/** Asks the rules of a document; `source` is the document's file as the user named it. */
export type RulesAsker = (xml: string, source: string) => Promise<Diagnostic[]>;

/** Part of every key: what an older compiler made is not used. */
const COMPILER_VERSION = 1;

/**
 * Reads a file with Schematron rules.
 *
 * @throws {TeiError} `usage/no-schema` when it cannot be read.
 */
export function readRulesFile(file: string, cwd: string = process.cwd()): RulesSource {
  try {
    return { source: file, text: readFileSync(resolve(cwd, file), 'utf8') };
  } catch (cause) {
    throw new TeiError('usage/no-schema', {
      source: file,
      values: { file, reason: describeSystemError(cause) },
      cause,
    });
  }
}

/**
 * Returns a function that asks the Schematron rules in a file of any number of documents; `undefined` when there are none in it.
 *
 * Rules are compiled to a stylesheet, and that for SaxonJS, once; both are kept in the user's cache, by their content.
 *
 * @throws {TeiError} `schematron/schema-incorrect`, `schematron/no-phase`; the function `schematron/schema-incorrect` when an XPath in the
 * rules is none.
 */
export function createRulesAsker(rules: RulesSource, options: AskRulesOptions = {}): RulesAsker | undefined {
  const { phase, off = [], env = process.env } = options;
  const folder = schemaFolder(env);
  const stylesheet = toStylesheet(rules, phase, folder);
  if (stylesheet === undefined) return undefined;
  const to = { text: stylesheet, name: 'schematron' };
  return async (xml, source) => {
    const { output, diagnostics } = await transformTei(xml, {
      to,
      source,
      cacheFolder: join(dirname(folder), 'xslt'),
    });
    const [stopped] = diagnostics.filter(({ severity }) => severity === 'error');
    if (stopped?.code === 'transform/stylesheet-syntax') throw explain(stopped, rules, phase);
    // What is wrong with the document itself is found elsewhere, and said there.
    if (stopped?.code === 'validate/not-well-formed') return [];
    if (stopped !== undefined) return [stopped];
    return diagnoseFindings(readFindings(output), xml, source).filter(({ code }) => !off.includes(code));
  };
}

/** Reading a grammar of a megabyte takes most of a second, so the stylesheet is kept. */
function toStylesheet({ source, text }: RulesSource, phase: string | undefined, folder: string): string | undefined {
  if (!text.includes(SCHEMATRON_NAMESPACE)) return undefined;
  const store = withoutInsisting(createSchemaStore(folder));
  const key = createHash('sha256').update(`${COMPILER_VERSION}\0${phase}\0${text}`).digest('hex');
  const file = `${key}.rules.xsl`;
  const kept = store.read(file);
  if (kept !== undefined) return kept === '' ? undefined : kept;
  const { stylesheet } = compileSchematron(readSchematron(text, source), { phase, source });
  store.write(file, stylesheet ?? '');
  return stylesheet;
}

/** Finds the rule whose XPath, `{…}` in the message, the XSLT compiler refuses. */
function explain({ message }: Diagnostic, { source, text }: RulesSource, phase: string | undefined): TeiError {
  const { origins } = compileSchematron(readSchematron(text, source), { phase, source });
  const problem = message
    .replace(/^Cannot compile the stylesheet: /, '')
    .replace(/ on line \d+ in \S*schematron\.xsl/, '');
  const expressions = [...origins.keys()].sort((a, b) => b.length - a.length);
  const meant = expressions.find((expression) => problem.includes(`{${expression.replaceAll(/\s+/g, ' ')}}`));
  const at = meant === undefined ? undefined : origins.get(meant);
  return new TeiError('schematron/schema-incorrect', {
    source,
    values: { problem },
    ...(at === undefined ? {} : { position: positionAt(indexLines(text), at) }),
  });
}
