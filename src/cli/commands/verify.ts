import { Command, InvalidArgumentError } from 'commander';
import { EXIT, exitCodeOf } from '../exit-code.js';
import { type InputFile, type Library, loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { jsonOption } from '../reading-options.js';
import { createReporter } from '../report.js';

interface VerifyFlags {
  readonly json?: boolean;
  readonly part?: number;
}

/** Declares `teiwright verify`. */
export function declareVerify({ terminal, end }: CommandContext): Command {
  return new Command('verify')
    .summary('prove that TEI holds every character of its source')
    .description(
      'Compares the text of a TEI file with its source and lists what was lost, added or changed, on both sides.',
    )
    .argument('<tei>', 'the TEI file, or - for standard input')
    .argument('<source>', 'the plain text it was made from')
    .option(
      '--part <number>',
      'compare with the document of this number in the source, as encode --split counts them',
      readNumber,
    )
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright verify report.xml report.txt
  $ teiwright verify report.xml report.txt --json
  $ teiwright verify tei/volume-2.xml volume.txt --part 2`,
    )
    .action(async (teiName: string, sourceName: string, { json, part }: VerifyFlags) => {
      const library = await loadLibrary();
      const { cwd } = terminal;
      const tei = await findOne(library, teiName, cwd);
      const source = await findOne(library, sourceName, cwd);
      const xml = library.readXml(await library.readInput(tei, terminal), { source: teiName });
      const text = library.decodeBytes(await library.readInput(source, terminal), { source: sourceName });
      const verification = library.verifyCollection(xml.text, text.text, { sourceName, teiName, part });

      const reporter = createReporter(terminal, library, { json, stream: 'stdout' });
      const texts = new Map([
        [teiName, xml.text],
        [sourceName, text.text],
      ]);
      const diagnostics = [...xml.diagnostics, ...text.diagnostics, ...verification.diagnostics];
      const isDifference = ({ code }: { readonly code: string }) => /^verify\/(lost|added|changed)$/.test(code);
      reporter.report(json ? diagnostics.filter((each) => !isDifference(each)) : diagnostics, texts);
      for (const { kind, source: place, tei: teiPlace, text: words } of verification.differences)
        reporter.emit({ file: teiName, kind, source: placeOf(place), tei: placeOf(teiPlace), text: words });
      const { length } = verification.differences;
      reporter.say(
        length === 0
          ? `${teiName} holds every character of ${sourceName}, in order.`
          : `${teiName} differs from ${sourceName} in ${length} ${length === 1 ? 'place' : 'places'}.`,
      );
      end(length > 0 ? EXIT.errors : exitCodeOf(diagnostics));
    });
}

function readNumber(value: string): number {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidArgumentError('It is no number of a document.');
  return Number(value);
}

function placeOf({ line, column }: { readonly line: number; readonly column: number }) {
  return { line, column };
}

/** Returns the one file that an argument names. */
async function findOne(library: Library, source: string, cwd: string): Promise<InputFile> {
  const { inputs } = await library.resolveInputs([source], { cwd });
  const [input] = inputs;
  if (input && inputs.length === 1) return input;
  throw new library.TeiError('usage/no-input', { source, values: { pattern: source } });
}
