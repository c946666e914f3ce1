import type { Readable, Writable } from 'node:stream';
import picocolors from 'picocolors';

/** What the command line reads from and writes to; the process in earnest, something smaller in tests. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

/** The two streams that can be written to. */
export type OutputStream = 'stdout' | 'stderr';

/** Functions that colour a string, or leave it alone. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Returns colours for a stream: real ones on a terminal only, and never when `NO_COLOR` is set (no-color.org). */
export function colorsFor(terminal: Terminal, stream: OutputStream): Colors {
  const { NO_COLOR, TERM } = terminal.env;
  return picocolors.createColors(
    terminal[stream].isTTY === true && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb',
  );
}
