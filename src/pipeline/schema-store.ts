import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TeiError } from '../diagnostics/tei-error.js';
import type { SchemaStore } from '../schema/find/schema-cache.js';
import { type CacheEnvironment, ownCacheFolder } from '../transform/cache-folder.js';
import { describeSystemError } from './system-error.js';

/** Returns the folder where schemas are kept: `schemas` in the program's cache folder. */
export function schemaFolder(env: CacheEnvironment): string {
  return join(ownCacheFolder(env), 'schemas');
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
