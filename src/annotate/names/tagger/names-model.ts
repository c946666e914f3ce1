import { type WordCase, type WordCases, wordCases } from '../word-cases.js';
import { decodeBytes } from './base64.js';
import { LABEL_COUNT } from './labels.js';
import type { WordClusters } from './word-facts.js';

/** What raw text taught of words; both are asked by `hashWord`, cases by the word in small letters. */
export interface LearnedWords {
  readonly clusters: WordClusters;
  readonly cases: WordCases;
}

/** Weights as small numbers, and what they were learned with. */
export interface NamesModel extends LearnedWords {
  /** Buckets are the lowest so many bits of a feature. */
  readonly mask: number;
  /** `rows[bucket]` to `rows[bucket + 1]`: where the bucket's entries stand in the next two. */
  readonly rows: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** `LABEL_COUNT` × `LABEL_COUNT`, row = label before; on the scale of `weights`. */
  readonly transitions: Int16Array;
}

/** A model whose words can be listed. */
export interface ListedModel extends NamesModel {
  readonly clusters: ReadonlyMap<number, number>;
  readonly cases: ReadonlyMap<number, WordCase>;
}

/**
 * Returns the model packed in `text`. Inverse of `packModel`.
 *
 * Base64 of: the number of bits of a bucket; the transitions, two bytes each, low byte first; the number of entries; then for
 * each entry, in the order of buckets, one number that holds the distance to the bucket before and the label
 * (distance × `LABEL_COUNT` + label), and a byte of weight; the number of clustered words; for each, in the order of their hashes,
 * the distance to the hash before and the cluster; the number of words whose case is known; for each, likewise, one number that
 * holds distance and case (distance × 3 + number in `wordCases`). Numbers are seven bits a byte, the low ones first, the eighth bit set
 * on all but the last byte.
 */
export function unpackModel(text: string): ListedModel {
  const bytes = decodeBytes(text);
  let at = 0;
  const readNumber = () => {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
      factor *= 128;
    }
  };
  const bits = readNumber();
  const transitions = new Int16Array(LABEL_COUNT * LABEL_COUNT);
  for (let index = 0; index < transitions.length; index++) {
    transitions[index] = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    at += 2;
  }
  const count = readNumber();
  const rows = new Int32Array((1 << bits) + 1);
  const labels = new Uint8Array(count);
  const weights = new Int8Array(count);
  let bucket = 0;
  for (let entry = 0; entry < count; entry++) {
    const step = readNumber();
    const next = bucket + Math.floor(step / LABEL_COUNT);
    while (bucket < next) rows[++bucket] = entry;
    labels[entry] = step % LABEL_COUNT;
    weights[entry] = bytes[at++] ?? 0;
  }
  rows.fill(count, bucket + 1);
  const clusters = new Map<number, number>();
  let hash = 0;
  for (let words = readNumber(); words > 0; words--) {
    hash += readNumber();
    clusters.set(hash | 0, readNumber());
  }
  const cases = new Map<number, WordCase>();
  hash = 0;
  for (let words = readNumber(); words > 0; words--) {
    const step = readNumber();
    hash += Math.floor(step / wordCases.length);
    cases.set(hash | 0, wordCases[step % wordCases.length] ?? 'small');
  }
  return { clusters, cases, mask: (1 << bits) - 1, rows, labels, weights, transitions };
}
