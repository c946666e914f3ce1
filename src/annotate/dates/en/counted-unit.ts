import { unitWords } from '../../lexicon/en/calendar-words.js';
import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said, SaidCountedUnit } from '../said.js';
import { CARDINAL_WORD, named, ORDINAL_WORD, openersOf, readNumber, SP } from './fragments.js';

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
