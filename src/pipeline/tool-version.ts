import { readFileSync } from 'node:fs';

/** Returns the version of this package, which the header of each encoding names. */
export function readToolVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
