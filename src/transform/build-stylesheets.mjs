// Compiles the stylesheets of the package: xslt/tei-to-*.xsl to dist/xslt/tei-to-*.sef.json, unless they were made from the same files.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

const root = new URL('../../', import.meta.url);
const { resolve } = createRequire(import.meta.url);
const compiler = resolve('xslt3/xslt3.js');
const madeFrom = new URL('dist/xslt/made-from.txt', root);
const entries = (await readdir(new URL('xslt/', root))).filter((name) => /^tei-to-\w+\.xsl$/.test(name));
if (entries.length === 0) throw new Error('No stylesheet was found in xslt/');

const sources = await hashSources();
if (await isUpToDate()) console.log('dist/xslt is up to date');
else await compileAll();

async function isUpToDate() {
  const before = await readFile(madeFrom, 'utf8').catch(() => '');
  return before === sources && entries.every((name) => existsSync(new URL(targetOf(name), root)));
}

async function compileAll() {
  await mkdir(new URL('dist/xslt/', root), { recursive: true });
  for (const name of entries) {
    const target = targetOf(name);
    // Relative paths and a relocatable result: the compiled file must not know where it was made.
    const options = [compiler, `-xsl:xslt/${name}`, `-export:${target}`, '-relocate:on', '-nogo'];
    await promisify(execFile)(process.execPath, options, { cwd: root });
    const compiled = await readFile(new URL(target, root), 'utf8');
    if (compiled.includes(root.pathname)) throw new Error(`${target} holds a path of this machine`);
    console.log(`${target} ${Math.ceil(compiled.length / 1024)} kB`);
  }
  await writeFile(madeFrom, sources);
}

function targetOf(name) {
  return `dist/xslt/${name.replace(/\.xsl$/, '.sef.json')}`;
}

/** A hash of all that decides what is made: the stylesheets, this script, the compiler's version. */
async function hashSources() {
  const hash = createHash('sha256');
  const names = await readdir(new URL('xslt/', root), { recursive: true });
  const stylesheets = names.filter((name) => /\.(?:xsl|css)$/.test(name)).sort();
  for (const name of stylesheets) hash.update(`${name}\0`).update(await readFile(new URL(`xslt/${name}`, root)));
  for (const file of [new URL(import.meta.url), resolve('xslt3/package.json')]) hash.update(await readFile(file));
  return hash.digest('hex');
}
