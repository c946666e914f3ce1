import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { ownCacheFolder } from './cache-folder.js';
import { compileStylesheet } from './compile-stylesheet.js';
import { refuseCompiled } from './sandbox/refuse-compiled.js';
import { refuseModule } from './sandbox/refuse-modules.js';
import type { Roots } from './sandbox/roots.js';
import { readStylesheetModules, type StylesheetModules } from './stylesheet-modules.js';
import type { GeneratedStylesheet } from './xslt-engine.js';

/** Part of every key: what an older compiler made is not used. */
const COMPILER_VERSION = 'xslt3 2.7';

/** A compiled stylesheet's file, or why there is none. */
export type CompiledFile = { readonly file: string } | { readonly diagnostics: readonly Diagnostic[] };

/** How a stylesheet is compiled. */
export interface CompileOptions {
  /** @default the user's own */
  readonly cacheFolder?: string | undefined;
  /** For a stylesheet that is not trusted: the folders that it may read. @default it is trusted */
  readonly readable?: Roots | undefined;
}

/** Returns the folder where compiled stylesheets are kept: the user's own, because what lies in it is run as code. */
export function defaultCacheFolder(): string {
  return join(ownCacheFolder(), 'xslt');
}

/**
 * Reads a stylesheet and all that it includes and imports.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the file cannot be read.
 */
export function readStylesheet(file: string): Promise<StylesheetModules> {
  return readStylesheetModules(file, COMPILER_VERSION).catch((cause: Error) => {
    throw new TeiError('transform/no-stylesheet', { source: file, values: { file, reason: cause.message }, cause });
  });
}

/**
 * Returns the stylesheet `file`, compiled; the compiled file is kept, and made anew when the stylesheet or anything that it imports
 * has changed.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the file cannot be read.
 */
export async function compileToFile(file: string, options: CompileOptions = {}): Promise<CompiledFile> {
  const { cacheFolder = defaultCacheFolder(), readable } = options;
  const { urls, hash, diagnostics, contents } = await readStylesheet(file);
  if (diagnostics.length > 0) return { diagnostics };
  const refused = readable === undefined ? [] : contents.flatMap((module) => refuseModule(module, readable));
  if (refused.length > 0) return { diagnostics: refused };
  // What was compiled with every power is not what is compiled without.
  const suffix = readable === undefined ? '' : `-confined-${hashOf(readable.join('\0')).slice(0, 8)}`;
  const name = basename(file).replace(/\.[^.]+$/, '');
  const kept = join(cacheFolder, `${name}-${hash.slice(0, 32)}${suffix}.sef.json`);
  return compileOnce(kept, cacheFolder, async (target) => {
    const complaints = await compileStylesheet(file, { target, modules: urls, readable });
    if (complaints.length > 0 || readable === undefined) return complaints;
    return refuseCompiled((await readCompiled(target)) ?? {}, file);
  });
}

/** Returns the name of the file that keeps a stylesheet which no file holds, compiled. */
export function nameOfCompiled({ name, text }: GeneratedStylesheet): string {
  const hash = hashOf(`${COMPILER_VERSION}\0${text}`);
  return `${name}-${hash.slice(0, 32)}.sef.json`;
}

/**
 * Returns a stylesheet that no file holds, compiled; taken from what the build compiled, beside this module, or from the cache when the
 * same was compiled before.
 */
export async function compileGenerated(
  stylesheet: GeneratedStylesheet,
  { cacheFolder = defaultCacheFolder() }: CompileOptions = {},
): Promise<CompiledFile> {
  const { name, text } = stylesheet;
  const built = fileURLToPath(new URL(`../xslt/${nameOfCompiled(stylesheet)}`, import.meta.url));
  if (existsSync(built)) return { file: built };
  return compileOnce(join(cacheFolder, nameOfCompiled(stylesheet)), cacheFolder, async (target) => {
    const file = join(dirname(target), `${name}.xsl`);
    await writeFile(file, text);
    return compileStylesheet(file, { target, modules: [pathToFileURL(file).href] });
  });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** What is being compiled now, by the file that will keep it. */
const underWay = new Map<string, Promise<CompiledFile>>();

/** Compiles unless it was done before; who asks for the same meanwhile waits for it, since each compilation takes a process of its own. */
function compileOnce(
  kept: string,
  cacheFolder: string,
  compile: (target: string) => Promise<readonly Diagnostic[]>,
): Promise<CompiledFile> {
  const started = underWay.get(kept);
  if (started !== undefined) return started;
  const compiled = compileToKeep(kept, cacheFolder, compile).finally(() => underWay.delete(kept));
  underWay.set(kept, compiled);
  return compiled;
}

/** Compiles in a folder of its own, so that nobody ever reads half a file. */
async function compileToKeep(
  kept: string,
  cacheFolder: string,
  compile: (target: string) => Promise<readonly Diagnostic[]>,
): Promise<CompiledFile> {
  if (existsSync(kept)) return { file: kept };
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
  return { file: kept };
}

/** Returns a compiled stylesheet, or `undefined` when the file is not there or was cut off. */
export async function readCompiled(file: string | URL): Promise<object | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
