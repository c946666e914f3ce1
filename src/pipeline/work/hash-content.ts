import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Returns the SHA-256 of a content, in hex. */
export function hashContent(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Returns the SHA-256 of a file; `undefined` when it cannot be read. */
export async function hashFile(path: string): Promise<string | undefined> {
  try {
    return hashContent(await readFile(path));
  } catch {
    return undefined;
  }
}
