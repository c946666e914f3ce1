import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { hashContent } from './hash-content.js';

/** A file that a step wrote, from the folder of the configuration, with its SHA-256. */
export interface WrittenFile {
  readonly path: string;
  readonly hash: string;
}

/** What a step did for a file the last time. */
export interface StepRecord {
  /** Of all that its result depends on. */
  readonly key: string;
  /** The SHA-256 of its result; absent when it makes none. */
  readonly hash?: string;
  /** The result first, where it was written, then secondary results. */
  readonly files: readonly WrittenFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is remembered of a source. */
export interface FileRecord {
  readonly source: string;
  readonly steps: Readonly<Record<string, StepRecord>>;
  /** The SHA-256 of files that were about to be written: whoever finds one knows that no person wrote it. */
  readonly pending: readonly string[];
}

/** Returns the file that remembers a source. */
export function recordPath(folder: string, source: string): string {
  return join(folder, `${hashContent(source).slice(0, 32)}.json`);
}

/** Returns what is remembered of a source; nothing when there is no record, or one that was damaged. */
export async function readRecord(folder: string, source: string): Promise<FileRecord> {
  try {
    const record = JSON.parse(await readFile(recordPath(folder, source), 'utf8')) as FileRecord;
    if (record.source === source && Array.isArray(record.pending)) return record;
  } catch {
    // Never made, or damaged: then everything is made again.
  }
  return { source, steps: {}, pending: [] };
}

/** Writes what is to be remembered, whole or not at all. A record that a power failure damages only costs time. */
export async function writeRecord(folder: string, record: FileRecord): Promise<void> {
  const path = recordPath(folder, record.source);
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, JSON.stringify(record), { fsync: false });
}
