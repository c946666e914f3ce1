import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { SecondaryResult } from './xslt-engine.js';

/** Where the output goes, and which document it is of. */
export interface PlaceOptions {
  /** Absolute. */
  readonly outputFile: string;
  readonly source: string;
}

/**
 * Returns the files that secondary results are to be written to. They must lie in the folder of the output or in folders within it,
 * also after symbolic links have been followed; one that does not is an error (`transform/result-outside`).
 */
export function placeResults(
  results: readonly { readonly uri: string; readonly text: string }[],
  { outputFile, source }: PlaceOptions,
): { readonly more: readonly SecondaryResult[]; readonly diagnostics: readonly Diagnostic[] } {
  const folder = dirname(outputFile);
  const more: SecondaryResult[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { uri, text } of results) {
    const path = pathOf(uri, folder);
    if (path !== undefined && isInside(path, folder)) more.push({ path, text });
    else diagnostics.push(createDiagnostic('transform/result-outside', { source, values: { uri, folder } }));
  }
  return { more, diagnostics };
}

function pathOf(uri: string, folder: string): string | undefined {
  try {
    return /^[a-z][a-z\d+.-]+:/i.test(uri) ? fileURLToPath(uri) : resolve(folder, uri);
  } catch {
    // No file of this machine
    return undefined;
  }
}

/** Does a path lie within a folder, by its letters and on the disk? The path itself need not exist. */
export function isInside(path: string, folder: string): boolean {
  return isWithin(path, folder) && isWithin(realPathOf(path), realPathOf(folder));
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path));
}

/** The path with the links in it followed, as far as it exists. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), relative(parent, path));
  }
}
