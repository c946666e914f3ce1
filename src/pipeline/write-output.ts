import { realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { TeiError } from '../diagnostics/tei-error.js';
import type { InputFile } from './resolve-inputs.js';
import { describeSystemError } from './system-error.js';

/**
 * Writes `text` as UTF-8, whole or not at all, and makes the folders that are missing.
 *
 * @throws {TeiError} `usage/overwrites-input` when `path` is the input's; `usage/cannot-write` when the system refuses.
 */
export async function writeOutput(
  path: string,
  text: string,
  { input }: { readonly input?: InputFile } = {},
): Promise<void> {
  if (input?.path !== undefined && isSameFile(input.path, path))
    throw new TeiError('usage/overwrites-input', {
      source: input.source,
      values: { file: input.source },
    });
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, text, { encoding: 'utf8' });
  } catch (cause) {
    throw new TeiError('usage/cannot-write', {
      source: path,
      values: { file: path, reason: describeSystemError(cause) },
      cause,
    });
  }
}

function isSameFile(a: string, b: string): boolean {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    // One of the two does not exist yet.
    return false;
  }
}
