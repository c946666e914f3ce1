import { Command, InvalidArgumentError, Option } from 'commander';
import {
  type Code,
  type Diagnostic,
  type InputFile,
  loadValidationLibrary,
  type SchemaFinder,
  type ValidateOptions,
  type ValidationLibrary,
} from '../library.js';
import type { CommandContext } from '../program.js';
import { jsonOption } from '../reading-options.js';
import { showFindings, summarize } from '../show-findings.js';
import { workOnInputs } from '../work-on-inputs.js';

interface ValidateFlags {
  readonly schema?: string;
  readonly schematron?: string;
  readonly rules?: boolean;
  readonly phase?: string;
  readonly catalog?: string;
  readonly maxErrors?: number;
  readonly off: readonly string[];
  readonly explain?: boolean;
  readonly sarif?: boolean;
  readonly json?: boolean;
}

/** Declares `teiwright validate`. */
export function declareValidate({ terminal, end }: CommandContext): Command {
  return new Command('validate')
    .summary('check TEI files')
    .description(
      'Checks TEI files against a RELAX NG schema and its Schematron rules, and beyond them: that no xml:id stands twice, that pointers have a target (also in the other files given) and speakers can speak, that dates do not contradict each other, that the text is not damaged.',
    )
    .argument('<input...>', 'TEI files, globs, or - for standard input')
    .option(
      '--schema <file|name>',
      'a RELAX NG file, or "teiwright" for the schema that comes with it, or a schema fetched by "teiwright schema add"; else the one that the file names, if it is here, else tei_all, if it was fetched',
    )
    .option(
      '--schematron <file>',
      'ask the Schematron rules in this file as well: a schema of rules, RELAX NG, or an ODD',
    )
    .option('--phase <name>', 'the phase of the Schematron rules, #ALL for all patterns; else the default phase')
    .option(
      '--rules',
      'ask the Schematron rules within the RELAX NG schema even where the file does not name it as Schematron',
    )
    .option('--no-rules', 'leave out the Schematron rules that the file names')
    .option('--catalog <file>', 'an XML catalog, which says where schemas named by a web address are')
    .option('--max-errors <n>', 'show no more than so many different errors of a file', readNumber)
    .option('--off <code>', 'leave out findings of this code; can be given several times', collect, [])
    .option('--explain', 'say at length what the findings mean, with the section of the TEI Guidelines')
    .addOption(jsonOption())
    .addOption(new Option('--sarif', 'findings as one SARIF 2.1.0 log').conflicts(['json', 'explain', 'maxErrors']))
    .addHelpText(
      'after',
      `
Without a schema on this computer, only what needs none is checked, and the report says so. No file is fetched here.

Examples:
  $ teiwright validate report.xml
  $ teiwright validate report.xml --schema project.rng --explain
  $ teiwright validate report.xml --schematron project.sch
  $ teiwright validate 'tei/*.xml' --max-errors 5 --off validate/hygiene-unmentioned
  $ teiwright validate 'tei/*.xml' --json
  $ teiwright validate 'tei/*.xml' --sarif > findings.sarif`,
    )
    .action(async (patterns: string[], flags: ValidateFlags) => {
      const { json = false, sarif = false, explain = false, maxErrors } = flags;
      const library = await loadValidationLibrary();
      const off = flags.off.map((code) => checkCode(code, library));
      const findSchema = library.createSchemaFinder({
        ...flags,
        carriedRules: flags.rules,
        env: terminal.env,
        cwd: terminal.cwd,
      });
      const { inputs } = await library.resolveInputs(patterns, { cwd: terminal.cwd });
      const files = library.openGivenFiles(inputs, terminal.cwd);
      const askRules = library.createDocumentRulesAsker({ ...flags, off, env: terminal.env, cwd: terminal.cwd });
      const isForPrograms = json || sarif;
      let isToldOnce = false;
      const reportAll = (diagnostics: readonly Diagnostic[]) =>
        terminal.stdout.write(library.toSarif(diagnostics, { version: library.readToolVersion() }));

      const judge = async (input: InputFile) => {
        const { source } = input;
        const read = library.readXml(await library.readInput(input, terminal), { source });
        const found = await judgeOne(read.text, input, { library, findSchema, options: { source, off, files } });
        const broken = await askRules(read.text, source, found.found);
        const all = [...read.diagnostics, ...found.diagnostics, ...broken]
          .sort(byPlace)
          .filter(({ code }) => !off.includes(code));
        // That there is no schema is said once to people, and of each file to programs.
        const isKnown = isToldOnce && !isForPrograms;
        isToldOnce ||= found.schema === undefined;
        const diagnostics = isKnown ? all.filter(({ code }) => code !== 'validate/no-schema') : all;
        return { diagnostics, schema: found.schema, text: read.text };
      };
      end(
        await workOnInputs(
          { terminal, library, patterns, json, stream: 'stdout', reportAll: sarif ? reportAll : undefined },
          async (input) => {
            const { diagnostics, schema, text } = await judge(input);
            const { shown, left } = showFindings(diagnostics, { library, maxErrors, isGrouped: !isForPrograms });
            const rest = left === 0 ? '' : `, of which ${left} are not shown`;
            return {
              summary: `${input.source}: ${summarize(diagnostics)}${rest}`,
              diagnostics: shown,
              texts: new Map([[input.source, text]]),
              ...(explain ? { explanation: explainAll(shown, (each) => library.explainFinding(each, schema)) } : {}),
            };
          },
        ),
      );
    });
}

async function judgeOne(
  xml: string,
  { source, path }: InputFile,
  { library, findSchema, options }: { library: ValidationLibrary; findSchema: SchemaFinder; options: ValidateOptions },
) {
  const found = await findSchema(xml, path);
  if (found.schema !== undefined) {
    const { schema } = found;
    const { name, insteadOf } = found;
    const values = { name, named: insteadOf ?? '' };
    const other =
      insteadOf === undefined ? [] : [library.createDiagnostic('validate/other-release', { source, values })];
    return { schema, found, diagnostics: [...other, ...library.validateTei(xml, { ...options, schema })] };
  }
  const values = { reason: found.reason };
  const unjudged = library.createDiagnostic('validate/no-schema', { source, values });
  return { schema: undefined, found, diagnostics: [unjudged, ...library.validateTei(xml, options)] };
}

/** Findings of the grammar and of the rules stand in the order of the file. */
function byPlace({ position: a }: Diagnostic, { position: b }: Diagnostic): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

/** Returns what the findings mean, each lesson once. */
function explainAll(diagnostics: readonly Diagnostic[], explain: (diagnostic: Diagnostic) => string): string {
  const lessons = diagnostics.map((each) => `${each.code}\n${explain(each).replace(/^/gm, '  ')}`);
  return [...new Set(lessons)].join('\n');
}

function checkCode(code: string, { codes, TeiError }: ValidationLibrary): Code {
  if (Object.hasOwn(codes, code)) return code as Code;
  throw new TeiError('usage/no-such-code', { source: code, values: { code } });
}

function readNumber(given: string): number {
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}

function collect(given: string, before: readonly string[]): readonly string[] {
  return [...before, given];
}
