// Compiles the stylesheets of the package: xslt/tei-to-*.xsl to dist/xslt/tei-to-*.sef.json.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url);
const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js');
const entries = (await readdir(new URL('xslt/', root))).filter((name) => /^tei-to-\w+\.xsl$/.test(name));

await mkdir(new URL('dist/xslt/', root), { recursive: true });
for (const name of entries) {
  const target = `dist/xslt/${name.replace(/\.xsl$/, '.sef.json')}`;
  // Relative paths and a relocatable result: the compiled file must not know where it was made.
  const options = [compiler, `-xsl:xslt/${name}`, `-export:${target}`, '-relocate:on', '-nogo'];
  await promisify(execFile)(process.execPath, options, { cwd: root });
  const compiled = await readFile(new URL(target, root), 'utf8');
  if (compiled.includes(root.pathname)) throw new Error(`${target} holds a path of this machine`);
  console.log(`${target} ${Math.ceil(compiled.length / 1024)} kB`);
}
if (entries.length === 0) throw new Error('No stylesheet was found in xslt/');
