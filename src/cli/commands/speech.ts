import { Command, Option } from 'commander';
import { EXIT, type ExitCode, exitCodeOf } from '../exit-code.js';
import { type Library, loadLibrary, type Utterance } from '../library.js';
import type { CommandContext } from '../program.js';
import { outputOption } from '../reading-options.js';
import type { Terminal } from '../terminal.js';
import { workOnInputs } from '../work-on-inputs.js';

interface SpeechFlags {
  readonly format: 'csv' | 'json' | 'html';
  readonly output?: string;
}

/** What the command works with. */
interface SpeechWork extends SpeechFlags {
  readonly terminal: Terminal;
  readonly library: Library;
  readonly patterns: readonly string[];
}

/** Declares `teiwright speech`. */
export function declareSpeech({ terminal, end }: CommandContext): Command {
  return new Command('speech')
    .summary('list who says what in TEI files')
    .description(
      'Lists every utterance of TEI files with its speaker and addressees (their ids), direct or reported, what introduces it, paragraph, line, certainty and words: "said" and "sp", parts of one joined.',
    )
    .argument('<input...>', 'TEI files, globs, or - for standard input')
    .addOption(
      new Option(
        '--format <format>',
        'one table, one array of objects, or a page for each file that reads like minutes, with all speech by speaker',
      )
        .choices(['csv', 'json', 'html'])
        .default('csv'),
    )
    .addOption(outputOption())
    .addHelpText(
      'after',
      `
A table goes to standard output unless -o names a file; what is wrong with a file goes to standard error.

Examples:
  $ teiwright speech report.xml
  $ teiwright speech 'tei/*.xml' --format json -o speech.json
  $ teiwright speech report.xml --format html -o minutes.html`,
    )
    .action(async (patterns: string[], flags: SpeechFlags) => {
      const library = await loadLibrary();
      const work = { ...flags, terminal, library, patterns };
      end(await (flags.format === 'html' ? writePages(work) : writeTable(work)));
    });
}

/** One page for each file. */
function writePages({ terminal, library, patterns, output }: SpeechWork): Promise<ExitCode> {
  return workOnInputs(
    { terminal, library, patterns, stream: 'stderr', writes: { output, library } },
    async (input, { deliver }) => {
      const { source } = input;
      const read = library.readXml(await library.readInput(input, terminal), { source });
      const result = await library.transformTei(read.text, { to: 'speech', source });
      if (exitCodeOf(result.diagnostics) === EXIT.fine) await deliver(input, '.html', result.output);
      return { diagnostics: [...read.diagnostics, ...result.diagnostics], texts: new Map([[source, read.text]]) };
    },
  );
}

/** One table for all files. */
async function writeTable({ terminal, library, patterns, output, format }: SpeechWork): Promise<ExitCode> {
  const files: { file: string; utterances: readonly Utterance[] }[] = [];
  const code = await workOnInputs({ terminal, library, patterns, stream: 'stderr' }, async (input) => {
    const { source } = input;
    const read = library.readXml(await library.readInput(input, terminal), { source });
    const { utterances, diagnostics } = library.listSpeech(read.text, source);
    files.push({ file: source, utterances });
    return { diagnostics: [...read.diagnostics, ...diagnostics], texts: new Map([[source, read.text]]) };
  });
  if (files.length === 0) return code;
  const table = format === 'csv' ? library.toSpeechCsv(files) : toJson(files);
  const { plan } = library.planOutput({ output, inputs: [], count: 1, cwd: terminal.cwd });
  const path = library.outputPath(plan, 'speech', `.${format}`);
  if (path === undefined) terminal.stdout.write(table);
  else await library.writeOutput(path, table);
  return code;
}

function toJson(files: readonly { readonly file: string; readonly utterances: readonly Utterance[] }[]): string {
  const rows = files.flatMap(({ file, utterances }) => utterances.map((utterance) => ({ file, ...utterance })));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
