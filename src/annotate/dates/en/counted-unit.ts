import { unitWords } from '../../lexicon/en/calendar-words.js';
import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said, SaidCountedUnit } from '../said.js';
import { CARDINAL_WORD, compile, named, ORDINAL_WORD, openersOf, readNumber, SP } from './fragments.js';

const NTH = String.raw`\d{1,2}(?:st|nd|rd|th)|last|${ORDINAL_WORD}`;

/**
 * ```
 * the last week of July      first two weeks of May 1958      the third month of 2021      the first ten days of last year
 *     ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const countedUnit: Recognizer = {
  rule: 'dates/counted-unit',
  opens: new Set(['#', 'last', ...openersOf(Object.keys(ordinalWords))]),
  pattern: new RegExp(
    `(?:${named('nth', NTH)})(?:${SP}${named('count', String.raw`\d{1,2}|${CARDINAL_WORD}`)})?${SP}${named('unit', 'days?|weeks?|months?')}${SP}(?:of|in)${SP}(?:the${SP}(?:year${SP})?)?`,
    'iy',
  ),
  inner: new Set([
    'dates/month-year',
    'dates/month-alone',
    'dates/year',
    'dates/unit',
    'dates/definite-unit',
    'dates/season',
  ]),
  read: ({ nth = '', count, unit = '' }, inner): Said | undefined => {
    const name = unitWords[unit.toLowerCase()] as SaidCountedUnit['unit'] | undefined;
    const at = /^last$/i.test(nth) ? -1 : readNumber(nth);
    if (!inner || !name || at === undefined) return undefined;
    return { type: 'counted', unit: name, at, count: readNumber(count) ?? 1, of: inner };
  },
};

/**
 * Day and month in figures with no year: only where a preposition or a weekday says that it is a date.
 *
 * ```
 * on 5/12      Friday 7/6      from 10/25 to 01/25
 *    ^^^^      ^^^^^^^^^^           ^^^^^    ^^^^^
 * ```
 */
export const dayFigures: Recognizer = {
  rule: 'dates/day-figures',
  opens: new Set(['#']),
  pattern: compile(String.raw`(?<a>\d{1,2})\/(?<b>\d{1,2})(?![/\d.,]\d)`),
  read: ({ a, b }) => {
    const [first, second] = [Number(a), Number(b)];
    if (first === 0 || second === 0 || first > 31 || second > 31 || (first > 12 && second > 12)) return undefined;
    return first > 12 ? { type: 'date', month: second, day: first } : { type: 'date', month: first, day: second };
  },
  forbids: (before, _matched, after) => {
    if (/^\s?(?:of|inch|miles?|cups?|majority|th|%)\b/.test(after)) return 'a fraction';
    return /(?:\b(?:on|by|since|until|till|from|between|dated|[A-Z][a-z]+day)\s|\d\/\d{1,2}(?:\s(?:to|and|or)\s|[-–],?\s?|,\s))$/.test(
      before,
    )
      ? undefined
      : 'not placed in time';
  },
};
