import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { TeiError } from '../diagnostics/tei-error.js';
import type { SchemaStore } from '../schema/find/schema-cache.js';
import { describeSystemError } from './system-error.js';

/** What of the environment says where programs keep such files. */
export type StoreEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the folder where schemas are kept: `teiwright/schemas` in `XDG_CACHE_HOME`, `LOCALAPPDATA`, or `.cache` at home.
 *
 * Source: XDG Base Directory Specification; our convention for the rest.
 */
export function schemaFolder(env: StoreEnvironment): string {
  const caches = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache');
  return join(caches, 'teiwright', 'schemas');
}

/**
 * Opens a folder as a store of schemas; it is made when something is written.
 *
 * Its `write` throws a {@link TeiError} `usage/cannot-write` when the system refuses.
 */
export function createSchemaStore(folder: string): SchemaStore {
  return {
    read(file) {
      try {
        return readFileSync(join(folder, file), 'utf8');
      } catch {
        // Not there, or not to be read: the same as never written
        return undefined;
      }
    },
    write(file, text) {
      const path = join(folder, file);
      try {
        mkdirSync(dirname(path), { recursive: true });
        // Whole or not at all, however many programs write it. A package does this for documents; it loads too slowly for here.
        const unfinished = `${path}.${process.pid}`;
        writeFileSync(unfinished, text);
        renameSync(unfinished, path);
      } catch (cause) {
        const values = { file: path, reason: describeSystemError(cause) };
        throw new TeiError('usage/cannot-write', { source: path, values, cause });
      }
    },
  };
}

/** Returns the store with a `write` that gives up quietly: a compiled copy saves time, and nothing hangs on it. */
export function withoutInsisting(store: SchemaStore): SchemaStore {
  return {
    read: store.read,
    write(file, text) {
      try {
        store.write(file, text);
      } catch {
        // Made anew the next time
      }
    },
  };
}
