import type { Span } from '../../model/span.js';

/**
 * The words of a text, as parallel arrays: `starts` and `ends` are offsets in UTF-16 code units, `gaps` says what stands
 * before each word.
 */
export interface Tokens {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gaps: readonly Gap[];
}

/** What stands before a word: nothing, space, one line end, or an empty line (or the start of the text). */
export type Gap = 'none' | 'space' | 'line' | 'block';

/**
 * Abbreviations that keep their full stop, initials ("J."), chains of initials ("U.S.S.R."), words (inner apostrophes
 * stay: "O’Neill"), a possessive 's alone, numbers with their ordinal ending, anything else one character each. Hyphens and
 * dashes part words.
 */
const TOKEN =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Messrs|Mme|Dr|Prof|Hon|Rev|Gen|Col|Lt|Maj|Brig|Capt|Sgt|Adm|Amb|Sen|Gov|St|Jr|Sr|No|Com|Cde)\.|\p{Lu}\.(?=[\s\p{Lu}])|['’]s(?!\p{L})|[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th|d)?(?!\p{L})|\p{N}+|\S/gu;

/** Returns the words of `text`, in order. Every character that is not white space lies in exactly one. */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const gaps: Gap[] = [];
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    const [word] = match;
    words.push(word);
    starts.push(match.index);
    ends.push(match.index + word.length);
    gaps.push(last === 0 ? 'block' : describeGap(text.slice(last, match.index)));
    last = match.index + word.length;
  }
  return { words, starts, ends, gaps };
}

function describeGap(white: string): Gap {
  if (white === '') return 'none';
  const lines = white.match(/\r\n|[\n\r\f\u2028\u2029]/g);
  if (lines === null) return 'space';
  return lines.length > 1 || white.includes('\f') ? 'block' : 'line';
}

/** Does the word start with a capital letter? */
export function isCapitalized(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}

/** Is the word written in capitals throughout, two letters at least ("NATO", "U.S.")? */
export function isAllCaps(word: string | undefined): boolean {
  return word !== undefined && /^(?:\p{Lu}\.?){2,}$/u.test(word);
}

/** Returns the span of the words from `from` up to, not including, `to`. */
export function spanOfWords(tokens: Tokens, from: number, to: number): Span {
  return { start: tokens.starts[from] ?? 0, end: tokens.ends[to - 1] ?? 0 };
}

/** Returns the number of the first word that starts at or after `offset`. */
export function firstWordFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
