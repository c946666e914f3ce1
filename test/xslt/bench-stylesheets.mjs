// Measures the HTML and text transformations for documents of four sizes, with a bare identity transformation as the floor.
// node test/xslt/bench-stylesheets.mjs [--volume FILE]: a TEI volume whose divisions are repeated; a play on words without.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import saxon from 'saxon-js';

const { values } = parseArgs({ options: { volume: { type: 'string' }, json: { type: 'boolean', default: false } } });
const SIZES = [10_000, 100_000, 1_000_000, 4_000_000];
const IDENTITY = `<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:mode on-no-match="shallow-copy"/></xsl:stylesheet>`;

const folder = mkdtempSync(join(tmpdir(), 'teiwright-bench-'));
writeFileSync(join(folder, 'identity.xsl'), IDENTITY);
const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js');
execFileSync(process.execPath, [
  compiler,
  `-xsl:${join(folder, 'identity.xsl')}`,
  `-export:${join(folder, 'identity.sef.json')}`,
  '-nogo',
]);

const load = (file) => JSON.parse(readFileSync(file, 'utf8'));
const stylesheets = {
  identity: load(join(folder, 'identity.sef.json')),
  html: load(new URL('../../dist/xslt/tei-to-html.sef.json', import.meta.url)),
  text: load(new URL('../../dist/xslt/tei-to-text.sef.json', import.meta.url)),
};

/** A document of about `size` characters: documents of the volume, or paragraphs with names, notes and speech. */
function documentOf(size) {
  const divisions = values.volume
    ? [...readFileSync(values.volume, 'utf8').matchAll(/<div type="document"[\s\S]*?\n {16}<\/div>/g)].map(
        ([division]) => division,
      )
    : [];
  const parts = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const division = divisions.length > 0 ? divisions[n % divisions.length] : paragraphs(n);
    const part = division.slice(0, size).replaceAll(/ (?:xml:id|target|corresp|facs)="[^"]*"/g, '');
    const whole = part.endsWith('</div>') ? part : paragraphs(n);
    parts.push(whole);
    length += whole.length;
  }
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Bench</title></titleStmt></fileDesc></teiHeader><standOff><listPerson><person xml:id="a"><persName>Ann</persName></person></listPerson></standOff><text><body>${parts.join('\n')}</body></text></TEI>`;
}

function paragraphs(n) {
  const paragraph = `<p>On <date when="1961-11-05">November 5, 1961</date> <persName ref="#a">Ann</persName> said that <said who="#a" direct="false">the talks in <placeName>Rome</placeName> went on for hours</said>.<note>See document ${n}.</note> ${'The delegations then spoke of other things at length. '.repeat(8)}</p>`;
  return `<div><head>Document ${n}</head>${paragraph.repeat(12)}</div>`;
}

function measure(stylesheet, xml) {
  const times = [];
  const before = process.memoryUsage().heapUsed;
  let peak = before;
  for (let run = 0; run < 3; run += 1) {
    const start = performance.now();
    saxon.transform({
      stylesheetInternal: stylesheet,
      sourceText: xml,
      destination: 'serialized',
      deliverMessage() {},
    });
    times.push(performance.now() - start);
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  }
  return { ms: Math.round(Math.min(...times)), mb: Math.round((peak - before) / 1e6) };
}

for (const stylesheet of Object.values(stylesheets)) measure(stylesheet, documentOf(10_000));
const rows = SIZES.map((size) => {
  const xml = documentOf(size);
  const floor = measure(stylesheets.identity, xml);
  const html = measure(stylesheets.html, xml);
  const text = measure(stylesheets.text, xml);
  return { characters: xml.length, identity: floor, html, text, ratio: Number((html.ms / floor.ms).toFixed(1)) };
});
if (values.json) console.log(JSON.stringify(rows));
else {
  console.log('characters   identity        html        text   html/identity');
  for (const { characters, identity, html, text, ratio } of rows) {
    const cell = ({ ms, mb }) => `${ms} ms ${mb} MB`.padStart(12);
    console.log(`${String(characters).padStart(10)} ${cell(identity)}${cell(html)}${cell(text)}   ${ratio}`);
  }
}
