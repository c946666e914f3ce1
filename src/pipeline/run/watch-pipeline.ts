import { dirname, relative, resolve, sep } from 'node:path';
import { findConfig, openConfig } from '../config/find-config.js';
import { planFiles } from '../plan/plan-files.js';
import { MEMORY_FOLDER } from '../plan/plan-work.js';
import { proposalsPath } from '../register-build.js';

/** Tells what changes. */
export interface PipelineChanges {
  /** Waits until something has changed and all is quiet again; the name of one changed file, or `undefined` after `close`. */
  next(): Promise<string | undefined>;
  close(): Promise<void>;
}

/** Milliseconds of quiet after a change: editors write a file in several goes. */
const QUIET = 200;

/**
 * Watches the folder of a configuration. What the pipeline writes itself is no change, nor is anything in hidden folders or in
 * `node_modules`.
 *
 * @throws {TeiError} `usage/no-config` when there is no configuration.
 */
export async function watchPipeline(
  file: string,
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<PipelineChanges> {
  const { watch } = await import('chokidar');
  const root = dirname(findConfig(resolve(cwd, file), file));
  const seen = new Set<string>();
  let changed: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let wake: (() => void) | undefined;
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) =>
      relative(root, path)
        .split(sep)
        .some((part) => part === 'node_modules' || part === MEMORY_FOLDER || /^\.[^.]/.test(part)),
  });
  watcher.on('all', (event, path) => {
    if (event.endsWith('Dir')) return;
    seen.add(relative(root, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => void settle(), QUIET);
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    async next() {
      while (changed === undefined && !isClosed)
        await new Promise<void>((resolveWait) => {
          wake = resolveWait;
        });
      const name = changed;
      changed = undefined;
      return isClosed ? undefined : name;
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await watcher.close();
      wake?.();
    },
  };

  async function settle(): Promise<void> {
    const names = [...seen];
    seen.clear();
    const made = await listMade(file, root, cwd);
    // The atomic writer's files bear the output's name with a number behind it.
    changed = names.find((name) => !made.has(name.replace(/\.\d+$/, '')));
    if (changed !== undefined) wake?.();
  }
}

/** The files that the pipeline makes, from its root; none while its configuration makes no sense. */
async function listMade(file: string, root: string, cwd: string): Promise<Set<string>> {
  const { config } = await openConfig(file, { cwd });
  if (config === undefined) return new Set();
  const { files } = await planFiles(config, root);
  const registers = config.steps.flatMap((step) =>
    step.kind === 'register' ? [step.file, proposalsPath(step.file)] : [],
  );
  return new Set([...files.flatMap(({ outputs }) => Object.values(outputs)), ...registers]);
}
