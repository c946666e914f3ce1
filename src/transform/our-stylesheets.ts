import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CompiledFile } from './compile-cache.js';
import { compileToFile } from './compile-cache.js';
import type { OutputFormat } from './xslt-engine.js';

/** The folder of the stylesheets that come with the package: everybody's may import them. */
export const OUR_STYLESHEETS = fileURLToPath(new URL('../../xslt/', import.meta.url));

/** Returns the stylesheet of an output that comes with the package, as it was written. */
export function ourStylesheet(format: OutputFormat): string {
  return fileURLToPath(new URL(`../../xslt/tei-to-${format}.xsl`, import.meta.url));
}

/** Returns the file that the build compiles the stylesheet of an output to; when the sources run without a build, it is not there. */
export function builtStylesheet(format: OutputFormat): string {
  return fileURLToPath(new URL(`../xslt/tei-to-${format}.sef.json`, import.meta.url));
}

/**
 * Returns one of the stylesheets that come with the package: as the build compiled it, beside this module, or, when the
 * sources run without a build, compiled now.
 */
export async function findOurStylesheet(format: OutputFormat, cacheFolder?: string): Promise<CompiledFile> {
  const built = builtStylesheet(format);
  return existsSync(built) ? { file: built } : compileToFile(ourStylesheet(format), { cacheFolder });
}
