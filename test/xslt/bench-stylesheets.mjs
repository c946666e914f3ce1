// Measures the HTML and text transformations for documents of four sizes, with a bare identity transformation as the floor.
// The documents are a paragraph with a date, a name, a place, speech and a note, again and again; and letters and reports of a volume.
// node test/xslt/bench-stylesheets.mjs [--volume FILE]: a TEI volume of documents; one of ../shared without.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import saxon from 'saxon-js';

const { values } = parseArgs({ options: { volume: { type: 'string' }, json: { type: 'boolean', default: false } } });
const ROUNDS = 5;
const VOLUME = 'data/frus/volumes/frus1955-57v02.xml';
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

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

const volume = values.volume ?? join(process.env.TEIWRIGHT_SHARED ?? '../shared', VOLUME);
const contents = {
  'paragraphs with everything': paragraphs,
  ...(existsSync(volume) ? { [volume]: documentsOf(volume) } : {}),
};

/** A document of about `size` characters. */
function documentOf(size, content) {
  const parts = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const part = content(n);
    // A document of a volume that is longer than all that is asked for
    const whole = part.length > size ? paragraphs(n) : part;
    parts.push(whole);
    length += whole.length;
  }
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Bench</title></titleStmt></fileDesc></teiHeader><standOff><listPerson><person xml:id="a"><persName>Ann</persName></person></listPerson></standOff><text><body>${parts.join('\n')}</body></text></TEI>`;
}

/** The documents of a volume, one after the other, without what points to others. */
function documentsOf(file) {
  const divisions = readFileSync(file, 'utf8').matchAll(/^( *)<div\b[^>]* type="document"[\s\S]*?\n\1<\/div>/gm);
  const documents = [...divisions].map(([division]) =>
    division.replaceAll(/ (?:xml:id|target|corresp|facs)="[^"]*"/g, ''),
  );
  if (documents.length === 0) throw new Error(`${file} has no divisions of type="document"`);
  return (n) => documents[n % documents.length];
}

function paragraphs(n) {
  const paragraph = `<p>On <date when="1961-11-05">November 5, 1961</date> <persName ref="#a">Ann</persName> said that <said who="#a" direct="false">the talks in <placeName>Rome</placeName> went on for hours</said>.<note>See document ${n}.</note> ${'The delegations then spoke of other things at length. '.repeat(8)}</p>`;
  return `<div><head>Document ${n}</head>${paragraph.repeat(12)}</div>`;
}

function transform(stylesheet, xml) {
  const start = performance.now();
  saxon.transform({
    stylesheetInternal: stylesheet,
    sourceText: xml,
    destination: 'serialized',
    deliverMessage() {},
  });
  return performance.now() - start;
}

/** Megabytes of the heap that a transformation has in use when it ends. */
function measureMemory(stylesheet, xml) {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  transform(stylesheet, xml);
  return (process.memoryUsage().heapUsed - before) / 1e6;
}

/** The stylesheets take turns, so that a slow moment of the machine meets all of them; the fastest of each counts. */
function compare(xml) {
  const names = Object.keys(stylesheets);
  const rounds = Array.from({ length: ROUNDS }, () => names.map((name) => transform(stylesheets[name], xml)));
  const results = names.map((name, n) => {
    const ms = Math.round(Math.min(...rounds.map((times) => times[n])));
    return [name, { ms, mb: Math.round(measureMemory(stylesheets[name], xml)) }];
  });
  return Object.fromEntries(results);
}

compare(documentOf(10_000, paragraphs));
const rows = Object.entries(contents).flatMap(([content, make]) =>
  SIZES.map((size) => {
    const xml = documentOf(size, make);
    const { identity, html, text } = compare(xml);
    const ratio = Number((html.ms / identity.ms).toFixed(1));
    return { content, characters: xml.length, identity, html, text, ratio };
  }),
);
if (values.json) console.log(JSON.stringify(rows));
else
  for (const content of Object.keys(contents)) {
    console.log(`\n${content}\ncharacters    identity        html        text   html/identity`);
    for (const { characters, identity, html, text, ratio } of rows.filter((row) => row.content === content)) {
      const cell = ({ ms, mb }) => `${ms} ms ${mb} MB`.padStart(12);
      console.log(`${String(characters).padStart(10)} ${cell(identity)}${cell(html)}${cell(text)}   ${ratio}`);
    }
  }
