import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { hashWord } from '../annotate/names/tagger/hash.js';
import type { WordClusters } from '../annotate/names/tagger/word-facts.js';
import { tokenize } from '../annotate/names/tokens.js';
import { clusterWords } from './cluster-words.js';
import { type Example, makeExamples, type TrainingText } from './example.js';
import { packModel } from './pack-model.js';
import { type LearningOptions, learn, type Weights } from './perceptron.js';
import { readAnnotations } from './read-annotations.js';
import { readBio } from './read-bio.js';
import { type FrusDocument, readFrusVolumes } from './read-frus.js';
import { readGold } from './read-gold.js';

/** Volumes whose links to persons measure what was learned; the learner never sees them as partial texts. */
export const LEFT_OUT = ['frus1958-60v17', 'frus1969-76ve15p1'];

const MODEL = 'src/annotate/names/tagger/names-model.generated.ts';

/** Everything that is learned from. */
export interface TrainingData {
  readonly gold: readonly TrainingText[];
  readonly news: readonly TrainingText[];
  readonly volumes: readonly FrusDocument[];
}

/** What the published model is learned with. */
export const settings: LearningOptions = { epochs: 12, bits: 20, margin: 4, partialShare: 0.2, seed: 1 };

/** Reads the training data: never a document of `gold/dev`, nor of the volumes left out. */
export function readTrainingData(shared: string): TrainingData {
  const dev = documentsOf(join(shared, 'gold/dev'));
  const train = documentsOf(join(shared, 'gold/train'));
  const all = readFrusVolumes(join(shared, 'data/frus/volumes'));
  const own = readAnnotations('src/training/annotations', all);
  const seen = new Set([...dev, ...train, ...own.map(({ name }) => name)]);
  return {
    gold: [...readGold(join(shared, 'gold/train')), ...own],
    news: [...readBio(join(shared, 'data/crossner-politics/train.txt'), 0)],
    volumes: all.filter(({ volume, name }) => !LEFT_OUT.includes(volume) && !seen.has(name)),
  };
}

/** Names of the FRUS documents in a folder of gold: `frus1955-57v02_d156`. */
function documentsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/^[^_]*_|\.json$/g, ''));
}

/** Returns the clusters of the words of the volumes. */
export function clusterVolumes({ volumes }: TrainingData): ReadonlyMap<string, number> {
  return clusterWords(volumes.map(({ text }) => tokenize(text).words));
}

/** Clusters as the features want them. */
export function byHash(clusters: ReadonlyMap<string, number>): WordClusters {
  return new Map([...clusters].map(([word, cluster]) => [hashWord(word), cluster]));
}

/** Learns from everything. */
export function learnFrom(data: TrainingData, clusters: WordClusters, options: LearningOptions = settings): Weights {
  const examplesOf = (texts: readonly TrainingText[]): Example[] =>
    texts.flatMap((text) => makeExamples(text, clusters));
  return learn(examplesOf([...data.gold, ...data.news]), examplesOf(everyFourth(data.volumes)), options);
}

/** A fourth of the partial texts holds what the whole does, and leaves room in memory. */
function everyFourth<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % 4 === 0);
}

/** Trains the published model. */
function main(): void {
  const shared = resolve(process.env.TEIWRIGHT_SHARED ?? '../shared');
  if (!existsSync(join(shared, 'gold/train'))) throw new Error(`No training data in ${shared}`);
  const data = readTrainingData(shared);
  const clusters = clusterVolumes(data);
  const packed = packModel(learnFrom(data, byHash(clusters)), clusters);
  const module = `/** Made by \`npm run train\`; how, from what and how good it is: \`src/training/MODEL-CARD.md\`. */\nexport const namesModel: string =\n  '${packed}';\n`;
  writeFileSync(MODEL, module);
  console.log(`${MODEL}: ${(packed.length / 1e6).toFixed(2)} MB of text`);
}

if (process.argv[1]?.endsWith('train.js')) main();
