import type { Tokens } from '../tokens.js';
import { findBestPath } from './best-path.js';
import { createFeatures, FEATURE_COUNT } from './features.js';
import { LABEL_COUNT, type LabelledName, readLabels } from './labels.js';
import type { NamesModel } from './names-model.js';
import { findStretches } from './stretches.js';

/** A name that the model found, and by how much its labels beat "no name" on the scale of the weights. */
export interface TaggedName extends LabelledName {
  readonly lead: number;
}

/** Returns the outermost names of the text by the model, persons without titles, in order; word numbers into `tokens`. */
export function tagNames(tokens: Tokens, model: NamesModel): readonly TaggedName[] {
  const describe = createFeatures(tokens, model.clusters);
  const features = new Int32Array(FEATURE_COUNT);
  const names: TaggedName[] = [];
  for (const { from, to } of findStretches(tokens)) {
    const words = to - from;
    const scores = scoreStretch((at) => describe(from + at, features, 0), features, words, model);
    const labels = findBestPath(scores, words, model);
    for (const name of readLabels(labels))
      names.push({ kind: name.kind, from: from + name.from, to: from + name.to, lead: leadOf(scores, labels, name) });
  }
  return names;
}

/** The scores of the labels, `LABEL_COUNT` a word; `describe` writes the features of a word of the stretch into `features`. */
function scoreStretch(
  describe: (at: number) => void,
  features: Int32Array,
  words: number,
  model: NamesModel,
): Float32Array {
  const { mask, rows, labels, weights } = model;
  const scores = new Float32Array(words * LABEL_COUNT);
  for (let at = 0; at < words; at++) {
    const into = at * LABEL_COUNT;
    describe(at);
    for (let index = 0; index < FEATURE_COUNT; index++) {
      const bucket = (features[index] as number) & mask;
      const end = rows[bucket + 1] as number;
      for (let entry = rows[bucket] as number; entry < end; entry++) {
        const cell = into + (labels[entry] as number);
        scores[cell] = (scores[cell] as number) + (weights[entry] as number);
      }
    }
  }
  return scores;
}

/** The least difference, over the words of the name, between its label's score and that of "no name". */
function leadOf(scores: Float32Array, labels: Uint8Array, { from, to }: LabelledName): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at++) {
    const row = at * LABEL_COUNT;
    least = Math.min(least, (scores[row + (labels[at] as number)] as number) - (scores[row] as number));
  }
  return least;
}
