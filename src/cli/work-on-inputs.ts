import { EXIT, type ExitCode, exitCodeOf } from './exit-code.js';
import type { Diagnostic, InputFile, Library, Outcome, OutputPlan, WorkResult } from './library.js';
import { startProgress } from './progress.js';
import { createReporter, type Reporter } from './report.js';
import type { OutputStream, Terminal } from './terminal.js';

/** What of the library writes documents. */
type Writers = Pick<Library, 'outputPath' | 'planOutput' | 'writeOutput'>;

/** What a command needs to go over its inputs. */
export interface WorkOptions {
  readonly terminal: Terminal;
  readonly library: Pick<Library, 'drawCodeFrame' | 'resolveInputs' | 'runBatch'>;
  /** Paths, globs, `-`. */
  readonly patterns: readonly string[];
  readonly json?: boolean | undefined;
  /** Where findings go. */
  readonly stream: OutputStream;
  /** Does the command write documents, where does `-o` want them, and are they many of one input too? Absent: it writes none. */
  readonly writes?: { readonly output: string | undefined; readonly library: Writers; readonly isMany?: boolean };
  /** Takes all findings at the end, instead of each being printed when it is made. */
  readonly reportAll?: ((diagnostics: readonly Diagnostic[]) => void) | undefined;
}

/** What work on one input may use. */
export interface WorkTools {
  readonly plan: OutputPlan;
  /** Writes a document where it belongs: `NAME` with `extension` in a folder, the file, or standard output. */
  deliver(input: InputFile, extension: string, text: string): Promise<void>;
}

/**
 * Does a command's work on each input, reports what it found, and returns the exit code. Wrong usage is reported before
 * anything is written; a bad input never stops the others.
 */
export async function workOnInputs(
  options: WorkOptions,
  work: (input: InputFile, tools: WorkTools) => Promise<WorkResult>,
): Promise<ExitCode> {
  const { terminal, library, patterns, json, stream, writes } = options;
  const { cwd } = terminal;
  const reporter = createReporter(terminal, library, { json, stream });
  const { inputs, diagnostics: missing } = await library.resolveInputs(patterns, { cwd });
  const { plan, diagnostics: clashes } =
    writes === undefined
      ? { plan: { kind: 'stream' } as const, diagnostics: [] }
      : writes.library.planOutput({
          output: writes.output,
          inputs,
          count: inputs.length + missing.length,
          isMany: writes.isMany ?? false,
          cwd,
        });
  // What is wrong with the call is no finding about a document: only programs read both in one place.
  createReporter(terminal, library, { json, stream: json ? stream : 'stderr' }).report([...missing, ...clashes]);
  if (clashes.length > 0 || inputs.length === 0) return EXIT.usage;

  const tools = { plan, deliver: makeDelivery(terminal, writes?.library, plan) };
  const progress = await startProgress(terminal, inputs.length);
  const reportOutcome = (outcome: Outcome) => reportOn(outcome, options, reporter);
  const outcomes = await library.runBatch(inputs, (input) => work(input, tools), {
    onEnd: (outcome) => {
      progress.step(outcome.input.name);
      // A bar and other lines cannot share a terminal; with a bar, what was found is told at the end.
      if (!progress.isShown) reportOutcome(outcome);
    },
  });
  progress.stop();
  if (progress.isShown) outcomes.forEach(reportOutcome);
  const all = [...missing, ...outcomes.flatMap(({ diagnostics }) => diagnostics)];
  options.reportAll?.(all);
  return exitCodeOf(all);
}

function reportOn(
  { diagnostics, texts, summary, explanation, bug }: Outcome,
  { terminal, json, reportAll }: WorkOptions,
  reporter: Reporter,
): void {
  if (reportAll === undefined) {
    if (summary !== undefined) reporter.say(summary);
    reporter.report(diagnostics, texts);
    if (explanation !== undefined) reporter.say(explanation);
  }
  if (bug instanceof Error && json !== true) terminal.stderr.write(`${bug.stack}\n`);
}

function makeDelivery(terminal: Terminal, library: Writers | undefined, plan: OutputPlan): WorkTools['deliver'] {
  return async (input, extension, text) => {
    const path = library?.outputPath(plan, input.name, extension);
    if (library !== undefined && path !== undefined) await library.writeOutput(path, text, { input });
    else terminal.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  };
}
