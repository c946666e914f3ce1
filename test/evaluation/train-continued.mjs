// Learns how much speaks for a sentence going on with a report without a cue: logistic regression on annotated documents.
//
//   node test/evaluation/train-continued.mjs [--code DIST] [--gold DIR]
//
// Prints what leaving one tenth of the documents out gives, and then the weights of src/annotate/speech/reported/continued-weights.ts.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const dist = option('code', 'dist');
const dir = option('gold', path.join(process.env.TEIWRIGHT_SHARED ?? '../shared', 'gold', 'train'));
const load = (file) => import(pathToFileURL(path.resolve(dist, file)).href);
const { loadSpeech } = await import('./speech.mjs');
const { walkCandidates } = await load('annotate/speech/reported/find-continued.js');
const { readSpeech } = await load('annotate/speech/speech.js');
const given = await loadSpeech(dist, 'gold', { isOnlyInput: true });

/** One row for each sentence that may go on: its features, and whether gold says that it does. */
const rows = [];
for (const [number, file] of fs
  .readdirSync(dir)
  .filter((f) => f.endsWith('.json'))
  .sort()
  .entries()) {
  const name = file.slice(0, -5);
  const text = fs.readFileSync(path.join(dir, `${name}.txt`), 'utf8');
  const { marks } = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
  const spoken = marks.filter(({ type }) => type === 'free' || type === 'ind');
  const { document, annotations } = given(name, text, marks);
  const label = ({ sentence }) => {
    const { words } = sentence.sentence;
    const [start, end] = [words[0].start, words.at(-1).end];
    const covered = (list) =>
      Math.max(0, ...list.map((m) => Math.min(end, m.end) - Math.max(start, m.start))) / (end - start);
    if (covered(spoken.filter(({ opt }) => !opt)) > 0.6) return 1;
    return covered(spoken) > 0.6 ? undefined : 0;
  };
  walkCandidates(
    readSpeech(document, annotations).reading,
    (candidate) => {
      const y = label(candidate);
      if (y !== undefined) rows.push({ fold: number % 10, y, features: candidate.features });
      return y === 1;
    },
    () => {},
  );
}

function train(data, rounds = 400, rate = 0.1, l2 = 0.02) {
  const weights = new Map();
  for (let round = 0; round < rounds; round++) {
    const gradient = new Map();
    for (const { y, features } of data) {
      const p = 1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0)));
      for (const f of features) gradient.set(f, (gradient.get(f) ?? 0) + (y - p));
    }
    for (const [f, g] of gradient) weights.set(f, (weights.get(f) ?? 0) + rate * (g / 20 - l2 * (weights.get(f) ?? 0)));
  }
  return weights;
}

const tally = { tp: 0, fp: 0, fn: 0 };
for (let fold = 0; fold < 10; fold++) {
  const weights = train(rows.filter((row) => row.fold !== fold));
  for (const { y, features } of rows.filter((row) => row.fold === fold)) {
    const goesOn = features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0) > 0;
    if (goesOn && y) tally.tp++;
    else if (goesOn) tally.fp++;
    else if (y) tally.fn++;
  }
}
const { tp, fp, fn } = tally;
console.error(
  `sentences ${rows.length}, going on ${rows.filter(({ y }) => y).length}; left out: P ${((100 * tp) / (tp + fp)).toFixed(1)} R ${((100 * tp) / (tp + fn)).toFixed(1)} F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)}`,
);
const weights = [...train(rows)].filter(([, w]) => Math.abs(w) >= 0.05).sort(([a], [b]) => (a < b ? -1 : 1));
for (const [feature, weight] of weights)
  console.log(`  ${/^\w+$/.test(feature) ? feature : `'${feature}'`}: ${weight.toFixed(2)},`);
