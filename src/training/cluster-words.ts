import { hashWord, mix } from '../annotate/names/tagger/hash.js';
import { createRandom } from './random.js';

/** How to cluster. */
export interface ClusteringOptions {
  /** How many clusters. Numbered so that neighbours are alike: dropping the last three bits gives coarser ones. @default 512 */
  readonly clusters?: number;
  /** Words seen less often are left out. @default 12 */
  readonly leastOften?: number;
  /** @default 1 */
  readonly seed?: number;
}

const DIMENSIONS = 96;
const CONTEXTS = 2000;

/**
 * Returns the cluster (from 8) of every frequent word, by the words that stand beside it: neighbours on each side are counted,
 * damped by square roots, thrown onto few dimensions at random, and grouped in two rounds of k-means: coarse groups, then eight
 * fine ones in each.
 */
export function clusterWords(
  sentences: Iterable<readonly string[]>,
  { clusters = 512, leastOften = 12, seed = 1 }: ClusteringOptions = {},
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const kept: (readonly string[])[] = [];
  for (const words of sentences) {
    kept.push(words);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const words = frequent.filter(([, count]) => count >= leastOften).map(([word]) => word);
  const numbers = new Map(words.map((word, index) => [word, index]));
  const vectors = contextVectors(
    kept,
    numbers,
    frequent.slice(0, CONTEXTS).map(([, count]) => count),
  );
  const random = createRandom(seed);
  const all = words.map((_, index) => index);
  const coarse = groupVectors(vectors, all, clusters >> 3, random);
  const result = new Map<string, number>();
  for (let group = 0; group < clusters >> 3; group++) {
    const members = all.filter((index) => coarse[index] === group);
    const fine = groupVectors(vectors, members, 8, random);
    members.forEach((member, index) => {
      result.set(words[member] ?? '', (group + 1) * 8 + (fine[index] ?? 0));
    });
  }
  return result;
}

/** One row of `DIMENSIONS` for each word, of length 1. */
function contextVectors(
  sentences: readonly (readonly string[])[],
  numbers: ReadonlyMap<string, number>,
  contextCounts: readonly number[],
): Float32Array {
  const pairs = new Map<number, number>();
  const see = (word: number | undefined, context: number | undefined, side: number) => {
    if (word === undefined || context === undefined || context >= CONTEXTS) return;
    const key = word * (2 * CONTEXTS) + side * CONTEXTS + context;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  };
  for (const words of sentences) {
    let before: number | undefined;
    for (const word of words) {
      const number = numbers.get(word);
      see(number, before, 0);
      see(before, number, 1);
      before = number;
    }
  }
  const vectors = new Float32Array(numbers.size * DIMENSIONS);
  for (const [key, count] of pairs) {
    const word = Math.floor(key / (2 * CONTEXTS));
    const context = key % (2 * CONTEXTS);
    const weight = Math.sqrt(count) / (contextCounts[context % CONTEXTS] ?? 1) ** 0.25;
    // a fixed random direction of a few signs for each context
    for (let part = 0; part < 8; part++) {
      const random = mix(part, hashWord(`${context}`));
      const at = word * DIMENSIONS + ((random >>> 1) % DIMENSIONS);
      vectors[at] = (vectors[at] as number) + (random & 1 ? weight : -weight);
    }
  }
  for (let word = 0; word < numbers.size; word++) {
    const row = vectors.subarray(word * DIMENSIONS, (word + 1) * DIMENSIONS);
    const length = Math.hypot(...row) || 1;
    for (let at = 0; at < DIMENSIONS; at++) row[at] = (row[at] as number) / length;
  }
  return vectors;
}

/** k-means on the unit sphere: returns for each member the number of its group. */
function groupVectors(
  vectors: Float32Array,
  members: readonly number[],
  groups: number,
  random: () => number,
): Int32Array {
  const centres = new Float32Array(groups * DIMENSIONS);
  for (let group = 0; group < groups; group++) {
    const member = members[Math.floor(random() * members.length)] ?? 0;
    centres.set(vectors.subarray(member * DIMENSIONS, (member + 1) * DIMENSIONS), group * DIMENSIONS);
  }
  const assigned = new Int32Array(members.length);
  for (let round = 0; round < 12; round++) {
    members.forEach((member, index) => {
      assigned[index] = nearest(vectors, member, centres, groups);
    });
    centres.fill(0);
    members.forEach((member, index) => {
      const group = assigned[index] ?? 0;
      for (let at = 0; at < DIMENSIONS; at++)
        centres[group * DIMENSIONS + at] =
          (centres[group * DIMENSIONS + at] as number) + (vectors[member * DIMENSIONS + at] as number);
    });
    for (let group = 0; group < groups; group++) {
      const row = centres.subarray(group * DIMENSIONS, (group + 1) * DIMENSIONS);
      const length = Math.hypot(...row) || 1;
      for (let at = 0; at < DIMENSIONS; at++) row[at] = (row[at] as number) / length;
    }
  }
  return assigned;
}

function nearest(vectors: Float32Array, member: number, centres: Float32Array, groups: number): number {
  let best = 0;
  let top = Number.NEGATIVE_INFINITY;
  for (let group = 0; group < groups; group++) {
    let product = 0;
    for (let at = 0; at < DIMENSIONS; at++)
      product += (vectors[member * DIMENSIONS + at] as number) * (centres[group * DIMENSIONS + at] as number);
    if (product > top) {
      top = product;
      best = group;
    }
  }
  return best;
}
