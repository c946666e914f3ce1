import { matchKnownName } from './find-known-names.js';
import { hashWord } from './tagger/hash.js';
import { matchTitle } from './titles.js';
import { type Tokens, tokenize } from './tokens.js';
import type { WordCase, WordCases } from './word-cases.js';

const LETTERS = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*/gu;

/** A stretch of fewer words is a heading's or a list's; its capitals may be an acronym's. */
const LEAST_WORDS = 3;

/**
 * Returns `text` with every stretch between empty lines that is in capitals throughout written as running text would be, so that
 * what shows names elsewhere shows them here. Letters change, their number does not: offsets hold for both.
 *
 * ```
 * AMBASSADOR THOMPSON TOLD GROMYKO THAT NATO WOULD
 * Ambassador Thompson told Gromyko that NATO would
 * ```
 *
 * Listed names and titles are written as listed, other words as they mostly are in `cases`, words that nobody knows by their
 * endings: most are names.
 */
export function restoreCase(text: string, cases: WordCases): string {
  const parts = text.split(/(\n[^\S\n]*\n\s*|\f)/);
  const isCapital = parts.map((part) => isInCapitals(part));
  // Short lines tell nothing alone ("ADMIRAL RADFORD"): in a text that is mostly in capitals they are too.
  const long = parts.filter((part, index) => isCapital[index] || hasSmallWords(part));
  const isMostly = isCapital.filter(Boolean).length * 2 > long.length;
  return parts
    .map((part, index) =>
      isCapital[index] || (isMostly && !/\p{Ll}/u.test(part)) ? writeAsRunning(part, cases) : part,
    )
    .join('');
}

/** Do small letters stand on both sides of white space? Asked in three steps, because one pattern for it would go back and forth. */
function hasSmallWords(block: string): boolean {
  const first = block.search(/\p{Ll}{2}/u);
  if (first === -1) return false;
  const rest = block.slice(first + 2);
  const space = rest.search(/\s/);
  return space !== -1 && /\p{Ll}{2}/u.test(rest.slice(space));
}

/** Nine words of ten without a small letter, three at least. */
export function isInCapitals(block: string): boolean {
  let words = 0;
  let small = 0;
  if (!/\p{Lu}{2}/u.test(block)) return false;
  for (const [word] of block.matchAll(LETTERS)) {
    if (word.length < 2) continue;
    words++;
    if (/\p{Ll}/u.test(word) && !/^M(?:a)?c\p{Lu}/u.test(word)) small++;
    if (small * 10 > words + 20) return false;
  }
  return words >= LEAST_WORDS && small * 10 <= words;
}

function writeAsRunning(block: string, cases: WordCases): string {
  const listed = listedWords(block, cases);
  return block.replace(LETTERS, (word, at: number) => {
    const small = word.toLowerCase();
    if (small.length !== word.length) return word;
    if (word === 'US' && isPronoun(block, at)) return small;
    if (word.length < 2) return word === 'A' && /^\s\p{L}/u.test(block.slice(at + 1, at + 3)) ? small : word;
    const form = listed.get(at) ?? cases.get(hashWord(small)) ?? guessCase(small);
    if (form === 'capitals') return word;
    return form === 'small' && !SENTENCE.test(block.slice(Math.max(0, at - 3), at))
      ? small
      : word.charAt(0) + small.slice(1);
  });
}

/** The words, by offset, of the names and titles that the lists know. */
function listedWords(block: string, cases: WordCases): ReadonlyMap<number, WordCase> {
  const tokens = tokenize(block);
  const listed = new Map<number, WordCase>();
  for (let at = 0; at < tokens.words.length; at++) {
    const length = listedLength(tokens, at);
    const words = tokens.words.slice(at, at + length);
    // "WHO" is seldom the World Health Organization
    if (length === 1 && cases.get(hashWord((words[0] ?? '').toLowerCase())) === 'small') continue;
    // Listed in capitals only: `NATO`, not `Iran`.
    const asWords = words.map((word) => (SMALL.test(word) ? word.toLowerCase() : capitalize(word))).join(' ');
    const isAcronym = listedLength(tokenize(asWords), 0) < length;
    for (const [index, word] of words.entries())
      listed.set(
        tokens.starts[at + index] ?? 0,
        isAcronym ? 'capitals' : SMALL.test(word) && index > 0 ? 'small' : 'capital',
      );
    at += Math.max(0, length - 1);
  }
  return listed;
}

/** How many words the longest listed name or title takes that starts at word `at`; 0 when none does. */
function listedLength(tokens: Tokens, at: number): number {
  return Math.max(matchKnownName(tokens, at)?.length ?? 0, matchTitle(tokens, at)?.length ?? 0);
}

function capitalize(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "enable US to": the word "us", not the country, which has an article or stands before a noun. */
function isPronoun(block: string, at: number): boolean {
  const isObject = /^US(?:[.,;:?!”"]|\s(?:TO|OF|DO|UP|AND|IN|WITH|THEY|THIS|THE|A|ANY|THAT)\b)/.test(
    block.slice(at, at + 8),
  );
  return (
    isObject && /(?<!\b(?:THE|BY|IN|BETWEEN|FROM|THAT|AND)|[.,;:?!–-])\s$/.test(block.slice(Math.max(0, at - 9), at))
  );
}

/** What stands before the first word of a sentence. */
const SENTENCE = /^$|[.?!]['”"]?\s{1,2}$/;

const SMALL = /^(?:OF|THE|FOR|AND|IN|ON|TO|AT|DE|LA)$/;

/** Endings of ordinary words; acronyms have no vowel. */
function guessCase(word: string): WordCase {
  if (word.length <= 4 && !/[aeiouy]/.test(word)) return 'capitals';
  return /(?:ing|ed|ly|tions?|sions?|ments?|ness|ities|ity|ives?|ous|able|ible|ances?|ences?|ize[sd]?|ism|ful|less|ally|ships?)$/.test(
    word,
  )
    ? 'small'
    : 'capital';
}
