import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { init, parse } from 'es-module-lexer';

/**
 * Returns a module's file and the files that it imports by a relative path, absolute URLs. What it imports from packages, and by a
 * name that is computed, is not followed.
 */
export async function findModuleFiles(path: string): Promise<string[]> {
  await init;
  const seen = new Set([pathToFileURL(path).href]);
  // The set grows while it is gone through: that is how all are reached.
  for (const url of seen) {
    const code = await readFile(new URL(url), 'utf8').catch(() => '');
    for (const name of importedNames(code)) if (/^(?:\.{0,2}\/|file:)/.test(name)) seen.add(new URL(name, url).href);
  }
  return [...seen];
}

function importedNames(code: string): string[] {
  try {
    return parse(code)[0].flatMap((found) =>
      'specifier' in found && typeof found.specifier === 'string' ? [found.specifier] : [],
    );
  } catch {
    // No JavaScript: whoever runs it will be told
    return [];
  }
}
