import { readFileSync } from 'node:fs';
import { readToolVersion } from '../tool-version.js';

/**
 * Returns what tells this build of the tool from others: results of another one are not up to date. It is the checksum that the
 * build writes beside the command; without one, the version.
 */
export function readToolFingerprint(): string {
  try {
    return readFileSync(new URL('./fingerprint.txt', import.meta.url), 'utf8').trim();
  } catch {
    return readToolVersion();
  }
}
