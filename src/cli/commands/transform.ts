import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { EXIT, exitCodeOf } from '../exit-code.js';
import { loadTransformationLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { jsonOption, outputOption } from '../reading-options.js';
import { workOnInputs } from '../work-on-inputs.js';

interface TransformFlags {
  readonly to: string;
  readonly output?: string;
  readonly param: Readonly<Record<string, string>>;
  readonly mode?: string;
  readonly template?: string;
  readonly trust?: boolean;
  readonly engine: 'saxon-js' | 'java';
  readonly json?: boolean;
}

/** What the bundled stylesheets give is named after; a stylesheet of the user's gives XML. */
const extensions = { html: '.html', text: '.txt', markdown: '.md' } as const;

/** Declares `teiwright transform`. */
export function declareTransform({ terminal, end }: CommandContext): Command {
  return new Command('transform')
    .summary('turn TEI into HTML, plain text, or anything with a stylesheet')
    .description('Runs a bundled XSLT 3.0 stylesheet, or one of yours, over TEI files.')
    .argument('<input...>', 'TEI files, globs, or - for standard input')
    .requiredOption('--to <target>', 'html, text, markdown, or the path of a stylesheet', checkTarget)
    .option('-p, --param <name=value>', 'a stylesheet parameter; can be given several times', collectParameter, {})
    .option('--mode <name>', 'the mode to begin in')
    .option('--template <name>', 'the named template to begin with')
    .option('--trust', 'let a stylesheet of yours do what any program may: run JavaScript, read every file')
    .addOption(
      new Option('--engine <name>', 'SaxonJS, or Saxon-HE in Java, when that is installed')
        .choices(['saxon-js', 'java'])
        .default('saxon-js'),
    )
    .addOption(outputOption())
    .addOption(jsonOption())
    .addHelpText(
      'after',
      `
A stylesheet of yours runs in a process of its own that can read the files in the working folder and beside the stylesheet, and
nothing else, reach no network and run no JavaScript. What it writes with xsl:result-document lands in the folder of the output.

Examples:
  $ teiwright transform report.xml --to html -o report.html
  $ teiwright transform report.xml --to text
  $ teiwright transform 'tei/*.xml' --to html -o pages/`,
    )
    .action(async (patterns: string[], { to, output, param, mode, template, trust, engine, json }: TransformFlags) => {
      const library = await loadTransformationLibrary();
      const extension = isBundled(to) ? extensions[to] : '.xml';
      const stylesheet = isBundled(to) ? to : { stylesheet: resolve(terminal.cwd, to) };
      if (typeof stylesheet === 'object' && !existsSync(stylesheet.stylesheet))
        throw new library.TeiError('usage/no-stylesheet', { source: to, values: { file: to } });
      end(
        await workOnInputs(
          { terminal, library, patterns, json, stream: 'stderr', writes: { output, library } },
          async (input, { deliver, plan }) => {
            const { source } = input;
            const read = library.readXml(await library.readInput(input, terminal), { source });
            const result = await library.transformTei(read.text, {
              to: stylesheet,
              parameters: param,
              mode,
              template,
              trusted: trust ?? false,
              engine,
              readable: [terminal.cwd],
              outputFile: library.outputPath(plan, input.name, extension) ?? resolve(terminal.cwd, 'output'),
              source,
            });
            if (exitCodeOf(result.diagnostics) === EXIT.fine) {
              await deliver(input, extension, result.output);
              for (const { path, text } of result.more ?? []) await library.writeOutput(path, text, { input });
            }
            return {
              diagnostics: [...read.diagnostics, ...result.diagnostics],
              texts: new Map([[source, read.text]]),
            };
          },
        ),
      );
    });
}

function isBundled(to: string): to is keyof typeof extensions {
  return Object.hasOwn(extensions, to);
}

function checkTarget(to: string): string {
  if (isBundled(to) || extname(to) !== '') return to;
  throw new InvalidArgumentError('It must be html, text, markdown, or the path of a stylesheet.');
}

function collectParameter(given: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const at = given.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It must look like name=value.');
  return { ...before, [given.slice(0, at)]: given.slice(at + 1) };
}
