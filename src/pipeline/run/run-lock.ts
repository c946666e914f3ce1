import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { TeiError } from '../../diagnostics/tei-error.js';

/**
 * Takes the folder of a pipeline for this process, and returns what gives it back. A lock that a dead process of this machine left
 * behind is taken over.
 *
 * @throws {TeiError} `pipeline/running` when another run holds it.
 */
export function takeLock(path: string): () => void {
  mkdirSync(dirname(path), { recursive: true });
  const mine = JSON.stringify({ process: process.pid, host: hostname() });
  for (let attempt = 0; ; attempt += 1) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
      const holder = readHolder(path);
      if (attempt > 3 || isAlive(holder)) {
        const values = { process: holder.process, host: holder.host, lock: path };
        throw new TeiError('pipeline/running', { source: path, values, cause });
      }
      rmSync(path, { force: true });
    }
  }
}

interface Holder {
  readonly process: number;
  readonly host: string;
}

/** Whoever was killed while writing the lock holds nothing. */
function readHolder(path: string): Holder {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return { process: 0, host: hostname() };
  }
}

function isAlive({ process: id, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (id === process.pid) return true;
  if (id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Somebody else's process lives too
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
