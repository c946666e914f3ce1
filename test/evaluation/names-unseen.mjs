// Names in documents that the model has not seen: gold/train is cut into folds, and each is read by a model learned from everything but
// it; gold/dev, which is never learned from, by a model learned from all of gold/train.
//
//   node test/evaluation/names-unseen.mjs [--folds 4] [--times 3] [--dev] [--capitals] [--show event] [--keep DIR] [--from 0] [--code DIST]
//
// --folds 84   leaves one document out at a time (with --dev: over train and dev)
// --times N    runs a model is the mean of; the published one is the mean of 3
// --capitals   reads the documents in capitals throughout
// --keep DIR   keeps the models there, and takes those that it finds: a long series can be cut short and taken up again, or shared by
//              several processes that start at different folds (--from)
//
// Intervals: 95 % by bootstrap over documents, 2,000 draws with a fixed seed.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { addScores, evaluateDocuments, f1, loadNames, print } from './names.mjs';

const { values: options } = parseArgs({
  options: {
    code: { type: 'string', default: 'dist' },
    folds: { type: 'string', default: '4' },
    times: { type: 'string', default: '3' },
    dev: { type: 'boolean', default: false },
    capitals: { type: 'boolean', default: false },
    show: { type: 'string', default: '' },
    keep: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const shared = process.env.TEIWRIGHT_SHARED ?? '../shared';
const load = (file) => import(pathToFileURL(path.resolve(options.code, file)).href);
const { createNames } = await load('annotate/names/names.js');
const { unpackModel } = await load('annotate/names/tagger/names-model.js');
const { learnFrom, settings } = await load('training/learn-from.js');
const { packModel } = await load('training/pack-model.js');
const { byHash, learnWords, readTrainingData } = await load('training/training-data.js');

const folds = Number(options.folds);
const times = Number(options.times);
const data = once(() => readTrainingData(shared));
const words = once(() => learnWords(data()));

const train = path.join(shared, 'gold/train');
const names = fs
  .readdirSync(train)
  .filter((file) => file.endsWith('.json'))
  .sort();
const documents = [];
for (let done = 0; done < folds; done++) {
  const fold = (Number(options.from) + done) % folds;
  const held = new Set(names.filter((_, index) => index % folds === fold));
  documents.push(...(await read(train, `${folds}-${fold}`, held)));
  process.stderr.write(`\r${done + 1} of ${folds} folds`);
}
process.stderr.write('\n');
if (options.dev) documents.push(...(await read(path.join(shared, 'gold/dev'), 'dev', undefined)));

print(`${documents.length} documents, ${folds} folds, mean of ${times}`, addScores(documents));
for (const kind of ['person', 'organization', 'place', 'event']) {
  const [low, high] = interval(documents.map(({ counts }) => counts[kind]));
  console.log(`${kind.padEnd(14)} 95 % interval of F1 ${low.toFixed(1)}–${high.toFixed(1)}`);
}

/** Scores the documents of `dir` that are `held` out (all when none are named) with a model that was learned without them. */
async function read(dir, title, held) {
  const annotator = createNames({ loadModel: once(() => unpackModel(modelWithout(title, held))) });
  const annotate = await loadNames(options.code, annotator);
  return evaluateDocuments(annotate, dir, {
    show: options.show,
    only: (file) => held?.has(file) ?? true,
    ...(options.capitals ? { rewrite: inCapitals } : {}),
  });
}

function modelWithout(title, held = new Set()) {
  const file = options.keep && path.join(options.keep, `${title}-${times}.txt`);
  if (file && fs.existsSync(file)) return fs.readFileSync(file, 'utf8');
  const gold = data().gold.filter(({ name }) => !held.has(`${name}.json`));
  const model = packModel(learnFrom({ ...data(), gold }, byHash(words()), { ...settings, times }), words());
  if (file) {
    fs.mkdirSync(options.keep, { recursive: true });
    fs.writeFileSync(file, model);
  }
  return model;
}

/** In capitals where that keeps the length, so that offsets stay right. */
function inCapitals(text) {
  return text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter));
}

/** The middle 95 % of the F1 of samples of the documents, drawn with return. */
function interval(counts) {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const scores = Array.from({ length: 2000 }, () => {
    const sum = { gold: 0, found: 0, exact: 0 };
    for (let draw = 0; draw < counts.length; draw++) {
      const one = counts[Math.floor(random() * counts.length)];
      for (const key of Object.keys(sum)) sum[key] += one[key];
    }
    return f1(sum);
  }).sort((a, b) => a - b);
  return [scores[49], scores[1949]];
}

/** Makes a value at the first call and gives the same at every further one. */
function once(make) {
  let value;
  return () => {
    value ??= make();
    return value;
  };
}
