import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { readRegister } from '../register/file/read-register.js';
import type { KnownEntry } from '../register/merge/known-entry.js';
import { readXml } from './read-xml.js';
import { describeSystemError } from './system-error.js';

/** A shared register, and what is wrong with its file. */
export interface OpenedRegister {
  readonly entries: readonly KnownEntry[];
  readonly diagnostics: readonly Diagnostic[];
  /** The file's text, which the diagnostics point into. */
  readonly text: string;
}

/**
 * Reads a shared register that documents are linked to.
 *
 * @throws {TeiError} `read/no-file` when the file cannot be read.
 */
export async function openRegister(
  file: string,
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<OpenedRegister> {
  const bytes = await readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new TeiError('read/no-file', { source: file, values: { file, reason: describeSystemError(cause) }, cause });
  });
  const { text } = readXml(bytes, { source: file });
  const read = readRegister(text, { source: file });
  return { entries: read.file.entries, diagnostics: read.diagnostics, text };
}
