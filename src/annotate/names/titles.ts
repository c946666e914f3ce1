import { OFFICES } from '../lexicon/en/offices.js';
import { HONORIFICS, MILITARY_RANKS, NOBILITY } from '../lexicon/en/titles.js';
import { createPhraseMatcher, type PhraseMatch } from './phrase-matcher.js';
import type { Tokens } from './tokens.js';

/** What a title is: the `type` of its `roleName`. */
export type TitleType = 'honorific' | 'office' | 'military' | 'nobility';

const titles: readonly (readonly [string, TitleType])[] = [
  ...HONORIFICS.map((title) => [title, 'honorific'] as const),
  ...MILITARY_RANKS.map((title) => [title, 'military'] as const),
  ...NOBILITY.map((title) => [title, 'nobility'] as const),
  ...OFFICES.map((title) => [title, 'office'] as const),
];

const matcher = createPhraseMatcher<TitleType>([
  ...titles,
  ...titles.map(([title, type]) => [title.toUpperCase(), type] as const),
  // what was in capitals is written so: "Fonmin"
  ...titles
    .filter(([title]) => /\p{Ll}\p{Lu}/u.test(title))
    .map(([title, type]) => [title.charAt(0) + title.slice(1).toLowerCase(), type] as const),
]);

/** Returns the title that starts at word `at`: "Acting Secretary of State". */
export function matchTitle(tokens: Tokens, at: number): PhraseMatch<TitleType> | undefined {
  return matcher.match(tokens, at);
}

/** Nobody is addressed by more titles in a row; what a text has beyond them is mischief. */
const MOST_TITLES = 12;

/** Returns the first word after the titles that start at `at`, all on one line; `at` itself when none do. */
export function skipTitles(tokens: Tokens, at: number): number {
  let next = at;
  for (let count = 0; count < MOST_TITLES; count++) {
    const title = matchTitle(tokens, next);
    const gap = tokens.gaps[next];
    if (title === undefined) return next;
    if (next > at && gap !== 'space' && gap !== 'none') return next;
    next += title.length;
  }
  return next;
}

/** The longest title takes so many words. */
const LONGEST_TITLE = 6;

/**
 * Returns the first word of the titles that end right before word `at`, on the same line; `at` itself when none do:
 *
 * ```
 * the Acting Secretary of State Herbert Hoover
 *     ^                         at
 * ```
 */
export function titleStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let count = 0; count < MOST_TITLES; count++) {
    const gap = tokens.gaps[start];
    if (gap !== 'space' && gap !== 'none') return startOfEx(tokens, start, at);
    let before = start;
    for (let from = start - 1; from >= Math.max(0, start - LONGEST_TITLE); from--)
      if (matchTitle(tokens, from)?.length === start - from) before = from;
    if (before === start) return startOfEx(tokens, start, at);
    start = before;
  }
  return start;
}

/** "ex-Prime Minister": the prefix belongs to the title. */
function startOfEx(tokens: Tokens, start: number, at: number): number {
  const isEx = start < at && tokens.words[start - 1] === '-' && /^[Ee]x$/.test(tokens.words[start - 2] ?? '');
  return isEx ? start - 2 : start;
}
