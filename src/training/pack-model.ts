import { encodeBytes } from '../annotate/names/tagger/base64.js';
import { hashWord } from '../annotate/names/tagger/hash.js';
import { LABEL_COUNT } from '../annotate/names/tagger/labels.js';
import { wordCases } from '../annotate/names/word-cases.js';
import type { Weights } from './perceptron.js';
import type { WordsOfText } from './training-data.js';

/** How much of the weights to keep. */
export interface PackingOptions {
  /** This share of the largest weights is cut to the largest one of the rest. @default 0.0002 */
  readonly clipped?: number;
  /** Weights that round to less than this, of 127, are dropped. @default 2 */
  readonly least?: number;
}

/** Returns weights and what is known of words as one line of text. Inverse of `unpackModel`, which describes the form. */
export function packModel(
  { buckets, features, transitions }: Weights,
  { clusters, cases }: WordsOfText,
  { clipped = 0.0002, least = 2 }: PackingOptions = {},
): string {
  const bytes: number[] = [];
  const writeNumber = (value: number) => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  /** Words in the order of their hashes, each by its distance to the one before. */
  const writeWords = <Fact>(facts: ReadonlyMap<string, Fact>, write: (distance: number, fact: Fact) => void) => {
    const words = [...facts].map(([word, fact]) => ({ hash: hashWord(word) >>> 0, fact }));
    words.sort((a, b) => a.hash - b.hash);
    writeNumber(words.length);
    let hash = 0;
    for (const word of words) {
      write(word.hash - hash, word.fact);
      hash = word.hash;
    }
  };
  const scale = 127 / sizeAt(features, clipped);
  writeNumber(Math.log2(buckets));
  for (const weight of transitions) {
    const rounded = Math.max(-32768, Math.min(32767, Math.round(weight * scale)));
    bytes.push(rounded & 255, (rounded >> 8) & 255);
  }
  const entries: { at: number; weight: number }[] = [];
  for (let at = 0; at < features.length; at++) {
    const weight = Math.max(-127, Math.min(127, Math.round((features[at] ?? 0) * scale)));
    if (Math.abs(weight) >= least) entries.push({ at, weight });
  }
  writeNumber(entries.length);
  let bucket = 0;
  for (const { at, weight } of entries) {
    const next = Math.floor(at / LABEL_COUNT);
    writeNumber((next - bucket) * LABEL_COUNT + (at % LABEL_COUNT));
    bytes.push(weight & 255);
    bucket = next;
  }
  writeWords(clusters, (distance, cluster) => {
    writeNumber(distance);
    writeNumber(cluster);
  });
  writeWords(cases, (distance, form) => {
    writeNumber(distance * wordCases.length + wordCases.indexOf(form));
  });
  return encodeBytes(Uint8Array.from(bytes));
}

/** The size that only `share` of the weights that are not 0 exceed. */
function sizeAt(weights: Float32Array, share: number): number {
  const sizes = Float32Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs,
  ).sort();
  return sizes[Math.floor((sizes.length - 1) * (1 - share))] ?? 1;
}
