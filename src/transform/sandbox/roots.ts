import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Folders, absolute. */
export type Roots = readonly string[];

// Taken before a guard changes it.
const realPath = realpathSync.native;

/**
 * May a file be reached by who may reach what lies in `roots`? It must lie in one of them, by its letters and after all links have
 * been followed, and not in a hidden folder: keys and passwords are kept in those.
 */
export function isReadable(path: string, roots: Roots): boolean {
  const asked = resolve(path);
  const real = realPathOf(asked);
  return roots.some((root) => isVisibleIn(asked, root) && isVisibleIn(real, realPathOf(root)));
}

function isVisibleIn(path: string, root: string): boolean {
  const way = relative(root, path);
  return way === '' || (resolve(root, way) === path && !way.split(sep).some((part) => part.startsWith('.')));
}

/** The path with the links in it followed, as far as it exists. */
export function realPathOf(path: string): string {
  try {
    return realPath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), relative(parent, path));
  }
}
