import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashWord } from '../annotate/names/tagger/hash.js';
import type { LearnedWords } from '../annotate/names/tagger/names-model.js';
import { tokenize } from '../annotate/names/tokens.js';
import type { WordCase } from '../annotate/names/word-cases.js';
import { clusterWords } from './cluster-words.js';
import { countCases } from './count-cases.js';
import type { TrainingText } from './example.js';
import { readAnnotations } from './read-annotations.js';
import { readBio } from './read-bio.js';
import { type FrusDocument, readFrusVolumes } from './read-frus.js';
import { readGold } from './read-gold.js';

/** The documents annotated for this model, without their texts. */
const ANNOTATIONS = fileURLToPath(new URL('../../src/training/annotations', import.meta.url));

/** Volumes whose links to persons measure what was learned; the learner never sees them as partial texts. */
export const LEFT_OUT = ['frus1958-60v17', 'frus1969-76ve15p1'];

/** Everything that is learned from. */
export interface TrainingData {
  /** The documents annotated by hand that were given. */
  readonly gold: readonly TrainingText[];
  /** Further ones, annotated for this model: `annotations/`. */
  readonly own: readonly TrainingText[];
  readonly news: readonly TrainingText[];
  readonly volumes: readonly FrusDocument[];
}

/** What to leave out. */
export interface TrainingDataOptions {
  /** Leave out the sets of news and web text on which the model card measures? @default false */
  readonly withoutTests?: boolean;
}

/** Reads the training data: never a document of `gold/dev`, nor of the volumes left out. */
export function readTrainingData(shared: string, { withoutTests = false }: TrainingDataOptions = {}): TrainingData {
  const dev = documentsOf(join(shared, 'gold/dev'));
  const train = documentsOf(join(shared, 'gold/train'));
  const all = readFrusVolumes(join(shared, 'data/frus/volumes'));
  const own = readAnnotations(ANNOTATIONS, all);
  const seen = new Set([...dev, ...train, ...own.map(({ name }) => name)]);
  return {
    gold: readGold(join(shared, 'gold/train')),
    own,
    news: [...readBio(join(shared, 'data/crossner-politics/train.txt'), 0), ...(withoutTests ? [] : readTests(shared))],
    volumes: all.filter(({ volume, name }) => !LEFT_OUT.includes(volume) && !seen.has(name)),
  };
}

/** News and web text on which the model card measures with a model that has not seen them. */
function readTests(shared: string): readonly TrainingText[] {
  return [
    ...readBio(join(shared, 'data/crossner-politics/dev.txt'), 0),
    ...readBio(join(shared, 'data/uner-ewt/en_ewt-ud-dev.iob2'), 1),
  ];
}

/** Names of the FRUS documents in a folder of gold: `frus1955-57v02_d156`. */
function documentsOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/^[^_]*_|\.json$/g, ''));
}

/** What the raw text of the volumes teaches of words, by the words themselves. */
export interface WordsOfText {
  readonly clusters: ReadonlyMap<string, number>;
  readonly cases: ReadonlyMap<string, WordCase>;
}

/** Returns what the raw text of the volumes teaches of words. */
export function learnWords({ volumes }: TrainingData): WordsOfText {
  return {
    clusters: clusterWords(volumes.map(({ text }) => tokenize(text).words)),
    cases: countCases(volumes.map(({ text }) => text)),
  };
}

/** The same as the model wants it. */
export function byHash({ clusters, cases }: WordsOfText): LearnedWords {
  return {
    clusters: new Map([...clusters].map(([word, cluster]) => [hashWord(word), cluster])),
    cases: new Map([...cases].map(([word, form]) => [hashWord(word), form])),
  };
}
