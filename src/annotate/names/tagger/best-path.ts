import { isOpen, LABEL_COUNT, mayPrecede } from './labels.js';

/** What `findBestPath` needs besides the scores. */
export interface PathOptions {
  /** Score of going from one label to the next, `LABEL_COUNT` × `LABEL_COUNT`, row = before. */
  readonly transitions: ArrayLike<number>;
  /** For each word the labels allowed, a bit each; every label by default. @default undefined */
  readonly allowed?: ArrayLike<number> | undefined;
}

const NEVER = -1e9;

/**
 * Returns the row of labels with the highest score (Viterbi's algorithm), always one that spells whole names.
 *
 * `scores` holds `LABEL_COUNT` numbers a word. Time grows with the number of words.
 */
export function findBestPath(scores: Float32Array, words: number, { transitions, allowed }: PathOptions): Uint8Array {
  const best = new Float32Array(words * LABEL_COUNT).fill(NEVER);
  const back = new Uint8Array(words * LABEL_COUNT);
  for (let at = 0; at < words; at++) {
    const row = at * LABEL_COUNT;
    const mask = allowed?.[at] ?? -1;
    for (let label = 0; label < LABEL_COUNT; label++) {
      if ((mask & (1 << label)) === 0) continue;
      const before = mayPrecede[label] as readonly number[];
      let top = NEVER;
      let from = 0;
      if (at === 0) top = before.includes(0) ? 0 : NEVER;
      else
        for (let index = 0; index < before.length; index++) {
          const previous = before[index] as number;
          const score =
            (best[row - LABEL_COUNT + previous] as number) + (transitions[previous * LABEL_COUNT + label] as number);
          if (score > top) {
            top = score;
            from = previous;
          }
        }
      best[row + label] = top + (scores[row + label] as number);
      back[row + label] = from;
    }
  }
  return readBack(best, back, words);
}

function readBack(best: Float32Array, back: Uint8Array, words: number): Uint8Array {
  const path = new Uint8Array(words);
  let label = 0;
  const last = (words - 1) * LABEL_COUNT;
  let top = Number.NEGATIVE_INFINITY;
  for (let end = 0; end < LABEL_COUNT; end++)
    if (!isOpen(end) && (best[last + end] as number) > top) {
      top = best[last + end] as number;
      label = end;
    }
  for (let at = words - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * LABEL_COUNT + label] as number;
  }
  return path;
}
