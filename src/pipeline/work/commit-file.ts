import { resolve } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import { toDiagnostic } from '../run-batch.js';
import { writeOutput } from '../write-output.js';
import { type FileRecord, type StepRecord, writeRecord } from './file-record.js';
import { hashFile } from './hash-content.js';

/** A file that a step made and that is still to be written. */
export interface MadeFile {
  /** From the root. */
  readonly path: string;
  readonly text: string;
  readonly hash: string;
  readonly step: string;
}

/** Where to write, for which source. */
export interface CommitOptions {
  readonly root: string;
  readonly records: string;
  /** Write over what was changed by hand? */
  readonly force: boolean;
  readonly source: string;
}

/** What was, and what is to be. */
export interface CommitRequest {
  readonly before: FileRecord;
  /** What is known of each step now; a step whose file cannot be written is taken out. */
  readonly kept: Record<string, StepRecord>;
  readonly made: readonly MadeFile[];
}

/**
 * Writes the files of one source, each whole or not at all, and then remembers them. A file that somebody has changed since it was
 * made, or that the pipeline never made, is left alone.
 *
 * Before the first file is written, it is remembered what is about to be: so a run after one that was cut off can tell what that one
 * wrote from what a person wrote.
 */
export async function commitFile(options: CommitOptions, request: CommitRequest): Promise<Diagnostic[]> {
  const { root, records, force, source } = options;
  const { before, kept, made } = request;
  const diagnostics: Diagnostic[] = [];
  const fail = (file: MadeFile, diagnostic: Diagnostic) => {
    diagnostics.push(diagnostic);
    delete kept[file.step];
  };
  const ours = new Set([
    ...before.pending,
    ...Object.values(before.steps).flatMap(({ files }) => files.map(({ hash }) => hash)),
  ]);
  const toWrite: MadeFile[] = [];
  for (const file of made) {
    const found = await hashFile(resolve(root, file.path));
    if (found === file.hash) continue;
    if (found === undefined || ours.has(found) || force) toWrite.push(file);
    else fail(file, createDiagnostic('pipeline/changed-by-hand', { source, values: { file: file.path } }));
  }
  try {
    if (toWrite.length > 0)
      await writeRecord(records, { ...before, pending: [...ours, ...toWrite.map(({ hash }) => hash)] });
    for (const file of toWrite)
      try {
        await writeOutput(resolve(root, file.path), file.text);
      } catch (error) {
        if (!(error instanceof TeiError)) throw error;
        fail(file, toDiagnostic(error, source));
      }
    // What could not be written is still to be told from what a person wrote.
    const record: FileRecord = { source, steps: kept, pending: diagnostics.length > 0 ? [...ours] : [] };
    if (JSON.stringify(record) !== JSON.stringify(before)) await writeRecord(records, record);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    diagnostics.push(createDiagnostic('usage/cannot-write', { source, values: { file: records, reason: problem } }));
  }
  return diagnostics;
}
