import { openConfig } from '../config/find-config.js';
import { type PlannedFile, planFiles } from '../plan/plan-files.js';
import { compileStylesheets, planWork } from '../plan/plan-work.js';
import { type FilePool, memoryForWorker, openThreadPool } from '../run/file-pool.js';
import { connect } from './connect.js';
import { type FileJob, type FileJobResult, keyOfPlan, queueName } from './file-job.js';

/** How a worker works. */
export interface RunWorkerOptions {
  /** The address of the server. */
  readonly queue: string;
  /** The configuration, or its folder. @default the working folder */
  readonly config?: string;
  readonly cwd?: string;
  /** How many files at a time. */
  readonly jobs: number;
  /** Bytes for each. */
  readonly memory?: number | undefined;
  /** Called when a file is done, or was given back. */
  readonly onFile?: (source: string, problem?: string) => void;
}

/** A worker that runs. */
export interface RunningWorker {
  readonly name: string;
  /** Ends it when what it has in hand is done. */
  close(): Promise<void>;
}

/** Milliseconds for which a job is a worker's without a sign of life; then another takes it over. */
const LOCK = 10_000;

/** What a worker has opened for one plan. */
interface Workshop {
  readonly key: string;
  readonly pool: FilePool;
  readonly files: ReadonlyMap<string, PlannedFile>;
}

/**
 * Takes jobs of a pipeline from a Redis or Valkey server and does them here. The steps come from the configuration as it lies here,
 * and only sources that it names are worked on: whoever can write to the queue cannot have anything else done.
 *
 * @throws {TeiError} `usage/queue` when there is no server; `usage/no-config` when there is no configuration.
 */
export async function runWorker(options: RunWorkerOptions): Promise<RunningWorker> {
  const { queue, config = '.', cwd = process.cwd(), jobs, onFile } = options;
  const { name } = await openConfig(config, { cwd });
  const connection = await connect(queue);
  const { Worker } = await import('bullmq');
  let opening: Promise<Workshop> | undefined;
  let opened = '';

  /** Opens what a job needs; a change of the configuration, or a new source, is taken up. */
  const workshopFor = async ({ source, key, force }: FileJob): Promise<Workshop> => {
    const wanted = `${key} ${force}`;
    const present = opened === wanted ? await opening : undefined;
    if (present?.key === key && present.files.has(source)) return present;
    const before = opening;
    opened = wanted;
    opening = openWorkshop(force).finally(async () => (await before)?.pool.close());
    return opening;
  };
  const openWorkshop = async (force: boolean): Promise<Workshop> => {
    const { config: read, root } = await openConfig(config, { cwd });
    if (read === undefined) throw new Error('The worker has a configuration with errors');
    const memory = options.memory ?? memoryForWorker(jobs);
    const { plan } = await compileStylesheets(await planWork(read, { root, force, memory }));
    const { files } = await planFiles(read, root);
    const pool = await openThreadPool(plan, jobs);
    return { key: keyOfPlan(plan), pool, files: new Map(files.map((file) => [file.source, file])) };
  };

  const worker = new Worker<FileJob, FileJobResult>(
    queueName(name),
    async ({ data }) => {
      const { key, pool, files } = await workshopFor(data);
      const file = files.get(data.source);
      if (key !== data.key)
        throw new Error('The worker has another version of the tool, the configuration or what it names');
      if (file === undefined) throw new Error(`The worker has no source "${data.source}"`);
      return pool.run(file);
    },
    { connection, concurrency: jobs, lockDuration: LOCK, stalledInterval: LOCK / 2, maxStalledCount: 5 },
  );
  worker.on('error', () => {});
  worker.on('completed', ({ data }) => onFile?.(data.source));
  worker.on('failed', (job, { message }) => onFile?.(job?.data.source ?? '', message));
  return {
    name,
    async close() {
      await worker.close();
      await (await opening?.catch(() => undefined))?.pool.close();
      connection.disconnect();
    },
  };
}
