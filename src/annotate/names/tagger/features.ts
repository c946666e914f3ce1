import type { Tokens } from '../tokens.js';
import { mix } from './hash.js';
import { tagByLists } from './list-tags.js';
import { describeWord, type WordClusters, type WordFacts } from './word-facts.js';

/** How many features describe a word; each word has exactly so many. */
export const FEATURE_COUNT = 58;

const EDGE: WordFacts = {
  word: 1,
  lower: 1,
  shape: 1,
  shortShape: 1,
  affixes: [1, 1, 1, 1, 1, 1],
  fine: 0,
  coarse: 0,
  isCapitalized: false,
  isAllCaps: false,
};

const gapNumbers = { none: 1, space: 2, line: 3, block: 4 } as const;

/**
 * Returns 32-bit numbers that describe each word and what stands around it, `FEATURE_COUNT` a word, one row after the other.
 * The model hashes nothing further: it looks the numbers up.
 *
 * What is looked at: the word, its shape, beginnings and endings; two neighbours on either side; clusters; the word lists;
 * line and paragraph edges; and what the document shows of the word elsewhere (in small letters, after a title).
 */
export function extractFeatures(tokens: Tokens, clusters: WordClusters): Int32Array {
  const features = new Int32Array(tokens.words.length * FEATURE_COUNT);
  const describe = createFeatures(tokens, clusters);
  for (let at = 0; at < tokens.words.length; at++) describe(at, features, at * FEATURE_COUNT);
  return features;
}

/**
 * Returns the function that writes the features of the word with number `at` into `features`, from the index `next` on: those of
 * all words of a long document at once would be thirty times as large as its text.
 */
export function createFeatures(
  tokens: Tokens,
  clusters: WordClusters,
): (at: number, features: Int32Array, next: number) => void {
  const { words, gaps } = tokens;
  const known = new Map<string, WordFacts>();
  const facts = words.map((word) => {
    const fact = known.get(word) ?? describeWord(word, clusters);
    known.set(word, fact);
    return fact;
  });
  const lists = tagByLists(tokens);
  const elsewhere = describeElsewhere(tokens, facts, lists.title);
  return (at, features, first) => {
    let next = first;
    let template = 0;
    const add = (value: number) => {
      features[next++] = mix(++template, value);
    };
    // beyond an empty line there is no neighbour
    const isFirst = gaps[at] === 'block';
    const isLast = at + 1 >= words.length || gaps[at + 1] === 'block';
    const isSecond = isFirst || at < 2 || gaps[at - 1] === 'block';
    const isLastButOne = isLast || at + 2 >= words.length || gaps[at + 2] === 'block';
    const w0 = facts[at] as WordFacts;
    const p1 = isFirst ? EDGE : (facts[at - 1] as WordFacts);
    const p2 = isSecond ? EDGE : (facts[at - 2] as WordFacts);
    const n1 = isLast ? EDGE : (facts[at + 1] as WordFacts);
    const n2 = isLastButOne ? EDGE : (facts[at + 2] as WordFacts);
    const tag = (row: Uint8Array, by: number) =>
      (by < 0 && (isFirst || (by < -1 && isSecond))) || (by > 0 && (isLast || (by > 1 && isLastButOne)))
        ? 99
        : (row[at + by] ?? 99);
    const gap = gapNumbers[gaps[at] ?? 'block'];
    const nextGap = gapNumbers[gaps[at + 1] ?? 'block'];
    add(0);
    add(w0.word);
    add(w0.lower);
    add(p1.lower);
    add(n1.lower);
    add(p2.lower);
    add(n2.lower);
    add(mix(w0.lower, p1.lower));
    add(mix(w0.lower, n1.lower));
    add(mix(p1.lower, p2.lower));
    add(mix(n1.lower, n2.lower));
    add(mix(p1.lower, n1.lower));
    add(w0.shape);
    add(mix(w0.shortShape, p1.shortShape));
    add(mix(w0.shortShape, n1.shortShape));
    add(mix(mix(p1.shortShape, w0.shortShape), n1.shortShape));
    add(mix(mix(p2.shortShape, p1.shortShape), w0.shortShape));
    add(mix(mix(w0.shortShape, n1.shortShape), n2.shortShape));
    add(mix(p1.lower, w0.shortShape));
    add(mix(n1.lower, w0.shortShape));
    for (const affix of w0.affixes) add(affix);
    add(w0.fine);
    add(w0.coarse);
    add(p1.fine);
    add(n1.fine);
    add(p2.coarse);
    add(n2.coarse);
    add(mix(p1.fine, w0.coarse));
    add(mix(w0.coarse, n1.fine));
    add(mix(mix(p1.coarse, w0.coarse), n1.coarse));
    add(mix(w0.shortShape, p1.fine));
    add(mix(w0.shortShape, n1.fine));
    add(tag(lists.known, 0));
    add(mix(tag(lists.known, 0), w0.shape));
    add(tag(lists.known, -1));
    add(tag(lists.known, 1));
    add(mix(tag(lists.known, -1), w0.shortShape));
    add(mix(tag(lists.known, 1), w0.shortShape));
    add(mix(tag(lists.known, 0), p1.lower));
    add(tag(lists.title, 0));
    add(mix(tag(lists.title, -1), w0.shortShape));
    add(mix(tag(lists.title, -2), tag(lists.title, -1)));
    add(tag(lists.title, 1));
    add(mix(tag(lists.title, 0), n1.shortShape));
    add(tag(lists.other, 0));
    add(tag(lists.other, -1));
    add(tag(lists.other, 1));
    add(mix(tag(lists.other, 0), mix(tag(lists.other, 1), w0.shortShape)));
    add(mix(tag(lists.other, -1), mix(tag(lists.other, 0), w0.shortShape)));
    add(mix(gap, mix(nextGap, w0.shortShape)));
    add(mix(gap, w0.lower));
    add(mix(elsewhere[at] as number, w0.shortShape));
    add(mix(elsewhere[at] as number, gap));
  };
}

/**
 * What the document shows of each word elsewhere, bits in one number: 1 seen in small letters; 2 seen after a title; 4 seen
 * after "in", "at", "to" or "from"; 8 seen after "the"; 16 seen in the middle of a sentence with a capital.
 */
function describeElsewhere(tokens: Tokens, facts: readonly WordFacts[], titles: Uint8Array): Uint8Array {
  const seen = new Map<number, number>();
  const { words, gaps } = tokens;
  for (let at = 0; at < words.length; at++) {
    const { lower, isCapitalized } = facts[at] as WordFacts;
    let bits = isCapitalized ? 0 : 1;
    const before = gaps[at] === 'block' ? '' : (words[at - 1] ?? '').toLowerCase();
    if (isCapitalized && before !== '') {
      if ((titles[at - 1] ?? 0) > 0) bits |= 2;
      if (/^(?:in|at|to|from)$/.test(before)) bits |= 4;
      if (before === 'the') bits |= 8;
      if (/^[\p{Ll},]/u.test(before)) bits |= 16;
    }
    if (bits > 0) seen.set(lower, (seen.get(lower) ?? 0) | bits);
  }
  return Uint8Array.from(facts, ({ lower }) => seen.get(lower) ?? 0);
}
