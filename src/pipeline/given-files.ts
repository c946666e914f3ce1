import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GivenFiles } from '../validate/rules/collect-ids.js';
import { readXml } from './read-xml.js';
import type { InputFile } from './resolve-inputs.js';

/**
 * Returns the inputs as files that pointers may lead into, by their address as the user would write it. A file is read when a
 * pointer leads into it, and not kept: what is kept of it is its ids. One that cannot be read is as if it were not given.
 */
export function openGivenFiles(inputs: readonly InputFile[], cwd: string = process.cwd()): GivenFiles {
  const paths = new Set(inputs.map(({ path }) => path));
  return {
    get(address) {
      const path = resolve(cwd, decode(address));
      if (!paths.has(path)) return undefined;
      try {
        return readXml(readFileSync(path), { source: address }).text;
      } catch {
        return undefined;
      }
    },
  };
}

/** `my%20file.xml` is `my file.xml`; what is no such address is taken as it stands. */
function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
