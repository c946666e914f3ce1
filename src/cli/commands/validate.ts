import { Command } from 'commander';
import { type Diagnostic, loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { jsonOption } from '../reading-options.js';
import { workOnInputs } from '../work-on-inputs.js';

/** Declares `teiwright validate`. */
export function declareValidate({ terminal, end }: CommandContext): Command {
  return new Command('validate')
    .summary('check TEI files')
    .description('Checks that TEI files are well-formed, that no xml:id stands twice, and that pointers have a target.')
    .argument('<input...>', 'TEI files, globs, or - for standard input')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright validate report.xml
  $ teiwright validate 'tei/*.xml' --json`,
    )
    .action(async (patterns: string[], { json }: { json?: boolean }) => {
      const library = await loadLibrary();
      end(
        await workOnInputs({ terminal, library, patterns, json, stream: 'stdout' }, async (input) => {
          const { source } = input;
          const read = library.readXml(await library.readInput(input, terminal), { source });
          const diagnostics = [...read.diagnostics, ...library.validateTei(read.text, { source })];
          const summary = `${source}: ${summarize(diagnostics)}`;
          return { summary, diagnostics, texts: new Map([[source, read.text]]) };
        }),
      );
    });
}

/** Returns the verdict on a file, in a few words. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [
    ...tell(count('error'), 'error'),
    ...tell(count('warning'), 'warning'),
    ...tell(count('info'), 'remark'),
  ];
  return parts.length === 0 ? 'nothing to complain of' : parts.join(', ');
}

function tell(number: number, noun: string): string[] {
  return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
}
