import { availableParallelism } from 'node:os';
import { Command } from 'commander';
import { EXIT } from '../exit-code.js';
import { loadLibrary } from '../library.js';
import { readNumber } from '../pipeline/read-number.js';
import type { CommandContext } from '../program.js';

interface WorkerFlags {
  readonly queue: string;
  readonly jobs?: number;
  readonly memory?: number;
}

/** Declares `teiwright worker`. */
export function declareWorker({ terminal, end }: CommandContext): Command {
  return new Command('worker')
    .summary('work for pipelines that run with a queue')
    .description(
      'Takes files of a pipeline from a Redis or Valkey server, does what the configuration says, and waits for more. Any number of workers on any number of machines may share the work; all must see the same folder at the same path.',
    )
    .argument('[config]', 'the configuration, or its folder', '.')
    .requiredOption('--queue <url>', 'the address of the server')
    .option('-j, --jobs <n>', 'how many files to work on at a time (default: one for each processor)', readNumber)
    .option('--memory <MB>', 'memory for each of them', readNumber)
    .addHelpText(
      'after',
      `
It does only what the configuration here says, for sources that it names; nothing in the queue can have it do anything else.

Examples:
  $ teiwright worker --queue redis://localhost:6379
  $ teiwright pipeline run --queue redis://localhost:6379`,
    )
    .action(async (config: string, { queue, jobs = availableParallelism(), memory }: WorkerFlags) => {
      const library = await loadLibrary();
      const say = (line: string) => terminal.stderr.write(`${line}\n`);
      const worker = await library.runWorker({
        queue,
        config,
        cwd: terminal.cwd,
        jobs,
        memory: memory === undefined ? undefined : memory * 1e6,
        onFile: (source, problem) => say(problem === undefined ? source : `${source}: ${problem}`),
      });
      say(`Waiting for work of "${worker.name}" at ${queue}; Ctrl-C ends`);
      await new Promise<void>((resolve) => {
        process.once('SIGINT', resolve);
        process.once('SIGTERM', resolve);
      });
      await worker.close();
      end(EXIT.fine);
    });
}
