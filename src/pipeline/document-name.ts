import { basename, dirname, extname, resolve } from 'node:path';

/** The name of what comes from standard input. */
export const STANDARD_INPUT = '-';

/** Returns a file's name without folder and last extension: `d12` for `in/d12.txt`. */
export function stemOf(path: string): string {
  return basename(path, extname(path));
}

/**
 * Returns the short name of a document, the NAME of `NAME.xml`: the file's base name, or its folder's where the file is called
 * `source.*`; `stdin` for standard input. Our convention.
 *
 * @example
 * nameDocument('samples/wilson-114427/source.txt') // 'wilson-114427'
 */
export function nameDocument(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  const stem = stemOf(path);
  return stem === 'source' ? basename(dirname(resolve(path))) || stem : stem;
}
