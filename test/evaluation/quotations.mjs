// Scores quotation spans and their speakers against the quotations annotated in novels (tokens and sentences parted by spaces
// and lines).
//
//   node test/evaluation/quotations.mjs [--code DIST] [--data DIR] [--show yes]
//
// A span counts when it starts and ends at the same token. Paragraphs are not marked in the data: each text is one block. Speakers
// are those of the spans that agree, with the names that the names layer finds: right where the best one-to-one reading of our
// ids as theirs, novel by novel, says so: somebody whom we give two ids is right with one of them. Nobody is never right; the data
// always name somebody.
import fs from 'node:fs';
import path from 'node:path';
import { loadSpeech, readSpeakers } from './speech.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const dir = option('data', path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'data', 'litbank', 'quotations'));
const annotate = await loadSpeech(option('code', 'dist'), 'found', { isTokenized: true });
const total = { gold: 0, found: 0, exact: 0, right: 0 };
for (const file of fs.readdirSync(dir).filter((f) => f.endsWith('.ann'))) {
  const text = fs.readFileSync(path.join(dir, file.replace(/ann$/, 'txt')), 'utf8').trimEnd();
  const lines = [];
  let at = 0;
  for (const line of text.split('\n')) {
    lines.push([...line.matchAll(/\S+/g)].map((m) => ({ start: at + m.index, end: at + m.index + m[0].length })));
    at += line.length + 1;
  }
  const gold = new Map();
  const speakers = new Map();
  for (const row of fs.readFileSync(path.join(dir, file), 'utf8').split('\n')) {
    const [type, id, fromLine, fromToken, toLine, toToken] = row.split('\t');
    if (type === 'ATTRIB') speakers.set(id, fromLine);
    if (type === 'QUOTE') gold.set(`${lines[fromLine]?.[fromToken]?.start}-${lines[toLine]?.[toToken]?.end}`, id);
  }
  const found = annotate(file, text, []).filter(({ kind, direct }) => kind === 'speech' && direct);
  const pairs = found.flatMap(({ span, speaker = '' }) => {
    const id = gold.get(`${span.start}-${span.end}`);
    return id === undefined ? [] : [[speakers.get(id) ?? '', speaker, span]];
  });
  const exact = pairs.length;
  const { right, wrong } = readSpeakers(pairs);
  total.right += right;
  total.gold += gold.size;
  total.found += found.length;
  total.exact += exact;
  if (option('show', '')) {
    console.log(file, gold.size, found.length, exact, right);
    for (const [theirs, ours, span] of wrong)
      console.log(
        `  ${theirs} taken for ${ours || 'nobody'}: ${text.slice(Math.max(0, span.start - 60), span.start)}⟦${text.slice(span.start, span.end).slice(0, 60)}⟧${text.slice(span.end, span.end + 50)}`.replaceAll(
          '\n',
          ' ',
        ),
      );
  }
}
const { gold, found, exact, right } = total;
console.log(
  `quotations: gold ${gold}, found ${found}, exact ${exact}; P ${((100 * exact) / found).toFixed(1)} R ${((100 * exact) / gold).toFixed(1)} F1 ${((200 * exact) / (gold + found)).toFixed(1)}`,
);
console.log(`speakers right ${((100 * right) / exact).toFixed(1)} % of ${exact}`);
