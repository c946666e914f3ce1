import { fileURLToPath } from 'node:url';
import { type Compiled, compileCached, readCompiled } from './compile-cache.js';
import type { OutputFormat } from './xslt-engine.js';

/**
 * Returns one of the stylesheets that come with the package: as the build compiled it, beside this module, or, when the
 * sources run without a build, compiled now.
 */
export async function loadOurStylesheet(format: OutputFormat, cacheFolder: string | undefined): Promise<Compiled> {
  const built = await readCompiled(new URL(`../xslt/tei-to-${format}.sef.json`, import.meta.url));
  if (built) return { sef: built };
  return compileCached(fileURLToPath(new URL(`../../xslt/tei-to-${format}.xsl`, import.meta.url)), cacheFolder);
}
