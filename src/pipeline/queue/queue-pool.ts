import { randomUUID } from 'node:crypto';
import type { Job } from 'bullmq';
import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import type { PlannedFile } from '../plan/plan-files.js';
import type { OpenPool } from '../run/file-pool.js';
import type { FileOutcome } from '../work/run-file.js';
import { connect } from './connect.js';
import { type FileJob, type FileJobResult, keyOfPlan, queueName } from './file-job.js';

/** Milliseconds between looks at jobs of which nothing was heard: news can be lost when the server goes away. */
const SWEEP = 2000;

/** How long the server keeps what became of a job, in seconds. */
const KEPT = 24 * 60 * 60;

/**
 * Returns a pool that leaves the work to `teiwright worker` processes at a Redis or Valkey server.
 *
 * @throws {TeiError} `usage/queue` when there is no server.
 */
export function openQueuePool(url: string, name: string): OpenPool {
  return async (plan) => {
    const connection = await connect(url);
    const { Queue, QueueEvents } = await import('bullmq');
    const queue = new Queue<FileJob, FileJobResult>(queueName(name), { connection });
    const events = new QueueEvents(queueName(name), { connection });
    // Both try again by themselves for as long as it takes.
    queue.on('error', () => {});
    events.on('error', () => {});
    await events.waitUntilReady();
    // Only one run works on a folder: what still waits is of one that was killed.
    await queue.drain();
    const run = randomUUID();
    const key = keyOfPlan(plan);
    const waiting = new Map<string, { file: PlannedFile; started: number; resolve: (outcome: FileOutcome) => void }>();

    const add = (id: string, { source }: PlannedFile) =>
      queue.add(
        'file',
        { source, key, force: plan.force },
        {
          jobId: id,
          attempts: 4,
          backoff: { type: 'exponential', delay: 500 },
          removeOnComplete: { age: KEPT },
          removeOnFail: { age: KEPT },
        },
      );
    const settle = (id: string, outcome: FileOutcome) => {
      waiting.get(id)?.resolve(outcome);
      waiting.delete(id);
    };
    /** Looks what became of a job; one that the server has lost is given to it again. */
    const look = async (id: string) => {
      const entry = waiting.get(id);
      if (entry === undefined) return;
      const job = await queue.getJob(id);
      if (job === undefined) await add(id, entry.file);
      else if (await job.isCompleted()) settle(id, { ...job.returnvalue, state: stateOf(job) });
      else if (await job.isFailed())
        settle(id, failedOutcome(entry.file, job.failedReason, performance.now() - entry.started));
    };
    const lookQuietly = (id: string) => look(id).catch(() => {});
    events.on('completed', ({ jobId }) => void lookQuietly(jobId));
    events.on('failed', ({ jobId }) => void lookQuietly(jobId));
    const sweeper = setInterval(() => {
      for (const id of waiting.keys()) void lookQuietly(id);
    }, SWEEP);

    return {
      async run(file) {
        const id = `${run}-${waiting.size}-${Buffer.from(file.source).toString('base64url')}`;
        const outcome = new Promise<FileOutcome>((resolve) =>
          waiting.set(id, { file, started: performance.now(), resolve }),
        );
        await add(id, file);
        return outcome;
      },
      async close() {
        clearInterval(sweeper);
        await events.close();
        await queue.close();
        connection.disconnect();
      },
    };
  };
}

/** A job that a second worker took over may find all done: for this run it is made all the same. */
function stateOf({ returnvalue }: Job<FileJob, FileJobResult>): FileOutcome['state'] {
  return returnvalue.state === 'unchanged' ? 'made' : returnvalue.state;
}

function failedOutcome({ source }: PlannedFile, reason: string, milliseconds: number): FileOutcome {
  const problem = /^The worker has (.+)$/.exec(reason)?.[1];
  const diagnostic =
    problem === undefined
      ? createDiagnostic('pipeline/worker-died', { source, values: { reason } })
      : createDiagnostic('pipeline/other-version', { source, values: { problem } });
  return { source, state: 'failed', steps: [], outputs: [], diagnostics: [diagnostic], milliseconds };
}
