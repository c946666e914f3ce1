import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { OpenedConfig } from '../config/find-config.js';
import type { PipelineConfig, RegisterStep } from '../config/pipeline-config.js';
import { type PlannedFile, planFiles } from '../plan/plan-files.js';
import { compileStylesheets, MEMORY_FOLDER, planWork } from '../plan/plan-work.js';
import { type CollectionOutcome, countFiles, type PipelineReport } from '../report/pipeline-report.js';
import { runRegisterStep } from '../steps/register-step.js';
import { readToolVersion } from '../tool-version.js';
import type { FileInspection } from '../work/inspect-file.js';
import type { FileOutcome } from '../work/run-file.js';
import type { WorkPlan } from '../work/work-plan.js';
import { cleanLeftovers, cleanRecords } from './clean-leftovers.js';
import { memoryForWorker, type OpenPool, openThreadPool } from './file-pool.js';
import { inspectFiles } from './inspect-files.js';
import { takeLock } from './run-lock.js';

/** How a pipeline runs. */
export interface RunPipelineOptions {
  /** How many files are worked on at a time. @default as many as the machine has processors */
  readonly jobs?: number | undefined;
  /** Make everything, also what is up to date or was changed by hand? @default false */
  readonly force?: boolean | undefined;
  /** Bytes that each worker may use. @default three quarters of the machine's memory, divided; 4 GB at most */
  readonly memory?: number | undefined;
  /** Who does the work. @default worker threads */
  readonly openPool?: OpenPool;
  /** What to call the workers in the report. @default their number */
  readonly workers?: string | undefined;
  /** Called once it is known how many files are to be worked on. */
  readonly onStart?: (stale: number) => void | Promise<void>;
  /** Called when a file is done. */
  readonly onFile?: (outcome: FileOutcome) => void;
}

/** What is to be done, before anything is. */
export interface PipelinePlan {
  readonly files: readonly FileInspection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Returns what a run would do and why. Nothing is written. */
export async function planPipeline(
  opened: OpenedConfig & { readonly config: PipelineConfig },
  options: Pick<RunPipelineOptions, 'force'> = {},
): Promise<PipelinePlan> {
  const { config, root } = opened;
  const { files, diagnostics } = await planFiles(config, root);
  const plan = await planWork(config, { root, force: options.force ?? false, memory: memoryForWorker(1) });
  return { files: await inspectFiles(files, plan), diagnostics };
}

/**
 * Runs a pipeline: does for each file what is not up to date, goes on after files that fail, and returns what became of each.
 * It may be cut off at any moment; the next run goes on from there.
 *
 * @throws {TeiError} `pipeline/running` when another run works on the same folder; `transform/no-stylesheet`.
 */
export async function runPipeline(
  opened: OpenedConfig & { readonly config: PipelineConfig },
  options: RunPipelineOptions = {},
): Promise<PipelineReport> {
  const started = performance.now();
  const { config, root } = opened;
  const { force = false, openPool = openThreadPool, onStart, onFile } = options;
  const { files, diagnostics } = await planFiles(config, root);
  const isRefused = files.length === 0 || diagnostics.some(({ code }) => code === 'usage/same-output');
  if (isRefused) return reportOf([], [], diagnostics);

  const release = takeLock(join(root, MEMORY_FOLDER, 'lock'));
  try {
    cleanUp(files, config, root);
    const jobs = options.jobs ?? availableParallelism();
    const memory = options.memory ?? memoryForWorker(jobs);
    const planned = await planWork(config, { root, force, memory });
    const inspected = await inspectFiles(files, planned);
    const fresh = inspected.filter(({ isFresh }) => isFresh).map(unchangedOutcome);
    const stale = inspected.filter(({ isFresh }) => !isFresh).map(({ file }) => file);
    await onStart?.(stale.length);
    const compiled = stale.length === 0 ? { plan: planned, diagnostics: [] } : await compileStylesheets(planned);
    if (compiled.diagnostics.length > 0) return reportOf([], [], [...diagnostics, ...compiled.diagnostics]);

    const worked = stale.length === 0 ? [] : await workOn(stale, compiled.plan, Math.min(jobs, stale.length));
    // What a worker elsewhere left when it was killed is still there.
    if (options.openPool !== undefined) cleanUp(files, config, root);
    const outcomes = [...fresh, ...worked].sort((a, b) => (a.source < b.source ? -1 : 1));
    const collection: CollectionOutcome[] = [];
    for (const step of config.steps)
      if (step.kind === 'register')
        collection.push(
          await runRegisterStep(step, { root, files: madeBy(step, outcomes, files), records: planned.records, force }),
        );
    return reportOf(outcomes, collection, diagnostics);
  } finally {
    release();
  }

  async function workOn(stale: readonly PlannedFile[], plan: WorkPlan, jobs: number): Promise<FileOutcome[]> {
    const pool = await openPool(plan, jobs);
    try {
      return await Promise.all(
        stale.map(async (file) => {
          const outcome = await pool.run(file);
          onFile?.(outcome);
          return outcome;
        }),
      );
    } finally {
      await pool.close();
    }
  }

  function reportOf(
    outcomes: readonly FileOutcome[],
    collection: readonly CollectionOutcome[],
    found: readonly Diagnostic[],
  ): PipelineReport {
    return {
      name: opened.name,
      config: opened.source,
      version: readToolVersion(),
      workers: options.workers ?? options.jobs ?? availableParallelism(),
      counts: countFiles(outcomes),
      milliseconds: performance.now() - started,
      files: outcomes,
      collection,
      diagnostics: found,
    };
  }
}

/** Removes what runs that were killed have left behind. */
function cleanUp(files: readonly PlannedFile[], { steps }: PipelineConfig, root: string): void {
  const registers = steps.flatMap((step) => (step.kind === 'register' ? [step.file] : []));
  cleanLeftovers([...files.flatMap(({ outputs }) => Object.values(outputs)), ...registers], root);
  cleanRecords(join(root, MEMORY_FOLDER, 'records'));
}

function unchangedOutcome({ file, needs, diagnostics, outputs }: FileInspection): FileOutcome {
  const steps = [...needs.keys()].map((id) => ({ id, state: 'unchanged', milliseconds: 0 }) as const);
  return { source: file.source, state: 'unchanged', steps, outputs, diagnostics, milliseconds: 0 };
}

/** The TEI files of a collection that a register is made of: those that are there. */
function madeBy(
  { from = '' }: RegisterStep,
  outcomes: readonly FileOutcome[],
  files: readonly PlannedFile[],
): string[] {
  const there = new Set(outcomes.flatMap(({ outputs }) => outputs));
  return files.flatMap(({ outputs }) => {
    const made = outputs[from];
    return made !== undefined && there.has(made) ? [made] : [];
  });
}
