import { homedir } from 'node:os';
import { join } from 'node:path';

/** What of the environment says where programs keep such files. */
export type CacheEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the folder where this program keeps what it can make again: `teiwright` in `XDG_CACHE_HOME`, `LOCALAPPDATA`, or `.cache` at home.
 *
 * Source: XDG Base Directory Specification; our convention for the rest.
 */
export function ownCacheFolder(env: CacheEnvironment = process.env): string {
  return join(env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache'), 'teiwright');
}
