import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { FileOutcome } from '../work/run-file.js';

/** What became of a step over the whole collection. */
export interface CollectionOutcome {
  readonly id: string;
  readonly state: 'made' | 'unchanged' | 'failed';
  /** From the root. */
  readonly outputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
}

/** What a run did: plain data, written with `--report`. */
export interface PipelineReport {
  readonly name: string;
  /** The configuration, as the user named it. */
  readonly config: string;
  readonly version: string;
  /** Workers of this machine, or the queue that was used. */
  readonly workers: number | string;
  readonly counts: {
    readonly files: number;
    readonly made: number;
    readonly unchanged: number;
    readonly failed: number;
  };
  readonly milliseconds: number;
  /** Each file once, in the order of their names. */
  readonly files: readonly FileOutcome[];
  readonly collection: readonly CollectionOutcome[];
  /** What is wrong with the call itself. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Counts what became of the files. */
export function countFiles(files: readonly FileOutcome[]): PipelineReport['counts'] {
  const count = (state: FileOutcome['state']) => files.filter((file) => file.state === state).length;
  return { files: files.length, made: count('made'), unchanged: count('unchanged'), failed: count('failed') };
}
