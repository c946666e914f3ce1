import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Removes what a run that was killed while it wrote has left: files that the atomic writer had not yet given their name, which are
 * called as the output with a point and a number behind it. To be called only while nobody writes.
 */
export function cleanLeftovers(outputs: Iterable<string>, root: string): void {
  const byFolder = new Map<string, Set<string>>();
  for (const output of outputs) {
    const path = resolve(root, output);
    const names = byFolder.get(dirname(path)) ?? new Set();
    byFolder.set(dirname(path), names.add(basename(path)));
  }
  for (const [folder, names] of byFolder)
    for (const entry of entriesOf(folder)) {
      const owner = /^(.+)\.\d+$/.exec(entry)?.[1];
      if (owner !== undefined && names.has(owner) && !names.has(entry)) rmSync(join(folder, entry), { force: true });
    }
}

/** Removes the same beside records, which have names of their own. */
export function cleanRecords(folder: string): void {
  for (const entry of entriesOf(folder)) if (/\.json\.\d+$/.test(entry)) rmSync(join(folder, entry), { force: true });
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
