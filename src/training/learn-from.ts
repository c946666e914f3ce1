import type { WordClusters } from '../annotate/names/tagger/word-facts.js';
import { type Example, makeExamples, type TrainingText } from './example.js';
import { type LearningOptions, learnOften, type Weights } from './perceptron.js';
import type { TrainingData } from './training-data.js';

/** What the published model is learned with. */
export const settings: LearningOptions & { readonly times: number } = {
  epochs: 10,
  bits: 20,
  margin: 4,
  partialShare: 0.2,
  seed: 1,
  times: 3,
};

/** Learns from everything. */
export function learnFrom(data: TrainingData, clusters: WordClusters, options = settings): Weights {
  const examplesOf = (texts: readonly TrainingText[]): Example[] =>
    texts.flatMap((text) => makeExamples(text, clusters));
  const complete = examplesOf([...data.gold, ...data.own, ...data.news]);
  return learnOften(complete, examplesOf(everyFourth(data.volumes)), options);
}

/** A fourth of the partial texts holds what the whole does, and leaves room in memory. */
function everyFourth<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % 4 === 0);
}
