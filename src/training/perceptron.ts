import { findBestPath } from '../annotate/names/tagger/best-path.js';
import { FEATURE_COUNT } from '../annotate/names/tagger/features.js';
import { LABEL_COUNT } from '../annotate/names/tagger/labels.js';
import type { Example } from './example.js';
import { createRandom, shuffle } from './random.js';

/** Weights by bucket and label, and by pair of labels. */
export interface Weights {
  readonly buckets: number;
  readonly features: Float32Array;
  readonly transitions: Float32Array;
}

/** How to learn. */
export interface LearningOptions {
  /** How often to go through the examples. @default 10 */
  readonly epochs?: number;
  /** Power of two of the number of buckets. @default 20 */
  readonly bits?: number;
  /** By how much a wrong label must lose. @default 1 */
  readonly margin?: number;
  /** Share of the partial examples seen in one epoch. @default 1 */
  readonly partialShare?: number;
  /** @default 1 */
  readonly seed?: number;
}

/**
 * Returns the weights of an averaged structured perceptron (Collins 2002): after each example the features of the right row of
 * labels go up and those of the one found go down; the result is the mean over all steps. Where several rows are right (partial
 * examples), the right one is the best of them by the weights so far. The partial examples are left out of the first epoch.
 */
export function learn(
  complete: readonly Example[],
  partial: readonly Example[],
  { epochs = 10, bits = 20, margin = 1, partialShare = 1, seed = 1 }: LearningOptions = {},
): Weights {
  const buckets = 1 << bits;
  const weights = new Float32Array(buckets * LABEL_COUNT);
  const steps = new Float64Array(buckets * LABEL_COUNT);
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  const transitionSteps = new Float64Array(LABEL_COUNT * LABEL_COUNT);
  const random = createRandom(seed);
  let step = 1;
  for (let epoch = 0; epoch < epochs; epoch++) {
    const some = epoch === 0 ? [] : partial.filter(() => random() < partialShare);
    for (const example of shuffle([...complete, ...some], random)) {
      const { words, features, allowed } = example;
      const scores = scoreWords(weights, buckets, features, words);
      const right = findBestPath(scores, words, { transitions, allowed });
      for (let at = 0; at < words; at++)
        for (let label = 0; label < LABEL_COUNT; label++)
          if (((allowed[at] ?? 0) & (1 << label)) === 0)
            scores[at * LABEL_COUNT + label] = (scores[at * LABEL_COUNT + label] ?? 0) + margin;
      const found = findBestPath(scores, words, { transitions });
      update(example, right, found);
      step++;
    }
  }
  for (let index = 0; index < weights.length; index++)
    weights[index] = (weights[index] as number) - (steps[index] as number) / step;
  for (let index = 0; index < transitions.length; index++)
    transitions[index] = (transitions[index] as number) - (transitionSteps[index] as number) / step;
  return { buckets, features: weights, transitions };

  function update({ words, features }: Example, right: Uint8Array, found: Uint8Array): void {
    for (let at = 0; at < words; at++) {
      const up = right[at] as number;
      const down = found[at] as number;
      const upBefore = at === 0 ? -1 : (right[at - 1] as number);
      const downBefore = at === 0 ? -1 : (found[at - 1] as number);
      if (at > 0 && (up !== down || upBefore !== downBefore)) {
        change(transitions, transitionSteps, upBefore * LABEL_COUNT + up, 1);
        change(transitions, transitionSteps, downBefore * LABEL_COUNT + down, -1);
      }
      if (up === down) continue;
      for (let index = at * FEATURE_COUNT; index < (at + 1) * FEATURE_COUNT; index++) {
        const row = ((features[index] as number) & (buckets - 1)) * LABEL_COUNT;
        change(weights, steps, row + up, 1);
        change(weights, steps, row + down, -1);
      }
    }
  }

  function change(row: Float32Array, rowSteps: Float64Array, at: number, by: number): void {
    row[at] = (row[at] as number) + by;
    rowSteps[at] = (rowSteps[at] as number) + step * by;
  }
}

/**
 * Returns the mean of the weights learned with as many seeds, from `seed` on. In which order the examples came then matters less.
 */
export function learnOften(
  complete: readonly Example[],
  partial: readonly Example[],
  { times, seed = 1, ...options }: LearningOptions & { readonly times: number },
): Weights {
  const mean = learn(complete, partial, { ...options, seed });
  for (let run = 1; run < times; run++) {
    const other = learn(complete, partial, { ...options, seed: seed + run });
    addTo(mean.features, other.features);
    addTo(mean.transitions, other.transitions);
  }
  for (let index = 0; index < mean.features.length; index++)
    mean.features[index] = (mean.features[index] as number) / times;
  for (let index = 0; index < mean.transitions.length; index++)
    mean.transitions[index] = (mean.transitions[index] as number) / times;
  return mean;
}

function addTo(sum: Float32Array, other: Float32Array): void {
  for (let index = 0; index < sum.length; index++) sum[index] = (sum[index] as number) + (other[index] as number);
}

/** Returns the score of every label for every word, `LABEL_COUNT` a word. */
export function scoreWords(
  weights: ArrayLike<number>,
  buckets: number,
  features: Int32Array,
  words: number,
): Float32Array {
  const scores = new Float32Array(words * LABEL_COUNT);
  for (let at = 0; at < words; at++) {
    const into = at * LABEL_COUNT;
    for (let index = at * FEATURE_COUNT; index < (at + 1) * FEATURE_COUNT; index++) {
      const row = ((features[index] as number) & (buckets - 1)) * LABEL_COUNT;
      for (let label = 0; label < LABEL_COUNT; label++)
        scores[into + label] = (scores[into + label] as number) + (weights[row + label] as number);
    }
  }
  return scores;
}
