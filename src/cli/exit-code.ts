import type { Diagnostic } from './library.js';

/** What the process says when it ends: fine, a document has errors, wrong usage, our bug. */
export const EXIT = { fine: 0, errors: 1, usage: 2, bug: 3 } as const;

/** One of the four exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Returns the exit code that findings call for: that of the worst. */
export function exitCodeOf(diagnostics: readonly Diagnostic[]): ExitCode {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code === 'usage/internal-error')) return EXIT.bug;
  if (errors.some(({ code }) => code.startsWith('usage/'))) return EXIT.usage;
  return errors.length > 0 ? EXIT.errors : EXIT.fine;
}
