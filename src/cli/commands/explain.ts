import { Command } from 'commander';
import { EXIT } from '../exit-code.js';
import type { CommandContext } from '../program.js';

/** Declares `teiwright explain`. */
export function declareExplain({ terminal, end }: CommandContext): Command {
  return new Command('explain')
    .summary('say what an element, an attribute, or a line of TEI means')
    .description(
      'Says what an element or attribute is for, where it may stand, what it may hold, with an example; or, of a line of a TEI file, what the markup there says.',
    )
    .argument('<question...>', 'an element (said), an attribute (@who), or a line (report.xml:12)')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright explain said
  $ teiwright explain @who
  $ teiwright explain report.xml:12`,
    )
    .action(async (questions: string[]) => {
      const { explain } = await import('../../reference.js');
      for (const question of questions) terminal.stdout.write(`${explain(question, terminal.cwd)}\n`);
      end(EXIT.fine);
    });
}
