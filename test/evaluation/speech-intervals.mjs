// Direct speech and scare quotes are few: their scores over train and dev together, document by document, with an interval.
//
//   node test/evaluation/speech-intervals.mjs [--code DIST] [--gold DIR]
//
// The rules that find them learn from no document, so that each one is as good as left out. The interval holds 95 % of what 2000
// drawings of as many documents, with repetition, give; the drawings are the same in each run.
import fs from 'node:fs';
import path from 'node:path';
import { loadSpeech, scoreSpeech } from './speech.mjs';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const gold = option('gold', path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'gold'));
const DRAWINGS = 2000;

const annotate = await loadSpeech(option('code', 'dist'), 'found');
const documents = ['train', 'dev'].flatMap((set) => {
  const dir = path.join(gold, set);
  return fs
    .readdirSync(dir)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -5);
      const text = fs.readFileSync(path.join(dir, `${name}.txt`), 'utf8');
      const { marks } = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
      return scoreSpeech(text, marks, annotate(name, text, marks)).counts;
    });
});

for (const layer of ['dir', 'soc']) {
  const counts = documents.map((document) => document[layer]);
  const marked = counts.reduce((sum, each) => sum + each.gold, 0);
  for (const measure of ['exact', 'overlap']) {
    const drawn = draw(counts, measure);
    const [low, high] = [0.025, 0.975].map((share) => drawn[Math.floor(share * DRAWINGS)]);
    console.log(
      `  ${layer} ${measure.padEnd(7)} F1 ${f1(counts, measure).toFixed(1)}, 95 % between ${low.toFixed(1)} and ${high.toFixed(1)} (${marked} marked in ${documents.length} documents)`,
    );
  }
}

/** The scores of all drawings, the lowest first. */
function draw(counts, measure) {
  let seed = 1;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const scores = Array.from({ length: DRAWINGS }, () =>
    f1(
      counts.map(() => counts[Math.floor(next() * counts.length)]),
      measure,
    ),
  );
  return scores.sort((a, b) => a - b);
}

function f1(counts, measure) {
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  return sum('gold') + sum('found') === 0 ? 100 : (200 * sum(measure)) / (sum('gold') + sum('found'));
}
