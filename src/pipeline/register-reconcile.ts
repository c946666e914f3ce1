import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { readRegister } from '../register/file/read-register.js';
import { addToRegister } from '../register/file/write-register.js';
import { readLockFile, writeLockFile } from '../register/reconcile/lock-file.js';
import {
  type AuthorityOptions,
  type Reconciliation,
  reconcileRegister,
} from '../register/reconcile/reconcile-register.js';
import type { Surroundings } from '../register/reconcile/surroundings.js';
import { readXml } from './read-xml.js';
import { describeSystemError } from './system-error.js';
import { writeOutput } from './write-output.js';

/** How a register file is reconciled. */
export interface ReconcileFileOptions extends AuthorityOptions {
  /** Ask nobody, use the lock file only. @default false */
  readonly offline?: boolean;
  /** @default `register.lock.json` beside `register.xml` */
  readonly lockFile?: string | undefined;
  /** @default process.cwd() */
  readonly cwd?: string;
  /** @default the network and the clock of this machine */
  readonly surroundings?: Surroundings;
}

/** What came of it, and the texts that diagnostics point into, by source. */
export interface ReconciledFile {
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Reconciliation['counts'];
  readonly texts: ReadonlyMap<string, string>;
}

/** Returns the network and the clock of this machine. */
export function machineSurroundings(): Surroundings {
  return {
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (milliseconds, signal) =>
      new Promise((wake) => {
        const timer = setTimeout(wake, milliseconds);
        signal?.addEventListener('abort', () => {
          clearTimeout(timer);
          wake();
        });
      }),
  };
}

/**
 * Asks an authority service about the entries of a register file, keeps the answers in the lock file, and adds the accepted
 * identifiers to the register. Answers are kept also when the service fails half way. Files that would not change are not written.
 *
 * @throws {TeiError} `read/no-file` when the register cannot be read.
 */
export async function reconcileRegisterFile(register: string, options: ReconcileFileOptions): Promise<ReconciledFile> {
  const { cwd = process.cwd(), offline = false, surroundings = machineSurroundings() } = options;
  const lockFile = options.lockFile ?? register.replace(/(?:\.xml)?$/, '.lock.json');
  const text = readXml(await readBytes(register, cwd), { source: register }).text;
  const read = readRegister(text, { source: register });
  const lockText = await readIfThere(lockFile, cwd);
  const { lock, diagnostics: lockFaults } =
    lockText === undefined ? { lock: {}, diagnostics: [] } : readLockFile(lockText, { source: lockFile });
  const texts = new Map([[register, text]]);
  const faults = [...read.diagnostics, ...lockFaults];
  if (read.file.places.length === 0 || lockFaults.length > 0)
    return { diagnostics: faults, counts: { asked: 0, replayed: 0, written: 0, undecided: 0 }, texts };
  const reconciled = await reconcileRegister(read.file.entries, {
    ...options,
    lock,
    surroundings: offline ? undefined : surroundings,
  });
  const newLock = writeLockFile(reconciled.lock);
  if (newLock !== lockText && reconciled.lock !== lock) await writeOutput(resolve(cwd, lockFile), newLock);
  const newText = addToRegister(read.file, { additions: reconciled.additions });
  if (newText !== text) await writeOutput(resolve(cwd, register), newText);
  return { diagnostics: [...faults, ...reconciled.diagnostics], counts: reconciled.counts, texts };
}

async function readBytes(file: string, cwd: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(cwd, file));
  } catch (cause) {
    throw new TeiError('read/no-file', { source: file, values: { file, reason: describeSystemError(cause) }, cause });
  }
}

async function readIfThere(file: string, cwd: string): Promise<string | undefined> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
}
