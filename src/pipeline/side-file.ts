import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stemOf } from './document-name.js';
import type { InputFile } from './resolve-inputs.js';

const ENDINGS = ['.meta.yaml', '.meta.yml', '.meta.json'] as const;

/**
 * Returns the side file of an input, which says what is known of the document, when there is one in the same folder:
 * `report.meta.yaml` for `report.txt`; for `source.txt` in a folder `wilson`, `source.meta.yaml` or else `wilson.meta.yaml`.
 */
export function findSideFile({ path, name }: InputFile): string | undefined {
  if (path === undefined) return undefined;
  const stems = [...new Set([stemOf(path), name])];
  return stems
    .flatMap((stem) => ENDINGS.map((ending) => join(dirname(path), `${stem}${ending}`)))
    .find((candidate) => existsSync(candidate));
}
