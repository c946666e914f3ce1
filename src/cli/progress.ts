import type { Terminal } from './terminal.js';

/** Tells how far long work is. */
export interface Progress {
  step(name: string): void;
  stop(): void;
  /** Does a bar stand on the terminal, so that other lines must wait? */
  readonly isShown: boolean;
}

const silent: Progress = { step() {}, stop() {}, isShown: false };

/** Shows a bar on standard error when that is a terminal and there is more than one document; otherwise stays silent. */
export async function startProgress(terminal: Terminal, total: number): Promise<Progress> {
  if (terminal.stderr.isTTY !== true || total < 2) return silent;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: '{bar} {value}/{total} {name}',
    stream: terminal.stderr as NodeJS.WritableStream,
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0, { name: '' });
  return {
    step: (name) => bar.increment(1, { name }),
    stop: () => bar.stop(),
    isShown: true,
  };
}
