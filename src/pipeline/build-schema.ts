import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { compileOdd } from '../schema/odd/compile-odd.js';
import { describeSchema } from '../schema/odd/describe-schema.js';
import { readSpecificationLibrary } from '../schema/odd/read-odd.js';
import { writeReference } from '../schema/odd/reference/write-reference.js';
import { guidelinesOn } from '../validate/grammar/guidelines.js';
import { describeSystemError } from './system-error.js';

/** What a schema is built from, and where to. */
export interface BuildSchemaOptions {
  /** The TEI's specifications (`p5subset.xml`) that the ODD customizes. @default none, for an ODD that is complete in itself */
  readonly source?: string | undefined;
  /** The folder that the files are written into. @default '.' */
  readonly output?: string;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/** The files that were written, and what in the ODD could not be followed. */
export interface BuiltSchema {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** The ODD's text, for frames around findings. */
  readonly text: string;
}

/**
 * Makes `NAME.rng`, `NAME.sch` and `NAME.html` (a reference) from the ODD `NAME.odd`.
 *
 * @throws {TeiError} `usage/no-schema` when a file cannot be read; `odd/incorrect` when the ODD is none; `usage/cannot-write`.
 */
export function buildSchema(file: string, options: BuildSchemaOptions = {}): BuiltSchema {
  const { source, output = '.', cwd = process.cwd() } = options;
  const text = read(file, cwd);
  const library = source === undefined ? undefined : readSpecificationLibrary(read(source, cwd), source);
  const { model, relaxNg, schematron, diagnostics } = compileOdd(text, { source: file, library });
  const name = basename(file).replace(/\.[^.]+$/, '');
  const contents = {
    [`${name}.rng`]: relaxNg,
    [`${name}.sch`]: schematron,
    [`${name}.html`]: writeReference(describeSchema(model), guidelinesOn),
  };
  const files = Object.entries(contents).map(([target, content]) => write(join(resolve(cwd, output), target), content));
  return { files, diagnostics, text };
}

function read(file: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, file), 'utf8');
  } catch (cause) {
    const values = { file, reason: describeSystemError(cause) };
    throw new TeiError('usage/no-schema', { source: file, values, cause });
  }
}

function write(path: string, content: string): string {
  try {
    mkdirSync(resolve(path, '..'), { recursive: true });
    writeFileAtomic.sync(path, content);
    return path;
  } catch (cause) {
    const values = { file: path, reason: describeSystemError(cause) };
    throw new TeiError('usage/cannot-write', { source: path, values, cause });
  }
}
