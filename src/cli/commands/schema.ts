import { Command } from 'commander';
import { EXIT, exitCodeOf } from '../exit-code.js';
import { loadLibrary, loadValidationLibrary } from '../library.js';
import type { CommandContext } from '../program.js';
import { createReporter } from '../report.js';

/** Declares `teiwright schema` and what it can do. */
export function declareSchema({ terminal, end }: CommandContext): Command {
  const add = new Command('add')
    .summary('fetch a schema of the TEI, and keep it')
    .description(
      'Fetches a schema that the TEI publishes and keeps it with its checksum, for "teiwright validate". This, and asking an authority service, is all that ever uses the network.',
    )
    .argument('<name>', 'the schema: tei_all, tei_lite, tei_simplePrint, tei_minimal, tei_drama, …')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright schema add tei_all
  $ teiwright schema add tei_lite`,
    )
    .action(async (name: string) => {
      const library = await loadValidationLibrary();
      if (!library.publishedSchemas.includes(name)) {
        const reason = `the TEI publishes ${library.publishedSchemas.join(', ')}`;
        throw new library.TeiError('usage/no-schema', { source: name, values: { file: name, reason } });
      }
      const folder = library.schemaFolder(terminal.env);
      const { url, sha256 } = await library.addSchema(name, {
        fetch: globalThis.fetch,
        store: library.createSchemaStore(folder),
      });
      terminal.stdout.write(`${name} is kept in ${folder}\n  from ${url}\n  sha256 ${sha256}\n`);
      end(EXIT.fine);
    });
  const build = new Command('build')
    .summary('make RELAX NG, Schematron and a reference from an ODD')
    .description(
      'Makes NAME.rng, NAME.sch and NAME.html from NAME.odd. An ODD that customizes the TEI needs the specifications of the TEI, the file p5subset.xml, which the TEI publishes with each release.',
    )
    .argument('<odd>', 'the ODD')
    .option('--source <file>', "the TEI's specifications, p5subset.xml; none for an ODD that is complete in itself")
    .option('-o, --output <folder>', 'where the files go', '.')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright schema build letters.odd --source p5subset.xml -o schema/
  $ teiwright schema build complete.odd`,
    )
    .action(async (odd: string, { source, output }: { source?: string; output: string }) => {
      const library = await loadLibrary();
      const built = library.buildSchema(odd, { source, output, cwd: terminal.cwd });
      const reporter = createReporter(terminal, library, { stream: 'stdout' });
      reporter.report(built.diagnostics, new Map([[odd, built.text]]));
      for (const file of built.files) reporter.say(file);
      end(exitCodeOf(built.diagnostics));
    });
  const schema = new Command('schema')
    .summary('fetch the schemas of the TEI, or build your own')
    .description('Fetches the schemas that "teiwright validate" checks files against, or makes one from an ODD.')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright schema add tei_all
  $ teiwright schema build letters.odd --source p5subset.xml -o schema/
  $ teiwright validate report.xml --schema tei_all`,
    );
  return schema.addCommand(add).addCommand(build);
}
