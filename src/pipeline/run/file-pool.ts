import { totalmem } from 'node:os';
import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import type { PlannedFile } from '../plan/plan-files.js';
import type { FileOutcome } from '../work/run-file.js';
import type { WorkPlan } from '../work/work-plan.js';

/** Something that works on files, several at a time. */
export interface FilePool {
  /** Never rejects: whatever happens to a file is its outcome. */
  run(file: PlannedFile): Promise<FileOutcome>;
  close(): Promise<void>;
}

/** Opens a pool for a plan. */
export type OpenPool = (plan: WorkPlan, jobs: number) => Promise<FilePool>;

/** Of the memory of the machine, the part that all workers together may use. */
const SHARE = 0.75;

/** Bytes that one worker may use when nobody says. */
const MOST = 4e9;

/** Returns how many bytes each of so many workers may use. */
export function memoryForWorker(jobs: number): number {
  const constrained = process.constrainedMemory?.() ?? 0;
  const all = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return Math.min(MOST, Math.floor((all * SHARE) / jobs));
}

/** Megabytes of V8's nursery: documents are large and short-lived, and the default has them copied too often. */
const NURSERY = 96;

/** Opens a pool of worker threads. One that dies, for want of memory or otherwise, costs its file and no other. */
export const openThreadPool: OpenPool = async (plan, jobs) => {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: new URL('./pipeline-worker.js', import.meta.url).href,
    name: 'workOnFile',
    minThreads: jobs,
    maxThreads: jobs,
    idleTimeout: 60_000,
    resourceLimits: {
      maxOldGenerationSizeMb: Math.ceil(plan.memory / 1e6),
      maxYoungGenerationSizeMb: NURSERY,
    },
    workerData: plan,
  });
  return {
    async run(file) {
      const started = performance.now();
      try {
        return (await pool.run(file)) as FileOutcome;
      } catch (error) {
        return outcomeOfDeath(file, error as NodeJS.ErrnoException, { plan, started });
      }
    },
    close: () => pool.destroy(),
  };
};

function outcomeOfDeath(
  { source }: PlannedFile,
  { code, message }: NodeJS.ErrnoException,
  { plan, started }: { readonly plan: WorkPlan; readonly started: number },
): FileOutcome {
  const diagnostic =
    code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? createDiagnostic('pipeline/out-of-memory', { source, values: { available: Math.round(plan.memory / 1e6) } })
      : createDiagnostic('pipeline/worker-died', { source, values: { reason: message } });
  return {
    source,
    state: 'failed',
    steps: [],
    outputs: [],
    diagnostics: [diagnostic],
    milliseconds: performance.now() - started,
  };
}
