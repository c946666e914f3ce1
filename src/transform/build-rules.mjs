// Compiles the rules of the package's schema, schemas/teiwright.sch, to dist/xslt/schematron-….sef.json, unless they were already: the
// name is made of their content.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { compileSchematron } from '../../dist/schema/schematron/compile-schematron.js';
import { readSchematron } from '../../dist/schema/schematron/read-schematron.js';
import { nameOfCompiled } from '../../dist/transform/compile-cache.js';

const root = new URL('../../', import.meta.url);
const folder = new URL('dist/xslt/', root);
const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js');
const rules = readSchematron(await readFile(new URL('schemas/teiwright.sch', root), 'utf8'));
const { stylesheet } = compileSchematron(rules);
const target = nameOfCompiled({ name: 'schematron', text: stylesheet });

await mkdir(folder, { recursive: true });
if (existsSync(new URL(target, folder))) console.log(`dist/xslt/${target} is up to date`);
else {
  for (const name of await readdir(folder)) if (name.startsWith('schematron-')) await rm(new URL(name, folder));
  await writeFile(new URL('schematron.xsl', folder), stylesheet);
  const options = [compiler, '-xsl:schematron.xsl', `-export:${target}`, '-relocate:on', '-nogo'];
  await promisify(execFile)(process.execPath, options, { cwd: folder });
  await rm(new URL('schematron.xsl', folder));
  console.log(`dist/xslt/${target}`);
}
