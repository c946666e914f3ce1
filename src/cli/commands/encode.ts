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
  readonly split?: 'files' | 'corpus';
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
    .addOption(registerOption())
    .addOption(
      new Option('--split <form>', 'take each input for several documents: a TEI file each, or one teiCorpus').choices([
        'files',
        'corpus',
      ]),
    );
  return addReadingOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright encode report.txt > report.xml
  $ teiwright encode report.txt -o report.xml --explain
  $ teiwright encode 'letters/*.txt' -o tei/ --meta letters.yaml
  $ teiwright encode volume.txt --split files -o tei/
  $ teiwright encode volume.txt --split corpus -o volume.xml
  $ cat report.txt | teiwright encode - --provenance full`,
    )
    .action(async (patterns: string[], flags: EncodeFlags) => {
      const library = await loadLibrary();
      const tools = { library, terminal };
      const { json, output, provenance, split } = flags;
      const shared = await readSharedRegister(flags, tools);
      if (shared.code !== EXIT.fine) return end(shared.code);
      end(
        await workOnInputs(
          { ...tools, patterns, json, stream: 'stderr', writes: { output, library, isMany: split === 'files' } },
          async (input, { deliver }) => {
            const source = await readSource(input, flags, tools);
            const options = { ...source.options, provenance, sharedRegister: shared.entries };
            if (split !== undefined) {
              const collection = await library.encodeCollection(source.bytes, { ...options, as: split });
              for (const { name, xml } of collection.files) await deliver({ ...input, name }, '.xml', xml);
              for (const part of collection.parts) explainWhenAsked(part, flags, tools);
              return {
                diagnostics: [...source.diagnostics, ...collection.diagnostics],
                texts: new Map([...source.texts, [input.source, collection.text]]),
              };
            }
            const encoded = await library.encodeSource(source.bytes, options);
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
