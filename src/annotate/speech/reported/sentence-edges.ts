import type { Span } from '../../../model/span.js';
import { isAdverb } from '../../lexicon/en/word-classes.js';
import type { Word } from '../words.js';

/** Further than this no parenthesis reaches. */
const REACH = 150;

/** The last word before the mark that ends the sentence; a parenthesis at the very end is no part of a report. */
export function lastWord(words: readonly Word[]): number {
  let at = words.length - 1;
  while (at > 0 && isEndMark(words[at])) {
    if (words[at]?.text === ')') {
      const open = openingBefore(words, at);
      if (open > 2) at = open;
      else if (open >= 0) return at;
    }
    at--;
  }
  return at;
}

function isEndMark(word: Word | undefined): boolean {
  return word?.quotation === undefined && /^[.?!;:,)\]…]+$/.test(word?.text ?? '');
}

function openingBefore(words: readonly Word[], close: number): number {
  for (let at = close - 1; at >= Math.max(0, close - REACH); at--) if (words[at]?.text === '(') return at;
  return -1;
}

/** The last word before a clause that starts at `at`, connectors left out. */
export function lastBefore(words: readonly Word[], at: number): number {
  let last = at - 1;
  while (
    last > 0 &&
    /^(?:[,;(—–-]|--|and|but|while|whereupon|also|then|however|to|which|so|yet)$/.test(words[last]?.lower ?? '')
  )
    last--;
  return last;
}

/** Verbs of what a speaker does next, rather than says: "and left". */
const NEXT_ACTION =
  /^(?:asked|expressed|thanked|referred|gave|handed|nodded|left|urged|inquired|requested|avoided|promised|turned|read|produced|showed|smiled|laughed|offered|cited|quoted|described|outlined|discussed|raised|went|seemed|apologized|proceeded|concluded|withdrew|rose|departed)$/;

/** The last word of a report that starts at `from` when the same subject then does something else: "that …, and left". */
export function lastBeforeAction(words: readonly Word[], from: number, limit: number): number {
  for (let at = from + 2; at < Math.min(limit, from + REACH); at++) {
    if (!/^(?:and|but)$/.test(words[at]?.lower ?? '')) continue;
    const verb = isAdverb(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (NEXT_ACTION.test(words[verb]?.lower ?? '') || startsMainClause(words, at + 1)) return lastBefore(words, at);
  }
  return limit;
}

/** ", and I said", "and the meeting concluded": a clause of the narrator's own, with a subject and what it does. */
function startsMainClause(words: readonly Word[], from: number): boolean {
  const subject = words[from];
  if (subject === undefined) return false;
  if (/^the$/.test(subject.lower))
    return (
      /^(?:meeting|conversation|discussion|session|talk|interview)$/.test(words[from + 1]?.lower ?? '') &&
      /^(?:concluded|ended|adjourned|closed|turned|broke)$/.test(words[from + 2]?.lower ?? '')
    );
  const isActor = /^(?:i|he|she)$/.test(subject.lower) || subject.mention?.kind === 'person';
  if (!isActor || words[from - 2]?.text !== ',') return false;
  let verb = from + 1;
  while (subject.mention !== undefined && words[verb]?.mention === subject.mention) verb++;
  return /^(?:said|replied|answered|asked|told|agreed|thanked|apologized|nodded|left|responded|inquired)$/.test(
    words[verb]?.lower ?? '',
  );
}

/** The first word of a clause, behind a comma. */
export function firstFrom(words: readonly Word[], from: number): number {
  return words[from]?.text === ',' ? from + 1 : from;
}

/** The last word inside the parentheses around `at`, if there are any. */
export function lastInParenthesis(words: readonly Word[], at: number): number | undefined {
  let depth = 0;
  for (let left = at - 1; left >= Math.max(0, at - REACH); left--) {
    if (words[left]?.text === ')') depth++;
    if (words[left]?.text === '(' && depth-- === 0) return closingAfter(words, at);
  }
  return undefined;
}

function closingAfter(words: readonly Word[], at: number): number | undefined {
  for (let right = at; right < Math.min(words.length, at + REACH); right++)
    if (words[right]?.text === ')') return right - 1;
  return undefined;
}

/** The span from the first character of word `from` to the last of the word before `to`. */
export function spanOfWords(words: readonly Word[], from: number, to: number): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}
