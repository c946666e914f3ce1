// Scores quotation spans against the quotations annotated in novels (tokens and sentences parted by spaces and lines).
//
//   node test/evaluation/quotations.mjs [--code DIST] [--data DIR] [--show yes]
//
// A span counts when it starts and ends at the same token. Paragraphs are not marked in the data: each text is one block.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const dir = option('data', path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'data', 'litbank', 'quotations'));
const { speech } = await import(pathToFileURL(path.resolve(option('code', 'dist'), 'annotate/speech/speech.js')).href);
const total = { gold: 0, found: 0, exact: 0 };
for (const file of fs.readdirSync(dir).filter((f) => f.endsWith('.ann'))) {
  const text = fs.readFileSync(path.join(dir, file.replace(/ann$/, 'txt')), 'utf8').trimEnd();
  const lines = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push([...line.matchAll(/\S+/g)].map((m) => ({ start: at + m.index, end: at + m.index + m[0].length })));
    at += line.length + 1;
  }
  const gold = new Set();
  for (const row of fs.readFileSync(path.join(dir, file), 'utf8').split('\n')) {
    const [type, , fromLine, fromToken, toLine, toToken] = row.split('\t');
    if (type !== 'QUOTE') continue;
    gold.add(`${lines[fromLine]?.[fromToken]?.start}-${lines[toLine]?.[toToken]?.end}`);
  }
  const document = { name: file, source: file, text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
  const { annotations } = speech.annotate(document, []);
  const found = annotations
    .filter(({ kind, direct }) => kind === 'speech' && direct)
    .map(({ span }) => `${span.start}-${span.end}`);
  const exact = found.filter((span) => gold.has(span)).length;
  total.gold += gold.size;
  total.found += found.length;
  total.exact += exact;
  if (option('show', '')) console.log(file, gold.size, found.length, exact);
}
const { gold, found, exact } = total;
console.log(
  `quotations: gold ${gold}, found ${found}, exact ${exact}; P ${((100 * exact) / found).toFixed(1)} R ${((100 * exact) / gold).toFixed(1)} F1 ${((200 * exact) / (gold + found)).toFixed(1)}`,
);
