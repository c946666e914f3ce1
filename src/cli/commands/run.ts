import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { describeEdition } from '../describe-edition.js';
import { EXIT } from '../exit-code.js';
import { type Edition, type InputFile, loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { explainWhenAsked, readSource } from '../read-source.js';
import { addReadingOptions } from '../reading-options.js';
import { readSharedRegister, registerOption } from '../shared-register.js';
import { workOnInputs } from '../work-on-inputs.js';
import { type EncodeFlags, provenanceOption } from './encode.js';

/** Declares `teiwright run`. */
export function declareRun({ terminal, end }: CommandContext): Command {
  const command = new Command('run')
    .summary('make whole editions: TEI, HTML and plain text, checked')
    .description(
      'Encodes documents, proves that nothing was lost, validates them, and makes a page and a plain text of each.',
    )
    .argument('<input...>', 'files, globs, or - for standard input')
    .option('-o, --output <folder>', 'where the folders of the documents go', checkFolder, 'out')
    .addOption(provenanceOption())
    .addOption(registerOption());
  return addReadingOptions(command)
    .addHelpText(
      'after',
      `
Each document goes into its own folder: DIR/NAME/encoded.xml, encoded.html and encoded.txt, with DIR from -o.

Examples:
  $ teiwright run report.txt
  $ teiwright run 'letters/*.txt' -o editions --meta letters.yaml`,
    )
    .action(async (patterns: string[], flags: EncodeFlags & { readonly output: string }) => {
      const library = await loadLibrary();
      const tools = { library, terminal };
      const { json, provenance } = flags;
      const shared = await readSharedRegister(flags, tools);
      if (shared.code !== EXIT.fine) return end(shared.code);
      const output = join(flags.output, '/');
      const folderOf = ({ name }: InputFile) => join(output, name);

      const write = async (input: InputFile, { xml, html, plainText }: Edition) => {
        const files = { 'encoded.xml': xml, 'encoded.html': html, 'encoded.txt': plainText };
        for (const [file, text] of Object.entries(files))
          if (text !== undefined)
            await library.writeOutput(resolve(terminal.cwd, folderOf(input), file), text, { input });
      };
      end(
        await workOnInputs(
          { ...tools, patterns, json, stream: 'stdout', writes: { output, library } },
          async (input) => {
            const source = await readSource(input, flags, tools);
            const teiName = join(folderOf(input), 'encoded.xml');
            const edition = await library.makeEdition(source.bytes, {
              ...source.options,
              provenance,
              teiName,
              sharedRegister: shared.entries,
            });
            await write(input, edition);
            explainWhenAsked(edition, flags, tools);
            const { annotations, register, document, xml } = edition;
            const diagnostics = [...source.diagnostics, ...edition.diagnostics];
            return {
              diagnostics,
              texts: new Map([...source.texts, [input.source, document.text], [teiName, xml]]),
              summary: describeEdition({
                edition,
                counts: library.countFindings(annotations, register),
                folder: folderOf(input),
                findings: diagnostics.length,
              }),
            };
          },
        ),
      );
    });
}

function checkFolder(folder: string): string {
  if (folder !== '-') return folder;
  throw new InvalidArgumentError('Three files are made, which need a folder.');
}
