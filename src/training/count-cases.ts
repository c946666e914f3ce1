import { isInCapitals } from '../annotate/names/restore-case.js';
import { tokenize } from '../annotate/names/tokens.js';
import type { WordCase } from '../annotate/names/word-cases.js';

/** Words seen less often say nothing. */
const LEAST_OFTEN = 4;

/**
 * Returns how each word, given in small letters, is mostly written in the middle of sentences, stretches in capitals aside.
 */
export function countCases(texts: Iterable<string>): ReadonlyMap<string, WordCase> {
  const counts = new Map<string, Record<WordCase, number>>();
  for (const text of texts)
    for (const block of text.split(/\n\s*\n/)) if (!isInCapitals(block)) countBlock(block, counts);
  const cases = new Map<string, WordCase>();
  for (const [word, { small, capital, capitals }] of counts) {
    if (small + capital + capitals < LEAST_OFTEN) continue;
    cases.set(word, small >= capital && small >= capitals ? 'small' : capital >= capitals ? 'capital' : 'capitals');
  }
  return cases;
}

function countBlock(block: string, counts: Map<string, Record<WordCase, number>>): void {
  const { words } = tokenize(block);
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!/^\p{L}{2}/u.test(word) || /^[.?!:"“”‘([—]$/.test(words[at - 1] ?? '')) continue;
    const small = word.toLowerCase();
    const count = counts.get(small) ?? { small: 0, capital: 0, capitals: 0 };
    count[caseOf(word)]++;
    counts.set(small, count);
  }
}

function caseOf(word: string): WordCase {
  if (/^\p{Ll}/u.test(word)) return 'small';
  return /\p{Ll}/u.test(word.replace(/['’]s$/, '')) ? 'capital' : 'capitals';
}
