import { CommanderError } from 'commander';
import { EXIT, type ExitCode, exitCodeOf } from './exit-code.js';
import { loadValidationLibrary } from './library.js';
import { createProgram } from './program.js';
import { createReporter } from './report.js';
import { colorsFor, type Terminal } from './terminal.js';

/**
 * Runs one command line, without the program's own name, and returns the exit code: 0 fine, 1 a document has errors, 2 wrong
 * usage, 3 a bug of ours. Never throws.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(terminal, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
    return explainFailure(error, terminal, args.includes('--json'));
  }
}

/** Says why a command could not even start on its inputs. */
async function explainFailure(error: unknown, terminal: Terminal, json: boolean): Promise<ExitCode> {
  const library = await loadValidationLibrary();
  if (error instanceof library.TeiError) {
    const diagnostic = library.toDiagnostic(error, 'teiwright');
    createReporter(terminal, library, { json, stream: 'stderr' }).report([diagnostic]);
    return exitCodeOf([diagnostic]);
  }
  const { red } = colorsFor(terminal, 'stderr');
  const stack = error instanceof Error ? error.stack : String(error);
  terminal.stderr.write(
    `${red('teiwright itself failed.')} This is a bug in teiwright, not in your file; please report it with these lines:\n${stack}\n`,
  );
  return EXIT.bug;
}
