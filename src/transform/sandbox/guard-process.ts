import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import fs from 'node:fs';
import net from 'node:net';
import { fileURLToPath } from 'node:url';
import { isReadable, type Roots } from './roots.js';

/** Functions of `fs` that only read: their first argument must lie in a folder that may be read. */
const READING = new Set([
  'access',
  'accessSync',
  'exists',
  'existsSync',
  'lstat',
  'lstatSync',
  'opendir',
  'opendirSync',
  'readdir',
  'readdirSync',
  'readFile',
  'readFileSync',
  'readlink',
  'readlinkSync',
  'realpath',
  'realpathSync',
  'stat',
  'statSync',
  'createReadStream',
]);

/** Functions of `fs` that write one file or folder: their first argument must lie in a folder that may be written. */
const WRITING = new Set(['mkdir', 'mkdirSync', 'writeFile', 'writeFileSync']);

/**
 * Takes from this process, for good, what a stylesheet has no business with: every file that does not lie in `roots`, writing at all
 * but there, and the network. What is loaded later is loaded under the same rule, so everything needed must be loaded before.
 */
export function guardProcess({ read, write }: { readonly read: Roots; readonly write: Roots }): void {
  for (const owner of [fs, fs.promises] as unknown as Record<string, unknown>[])
    for (const [name, original] of Object.entries(owner)) {
      // Classes, constants and what works on open files only are harmless: nothing can be opened.
      if (
        typeof original !== 'function' ||
        /^[A-Z_]|^(?:close|read$|readSync|readv|fstat|write$|writeSync|writev|fsync)/.test(name)
      )
        continue;
      owner[name] = (path: unknown, ...rest: unknown[]) => {
        const isReading = READING.has(name) || (/^open(?:Sync)?$/.test(name) && isForReading(rest[0]));
        const roots = isReading ? read : WRITING.has(name) || /^open(?:Sync)?$/.test(name) ? write : undefined;
        if (roots === undefined || !isReadable(pathOf(path), roots)) throw refusal(name, path);
        return original.call(owner, path, ...rest);
      };
    }
  for (const name of ['exec', 'execFile', 'execFileSync', 'execSync', 'fork', 'spawn', 'spawnSync'] as const)
    (childProcess as Record<string, unknown>)[name] = () => {
      throw refusal(name, 'other programs');
    };
  net.Socket.prototype.connect = () => {
    throw refusal('connect', 'the network');
  };
  dgram.createSocket = () => {
    throw refusal('connect', 'the network');
  };
}

/** Is a file opened to be read only? */
function isForReading(flags: unknown): boolean {
  return flags === undefined || typeof flags === 'function' || flags === 'r' || flags === fs.constants.O_RDONLY;
}

function pathOf(path: unknown): string {
  return path instanceof URL ? fileURLToPath(path) : String(path);
}

function refusal(operation: string, what: unknown): Error {
  return new Error(`The stylesheet is not trusted, and may not reach ${String(what)} (${operation})`);
}
