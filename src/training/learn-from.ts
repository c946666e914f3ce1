import type { LearnedWords } from '../annotate/names/tagger/names-model.js';
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
export function learnFrom(data: TrainingData, words: LearnedWords, options = settings): Weights {
  const examplesOf = (texts: readonly TrainingText[]): Example[] => texts.flatMap((text) => makeExamples(text, words));
  const complete = examplesOf([...data.gold, ...data.own, ...data.news, ...inCapitals([...data.gold, ...data.own])]);
  return learnOften(complete, examplesOf(everyFourth(data.volumes)), options);
}

/** A fourth of the partial texts holds what the whole does, and leaves room in memory. */
function everyFourth<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % 4 === 0);
}

/** The same texts in capitals throughout, so that those whose case was restored are learned too. */
function inCapitals(texts: readonly TrainingText[]): readonly TrainingText[] {
  return texts.map((each) => ({ ...each, text: writeInCapitals(each.text) }));
}

/** In capitals where that keeps the length, so that offsets stay right. */
function writeInCapitals(text: string): string {
  return text.replace(/\p{Ll}/gu, (letter) => (letter.toUpperCase().length === 1 ? letter.toUpperCase() : letter));
}
