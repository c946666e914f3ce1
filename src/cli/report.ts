import { formatDiagnostic, formatDiagnosticAsJson } from './format-diagnostic.js';
import type { Diagnostic, Library } from './library.js';
import { colorsFor, type OutputStream, type Terminal } from './terminal.js';

/** Prints findings; every command has one. */
export interface Reporter {
  /** Prints diagnostics, with frames from the texts that they point into. */
  report(diagnostics: readonly Diagnostic[], texts?: ReadonlyMap<string, string>): void;
  /** Prints a line for people; nothing when the output is for programs. */
  say(line: string): void;
  /** Prints a record for programs; nothing when the output is for people. */
  emit(record: object): void;
}

/** How a command reports. */
export interface ReporterOptions {
  /** One JSON object a line instead of prose. @default false */
  readonly json?: boolean | undefined;
  /** Where findings go: `stdout` unless that carries a document. */
  readonly stream: OutputStream;
}

/** Makes the reporter of a command. */
export function createReporter(
  terminal: Terminal,
  library: Pick<Library, 'drawCodeFrame'>,
  { json = false, stream }: ReporterOptions,
): Reporter {
  const colors = colorsFor(terminal, stream);
  const print = (line: string) => terminal[stream].write(`${line}\n`);
  return {
    report(diagnostics, texts) {
      for (const diagnostic of diagnostics)
        print(
          json
            ? formatDiagnosticAsJson(diagnostic)
            : formatDiagnostic(diagnostic, {
                colors,
                text: texts?.get(diagnostic.source),
                drawCodeFrame: library.drawCodeFrame,
              }),
        );
    },
    say: (line) => {
      if (!json) print(line);
    },
    emit: (record) => {
      if (json) print(JSON.stringify(record));
    },
  };
}
