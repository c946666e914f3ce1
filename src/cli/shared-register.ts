import { Option } from 'commander';
import type { ExitCode } from './exit-code.js';
import { exitCodeOf } from './exit-code.js';
import type { KnownEntry, Library } from './library.js';
import { createReporter } from './report.js';
import type { Terminal } from './terminal.js';

/** The option `--register`. */
export function registerOption(): Option {
  return new Option(
    '--register <file>',
    'a register of several documents, made by "teiwright register build": use its ids',
  );
}

/** Reads the register that `--register` names and reports what is wrong with it; a register with errors is not used at all. */
export async function readSharedRegister(
  flags: { readonly register?: string; readonly json?: boolean },
  { library, terminal }: { readonly library: Library; readonly terminal: Terminal },
): Promise<{ readonly entries: readonly KnownEntry[] | undefined; readonly code: ExitCode }> {
  const { register, json } = flags;
  if (register === undefined) return { entries: undefined, code: 0 };
  const { entries, diagnostics, text } = await library.openRegister(register, { cwd: terminal.cwd });
  createReporter(terminal, library, { json, stream: 'stderr' }).report(diagnostics, new Map([[register, text]]));
  return { entries, code: exitCodeOf(diagnostics) };
}
