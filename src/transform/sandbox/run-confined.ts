import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import type { TransformResult } from '../xslt-engine.js';
import type { ConfinedRequest } from './confined-engine.js';
import { confinedProgram } from './confined-process.js';
import type { Roots } from './roots.js';

/** Runs a compiled stylesheet, the file `name`, where it can do no harm. */
export type RunConfined = (request: Omit<ConfinedRequest, 'id' | 'compiled'>) => Promise<TransformResult>;

/**
 * Opens a process that runs stylesheets which may read files in `roots` and nothing else. It starts with the first request, starts
 * again should it die, and does not keep this process alive.
 */
export function openConfined(roots: Roots): RunConfined {
  const waiting = new Map<number, { resolve: (result: TransformResult) => void; source: string }>();
  let child: ChildProcess | undefined;
  let last = 0;
  const sent = new Set<string>();
  return async (request) => {
    const { name, source } = request;
    const compiled = sent.has(name) ? {} : { compiled: await readFile(name, 'utf8') };
    return new Promise((resolve) => {
      child ??= start();
      last += 1;
      waiting.set(last, { resolve, source });
      hold(child);
      sent.add(name);
      child.send({ id: last, ...request, ...compiled });
    });
  };

  function start(): ChildProcess {
    const { file, execArgv } = confinedProgram('confined-engine');
    const started = fork(file, [JSON.stringify(roots)], {
      execArgv: [...execArgv],
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    started.on('message', (message: { id: number; result: TransformResult }) => {
      waiting.get(message.id)?.resolve(message.result);
      waiting.delete(message.id);
      if (waiting.size === 0) letGo(started);
    });
    started.on('exit', (code, signal) => {
      if (child === started) child = undefined;
      sent.clear();
      for (const [id, { resolve, source }] of waiting) {
        const values = { problem: `its process ended (${signal ?? code})` };
        resolve({ output: '', diagnostics: [createDiagnostic('transform/stylesheet-error', { source, values })] });
        waiting.delete(id);
      }
    });
    return started;
  }
}

function hold(process: ChildProcess): void {
  process.ref();
  process.channel?.ref();
}

function letGo(process: ChildProcess): void {
  process.unref();
  process.channel?.unref();
}
