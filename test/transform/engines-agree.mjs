// Does Saxon-HE give what SaxonJS gives, for every bundled stylesheet, every sample and every TEI file of the reference material? Text is
// compared byte for byte, HTML after parsing.
//
//   node test/transform/engines-agree.mjs                    everything
//   node test/transform/engines-agree.mjs --largest 60000    files up to so many bytes
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parse, serialize } from 'parse5';
import { transformTei } from '../../dist/index.js';
import { findSaxonJar } from '../../dist/transform/saxon-java.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = resolve(process.env.TEIWRIGHT_SHARED ?? join(root, '..', 'shared'));
const formats = readdirSync(join(root, 'xslt')).flatMap((name) => /^tei-to-(\w+)\.xsl$/.exec(name)?.[1] ?? []);

/** Those that make HTML. */
const pages = ['html', 'speech'];

/** The documents, by a name of their own. */
function findDocuments(largest) {
  const samples = readdirSync(join(root, 'samples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, join(root, 'samples', name, 'encoded.xml')]);
  const folder = join(shared, 'data', 'tei-samples');
  const others = statSync(folder, { throwIfNoEntry: false })
    ? readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith('.xml'))
        .map((name) => [name.replace(/\.xml$/, '').replaceAll('/', '_'), join(folder, name)])
    : [];
  return [...samples, ...others].filter(([, path]) => statSync(path).size <= largest);
}

/**
 * Compares the two engines; one process of Java for each stylesheet.
 *
 * @param {{ largest?: number }} options
 */
export async function compareEngines({ largest = Number.POSITIVE_INFINITY } = {}) {
  const place = mkdtempSync(join(tmpdir(), 'teiwright-engines-'));
  const different = [];
  const documents = findDocuments(largest);
  try {
    const input = join(place, 'in');
    mkdirSync(input);
    for (const [name, path] of documents) cpSync(path, join(input, `${name}.xml`));
    for (const format of formats) {
      const output = join(place, format);
      mkdirSync(output);
      const stylesheet = join(root, 'xslt', `tei-to-${format}.xsl`);
      const args = [
        '-cp',
        findSaxonJar(),
        'net.sf.saxon.Transform',
        `-s:${input}`,
        `-o:${output}`,
        `-xsl:${stylesheet}`,
      ];
      execFileSync('java', [...args, '-warnings:silent'], { stdio: 'ignore' });
      const made = new Map(readdirSync(output).map((name) => [name.replace(/\.\w+$/, ''), join(output, name)]));
      for (const [name, path] of documents) {
        const ours = await transformTei(readFileSync(path, 'utf8'), { to: format });
        const theirs = made.has(name) ? readFileSync(made.get(name), 'utf8') : undefined;
        if (theirs === undefined || canonical(ours.output, format) !== canonical(theirs, format))
          different.push(`${format} of ${name}${theirs === undefined ? ': Saxon-HE made none' : ''}`);
      }
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return { compared: documents.length * formats.length, different };
}

function canonical(output, format) {
  return pages.includes(format) ? serialize(parse(output)) : output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { largest: { type: 'string', default: 'Infinity' } } });
  const { compared, different } = await compareEngines({ largest: Number(values.largest) });
  console.log(`${compared} outputs compared, ${different.length} different`);
  for (const each of different) console.log(each);
  process.exitCode = different.length === 0 ? 0 : 1;
}
