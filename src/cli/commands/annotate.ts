import { Command, Option } from 'commander';
import { loadLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { explainWhenAsked, readSource } from '../read-source.js';
import { addReadingOptions, outputOption, type ReadingFlags } from '../reading-options.js';
import { workOnInputs } from '../work-on-inputs.js';

interface AnnotateFlags extends ReadingFlags {
  readonly output?: string;
  readonly format: 'web' | 'gold';
}

/** Declares `teiwright annotate`. */
export function declareAnnotate({ terminal, end }: CommandContext): Command {
  const command = new Command('annotate')
    .summary('write what would be marked, apart from the text')
    .description('Reads plain text and writes the marks alone, as W3C Web Annotations (JSON-LD) or evaluation data.')
    .argument('<input...>', 'files, globs, or - for standard input')
    .addOption(outputOption())
    .addOption(
      new Option('--format <format>', 'W3C Web Annotations, or the shape of evaluation data')
        .choices(['web', 'gold'])
        .default('web'),
    );
  return addReadingOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright annotate report.txt > report.jsonld
  $ teiwright annotate report.txt --format gold -o report.json
  $ teiwright annotate 'letters/*.txt' -o marks/`,
    )
    .action(async (patterns: string[], flags: AnnotateFlags) => {
      const library = await loadLibrary();
      const tools = { library, terminal };
      const { json, output, format } = flags;
      end(
        await workOnInputs(
          { ...tools, patterns, json, stream: 'stderr', writes: { output, library } },
          async (input, { deliver }) => {
            const source = await readSource(input, flags, tools);
            const annotated = await library.annotateSource(source.bytes, source.options);
            const { document, annotations } = annotated;
            const marks =
              format === 'gold'
                ? library.toGoldMarks(document, annotations)
                : library.toWebAnnotations(document, annotations);
            await deliver(input, format === 'gold' ? '.json' : '.jsonld', `${JSON.stringify(marks, undefined, 1)}\n`);
            explainWhenAsked(annotated, flags, tools);
            return {
              diagnostics: [...source.diagnostics, ...annotated.diagnostics],
              texts: new Map([...source.texts, [input.source, document.text]]),
            };
          },
        ),
      );
    });
}
