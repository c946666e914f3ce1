import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { InputFile } from '../resolve-inputs.js';

/** What a step works on. */
export interface StepInput {
  /** The source file that it goes back to. */
  readonly file: InputFile;
  /** What the input is called in messages: a file, where it is written. */
  readonly label: string;
  readonly bytes: Uint8Array;
  /** The folder of the configuration. */
  readonly root: string;
  /** The file that the step's result goes to, absolute, when it goes to one. */
  readonly output: string | undefined;
}

/** What a step made. */
export interface StepResult {
  /** Absent when it failed, or makes nothing. */
  readonly text?: string;
  /** Other files that it wants written, absolute. */
  readonly more?: readonly { readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Does one step for one file. */
export type RunStep = (input: StepInput) => Promise<StepResult>;
