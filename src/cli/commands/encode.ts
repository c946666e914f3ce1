import { Command, Option } from 'commander';
import { EXIT } from '../exit-code.js';
import { loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { explainWhenAsked, readSource } from '../read-source.js';
import { addReadingOptions, outputOption, type ReadingFlags } from '../reading-options.js';
import { readSharedRegister, registerOption } from '../shared-register.js';
import { workOnInputs } from '../work-on-inputs.js';

/** The options of commands that write TEI. */
export interface EncodeFlags extends ReadingFlags {
  readonly output?: string;
  readonly register?: string;
  readonly provenance: 'full' | 'summary' | 'none';
}

/** The option `--provenance`. */
export function provenanceOption(): Option {
  return new Option(
    '--provenance <how>',
    'say who made a mark and how sure on every element, on doubtful ones, or never',
  )
    .choices(['full', 'summary', 'none'])
    .default('summary');
}

/** Declares `teiwright encode`. */
export function declareEncode({ terminal, end }: CommandContext): Command {
  const command = new Command('encode')
    .summary('turn documents into TEI')
    .description('Reads plain text and writes it as TEI P5, every character kept, with names, dates and speech marked.')
    .argument('<input...>', 'files, globs, or - for standard input')
    .addOption(outputOption())
    .addOption(provenanceOption())
    .addOption(registerOption());
  return addReadingOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright encode report.txt > report.xml
  $ teiwright encode report.txt -o report.xml --explain
  $ teiwright encode 'letters/*.txt' -o tei/ --meta letters.yaml
  $ cat report.txt | teiwright encode - --provenance full`,
    )
    .action(async (patterns: string[], flags: EncodeFlags) => {
      const library = await loadLibrary();
      const tools = { library, terminal };
      const { json, output, provenance } = flags;
      const shared = await readSharedRegister(flags, tools);
      if (shared.code !== EXIT.fine) return end(shared.code);
      end(
        await workOnInputs(
          { ...tools, patterns, json, stream: 'stderr', writes: { output, library } },
          async (input, { deliver }) => {
            const source = await readSource(input, flags, tools);
            const encoded = await library.encodeSource(source.bytes, {
              ...source.options,
              provenance,
              sharedRegister: shared.entries,
            });
            await deliver(input, '.xml', encoded.xml);
            explainWhenAsked(encoded, flags, tools);
            return {
              diagnostics: [...source.diagnostics, ...encoded.diagnostics],
              texts: new Map([...source.texts, [input.source, encoded.document.text]]),
            };
          },
        ),
      );
    });
}
