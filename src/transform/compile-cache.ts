import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { compileStylesheet } from './compile-stylesheet.js';
import { readStylesheetModules } from './stylesheet-modules.js';
import type { GeneratedStylesheet } from './xslt-engine.js';

/** Part of every key: what an older compiler made is not used. */
const COMPILER_VERSION = 'xslt3 2.7';

/** A compiled stylesheet, or why there is none. */
export type Compiled = { readonly sef: object } | { readonly diagnostics: readonly Diagnostic[] };

/** Returns the folder where compiled stylesheets are kept: the user's own, because what lies in it is run as code. */
export function defaultCacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'teiwright', 'xslt');
}

/**
 * Returns the stylesheet `file`, compiled; taken from `cacheFolder` when neither it nor anything that it imports has changed.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the file cannot be read.
 */
export async function compileCached(file: string, cacheFolder = defaultCacheFolder()): Promise<Compiled> {
  const { urls, hash, diagnostics } = await readStylesheetModules(file, COMPILER_VERSION).catch((cause: Error) => {
    throw new TeiError('transform/no-stylesheet', { source: file, values: { file, reason: cause.message }, cause });
  });
  if (diagnostics.length > 0) return { diagnostics };
  const kept = join(cacheFolder, `${basename(file).replace(/\.[^.]+$/, '')}-${hash.slice(0, 32)}.sef.json`);
  return (
    (await readKept(kept)) ??
    compileTo(kept, cacheFolder, (target) => compileStylesheet(file, { target, modules: urls }))
  );
}

/** Returns a stylesheet that no file holds, compiled; taken from `cacheFolder` when the same was compiled before. */
export async function compileGenerated(
  { name, text }: GeneratedStylesheet,
  cacheFolder = defaultCacheFolder(),
): Promise<Compiled> {
  const hash = createHash('sha256').update(`${COMPILER_VERSION}\0${text}`).digest('hex');
  const kept = join(cacheFolder, `${name}-${hash.slice(0, 32)}.sef.json`);
  const compile = async (target: string) => {
    const file = join(dirname(target), `${name}.xsl`);
    await writeFile(file, text);
    return compileStylesheet(file, { target, modules: [pathToFileURL(file).href] });
  };
  return (await readKept(kept)) ?? compileTo(kept, cacheFolder, compile);
}

async function readKept(file: string): Promise<Compiled | undefined> {
  const sef = await readCompiled(file);
  return sef && { sef };
}

/** Compiles in a folder of its own, so that nobody ever reads half a file. */
async function compileTo(
  kept: string,
  cacheFolder: string,
  compile: (target: string) => Promise<readonly Diagnostic[]>,
): Promise<Compiled> {
  await mkdir(cacheFolder, { recursive: true });
  const workplace = await mkdtemp(join(cacheFolder, 'compiling-'));
  try {
    const target = join(workplace, 'compiled.sef.json');
    const complaints = await compile(target);
    if (complaints.length > 0) return { diagnostics: complaints };
    await rename(target, kept);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  const compiled = await readKept(kept);
  if (!compiled) throw new Error(`The compiled stylesheet "${kept}" vanished`);
  return compiled;
}

/** Returns a compiled stylesheet, or `undefined` when the file is not there or was cut off. */
export async function readCompiled(file: string | URL): Promise<object | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
