import { Command, InvalidArgumentError } from 'commander';
import { exitCodeOf } from '../exit-code.js';
import { loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { jsonOption } from '../reading-options.js';
import { createReporter } from '../report.js';

const kinds = ['person', 'organization', 'place', 'event'] as const;
type Types = Readonly<Partial<Record<(typeof kinds)[number], string>>>;

interface ReconcileFlags {
  readonly endpoint: string;
  readonly idno: string;
  readonly type: Types;
  readonly acceptFrom?: number;
  readonly lock?: string;
  readonly offline?: boolean;
  readonly json?: boolean;
}

/** Declares `teiwright register` and what it can do. */
export function declareRegister(context: CommandContext): Command {
  return new Command('register')
    .summary('keep one register of several documents')
    .description('Keeps persons, organizations, places and events of several documents in one register.')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright register build tei
  $ teiwright encode report.txt -o report.xml --register tei/register.xml`,
    )
    .addCommand(declareBuild(context))
    .addCommand(declareReconcile(context));
}

function declareBuild({ terminal, end }: CommandContext): Command {
  return new Command('build')
    .summary('merge the registers of TEI files')
    .description(
      'Merges the registers of all TEI files in a folder, and in the folders in it, into one. Entries are merged where that is certain; what is doubtful is written to a file of proposals beside it, to be decided by a person: "same" or "different". Run again, it takes the decisions up and adds what is new; nothing is ever taken out.',
    )
    .argument('<folder>', 'the folder of the TEI files')
    .option('-o, --output <file>', 'the register (default: register.xml in the folder)')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright register build tei
  $ teiwright register build tei -o shared/register.xml`,
    )
    .action(async (folder: string, { output, json }: { readonly output?: string; readonly json?: boolean }) => {
      const library = await loadLibrary();
      const { cwd } = terminal;
      const { counts, diagnostics, file, proposalsFile } = await library.buildRegisterFiles(folder, { output, cwd });
      const reporter = createReporter(terminal, library, { json, stream: 'stdout' });
      reporter.say(
        `${file}: ${counts.entries} entries, ${counts.added} of them new; ${counts.merged} of the documents' entries merged with others`,
      );
      if (counts.open > 0) reporter.say(`${proposalsFile}: ${counts.open} proposals to be decided`);
      reporter.report(diagnostics);
      end(exitCodeOf(diagnostics));
    });
}

function declareReconcile({ terminal, end }: CommandContext): Command {
  return new Command('reconcile')
    .summary('look entries up at an authority service')
    .description(
      'Asks a service of the W3C Reconciliation API about the entries of a register. Answers are kept in a lock file beside it and never asked for again. An identifier is written only when a person accepted it in the lock file, or by --accept-from.',
    )
    .argument('<file>', 'the register')
    .requiredOption('--endpoint <url>', 'the address of the service')
    .requiredOption('--idno <type>', 'what its identifiers are called, such as Wikidata, GND, GeoNames')
    .requiredOption(
      '--type <kind=type>',
      'the type of the service for a kind (person, organization, place, event); can be given several times; other kinds are not asked about',
      collectType,
    )
    .option(
      '--accept-from <score>',
      'accept the one candidate that the service calls a match from this score on',
      readScore,
    )
    .option('--lock <file>', 'the lock file (default: NAME.lock.json beside NAME.xml)')
    .option('--offline', 'ask nobody, use the lock file only')
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright register reconcile tei/register.xml --endpoint https://wikidata.reconci.link/en/api --idno Wikidata --type person=Q5
  $ teiwright register reconcile tei/register.xml --endpoint https://wikidata.reconci.link/en/api --idno Wikidata --type person=Q5 --offline`,
    )
    .action(async (file: string, { lock, type, json, ...flags }: ReconcileFlags) => {
      const library = await loadLibrary();
      const { counts, diagnostics, texts } = await library.reconcileRegisterFile(file, {
        ...flags,
        types: type,
        lockFile: lock,
        cwd: terminal.cwd,
      });
      const { asked, replayed, written, undecided } = counts;
      const reporter = createReporter(terminal, library, { json, stream: 'stdout' });
      reporter.say(
        `${file}: ${asked} entries asked about, ${replayed} answered by the lock file; ${written} identifiers written, ${undecided} undecided`,
      );
      reporter.report(diagnostics, texts);
      end(exitCodeOf(diagnostics));
    });
}

function collectType(given: string, before: Types = {}): Types {
  const [kind = '', type = ''] = given.split(/=(.*)/s);
  if ((kinds as readonly string[]).includes(kind) && type !== '') return { ...before, [kind]: type };
  throw new InvalidArgumentError('It must look like person=Q5, with person, organization, place or event.');
}

function readScore(given: string): number {
  if (/^\d+(?:\.\d+)?$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a number.');
}
