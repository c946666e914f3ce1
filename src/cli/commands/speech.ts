import { Command, Option } from 'commander';
import { loadLibrary, type Utterance } from '../library.js';
import type { CommandContext } from '../program.js';
import { workOnInputs } from '../work-on-inputs.js';

/** Declares `teiwright speech`. */
export function declareSpeech({ terminal, end }: CommandContext): Command {
  return new Command('speech')
    .summary('list who says what in TEI files')
    .description(
      'Lists every utterance of TEI files with its speaker and addressees (their ids), direct or reported, paragraph, line, certainty and words: "said" and "sp", parts of one joined.',
    )
    .argument('<input...>', 'TEI files, globs, or - for standard input')
    .addOption(
      new Option('--format <format>', 'a table, or an array of objects').choices(['csv', 'json']).default('csv'),
    )
    .addHelpText(
      'after',
      `
The list goes to standard output; what is wrong with a file goes to standard error.

Examples:
  $ teiwright speech report.xml
  $ teiwright speech 'tei/*.xml' --format json > speech.json`,
    )
    .action(async (patterns: string[], { format }: { readonly format: 'csv' | 'json' }) => {
      const library = await loadLibrary();
      const files: { file: string; utterances: readonly Utterance[] }[] = [];
      const code = await workOnInputs({ terminal, library, patterns, stream: 'stderr' }, async (input) => {
        const { source } = input;
        const read = library.readXml(await library.readInput(input, terminal), { source });
        const { utterances, diagnostics } = library.listSpeech(read.text, source);
        files.push({ file: source, utterances });
        return { diagnostics: [...read.diagnostics, ...diagnostics], texts: new Map([[source, read.text]]) };
      });
      if (files.length > 0) terminal.stdout.write(format === 'csv' ? library.toSpeechCsv(files) : toJson(files));
      end(code);
    });
}

function toJson(files: readonly { readonly file: string; readonly utterances: readonly Utterance[] }[]): string {
  const rows = files.flatMap(({ file, utterances }) => utterances.map((utterance) => ({ file, ...utterance })));
  return `${JSON.stringify(rows, null, 2)}\n`;
}
