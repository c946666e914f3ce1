import { Command } from 'commander';
import { EXIT } from '../exit-code.js';
import { loadValidationLibrary } from '../library.js';
import type { CommandContext } from '../program.js';

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
  const schema = new Command('schema')
    .summary('fetch the schemas of the TEI')
    .description('Fetches the schemas that "teiwright validate" checks files against.')
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright schema add tei_all
  $ teiwright validate report.xml --schema tei_all`,
    );
  return schema.addCommand(add);
}
