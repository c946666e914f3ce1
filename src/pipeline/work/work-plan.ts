import type { PipelineStep, RegisterStep } from '../config/pipeline-config.js';

/** A step that works on one file at a time. */
export type FileStep = Exclude<PipelineStep, RegisterStep>;

/** A step as workers get it. */
export interface PlannedStep {
  readonly step: FileStep;
  /** Changes with everything that the step depends on besides its input: options, stylesheets, functions, the tool. */
  readonly fingerprint: string;
  /** The compiled stylesheet of a step that runs one of the project's own. */
  readonly compiled?: string;
}

/** What every file of a run has in common: plain data that goes to worker threads. */
export interface WorkPlan {
  /** The folder of the configuration, absolute. */
  readonly root: string;
  /** Where it is remembered what was made, absolute. */
  readonly records: string;
  /** The file of metadata that holds for all, from the root. */
  readonly meta?: string;
  readonly steps: readonly PlannedStep[];
  /** Make everything, also what seems up to date or was changed by hand? */
  readonly force: boolean;
  /** Bytes of memory that a worker may use. */
  readonly memory: number;
}
