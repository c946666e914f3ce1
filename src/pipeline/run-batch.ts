import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import type { InputFile } from './resolve-inputs.js';

/** What work on one input gives: its findings, and the texts that they point into, by `source`. */
export interface WorkResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts?: ReadonlyMap<string, string>;
  /** What became of the input, for people. */
  readonly summary?: string;
  /** What explains the findings, for people. */
  readonly explanation?: string;
}

/** What became of one input. */
export interface Outcome extends WorkResult {
  readonly input: InputFile;
  /** Set when the tool itself broke: what was thrown. */
  readonly bug?: unknown;
}

/** Who wants to hear how far the work is. */
export interface BatchOptions {
  /** Called before each input, with its number from 0. */
  readonly onStart?: (input: InputFile, index: number) => void;
  /** Called after each. */
  readonly onEnd?: (outcome: Outcome) => void | Promise<void>;
}

/**
 * Works on every input in order, and goes on after one that fails: what `work` throws becomes a diagnostic of that input, and
 * only what is no `TeiError` counts as our bug.
 */
export async function runBatch(
  inputs: readonly InputFile[],
  work: (input: InputFile) => Promise<WorkResult>,
  { onStart, onEnd }: BatchOptions = {},
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [index, input] of inputs.entries()) {
    onStart?.(input, index);
    const outcome = await workOn(input, work);
    outcomes.push(outcome);
    await onEnd?.(outcome);
  }
  return outcomes;
}

async function workOn(input: InputFile, work: (input: InputFile) => Promise<WorkResult>): Promise<Outcome> {
  try {
    return { input, ...(await work(input)) };
  } catch (error) {
    if (error instanceof TeiError) return { input, diagnostics: [toDiagnostic(error, input.source)] };
    const problem = error instanceof Error ? error.message : String(error);
    return {
      input,
      bug: error,
      diagnostics: [
        createDiagnostic('usage/internal-error', {
          source: input.source,
          values: { file: input.source, problem },
        }),
      ],
    };
  }
}

/** Returns what an error says as a diagnostic; `source` where the error names no file. */
export function toDiagnostic(error: TeiError, source: string): Diagnostic {
  return {
    code: error.code,
    severity: 'error',
    message: error.message,
    source: error.source ?? source,
    ...(error.position === undefined ? {} : { position: error.position }),
    ...(error.hint === undefined ? {} : { hint: error.hint }),
  };
}
