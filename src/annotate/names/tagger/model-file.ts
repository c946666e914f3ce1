import { type WordCase, wordCases } from '../word-cases.js';
import { LABEL_COUNT } from './labels.js';
import type { ListedModel } from './names-model.js';

/** Numbers at the start of the file: bits of a bucket, entries, clustered words, words whose case is known. */
const HEAD = 4;

/**
 * Returns the model as a file that is ready when it is read: half a million numbers of seven bits a byte take a tenth of the time of
 * encoding a report to unpack. Inverse of `readLaidOut`.
 *
 * Four numbers (`HEAD`); the transitions, two bytes each; for each bucket, how many entries it has; the entries' labels; their weights; for
 * each clustered word its hash and its cluster; for each word of known case its hash and the case's number. Numbers are of four bytes,
 * low byte first, unless said otherwise; what is of one byte is counts, labels and weights.
 */
export function layOutModel({ mask, rows, labels, weights, transitions, clusters, cases }: ListedModel): Uint8Array {
  const buckets = mask + 1;
  const words = clusters.size + cases.size;
  const bytes = new Uint8Array(
    HEAD * 4 + transitions.length * 2 + buckets + labels.length + weights.length + words * 8,
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  const write = (number: number) => {
    view.setInt32(at, number, true);
    at += 4;
  };
  for (const number of [Math.log2(buckets), labels.length, clusters.size, cases.size]) write(number);
  for (const weight of transitions) {
    view.setInt16(at, weight, true);
    at += 2;
  }
  for (let bucket = 0; bucket < buckets; bucket++) bytes[at++] = (rows[bucket + 1] ?? 0) - (rows[bucket] ?? 0);
  bytes.set(labels, at);
  at += labels.length;
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
  at += weights.length;
  for (const [hash, cluster] of clusters) [hash, cluster].forEach(write);
  for (const [hash, form] of cases) [hash, wordCases.indexOf(form)].forEach(write);
  return bytes;
}

/** Returns the model that `layOutModel` laid out; its labels and weights are views of `bytes`. */
export function readLaidOut(bytes: Uint8Array): ListedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  const read = () => {
    at += 4;
    return view.getInt32(at - 4, true);
  };
  const buckets = 1 << read();
  const entries = read();
  const clustered = read();
  const known = read();
  const transitions = new Int16Array(LABEL_COUNT * LABEL_COUNT);
  for (let index = 0; index < transitions.length; index++, at += 2) transitions[index] = view.getInt16(at, true);
  const rows = addUp(bytes.subarray(at, at + buckets));
  at += buckets;
  const labels = bytes.subarray(at, at + entries);
  at += entries;
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + at, entries);
  at += entries;
  const clusters = new Map<number, number>();
  for (let word = 0; word < clustered; word++) clusters.set(read(), read());
  const cases = new Map<number, WordCase>();
  for (let word = 0; word < known; word++) cases.set(read(), wordCases[read()] ?? 'small');
  return { clusters, cases, mask: buckets - 1, rows, labels, weights, transitions };
}

/** Where the entries of each bucket start, and after the last one where they end. */
function addUp(counts: Uint8Array): Int32Array {
  const rows = new Int32Array(counts.length + 1);
  let sum = 0;
  for (let bucket = 0; bucket < counts.length; ) {
    sum += counts[bucket] as number;
    rows[++bucket] = sum;
  }
  return rows;
}
