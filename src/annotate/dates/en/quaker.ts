import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, named, ORDINAL_WORD, openersOf, readNumber, readYear, SP } from './fragments.js';

const NTH = `(?:1[0-2]|[1-9])(?:st|nd|rd|th|d)?|${ORDINAL_WORD}`;
const DAY = String.raw`(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th|d)?`;
const YEAR = String.raw`1[67]\d{2}(?:\/\d{1,2})?|18\d{2}`;

/**
 * Months by their number, as the Society of Friends wrote them. Until 1752 the year began in March, and so did the count.
 *
 * ```
 * 4th mo. 5th, 1776      the 5th of the 9th month next      5th day of 4th month, 1720
 * ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const numberedMonth: Recognizer = {
  rule: 'dates/numbered-month',
  opens: new Set(['#', ...openersOf(Object.keys(ordinalWords))]),
  needs: /[a-z\d]{1,12}(?:,?\s{1,3}(?:day\s)?(?:of\s)?(?:the\s)?[a-z\d]{1,12})?[\s-]{1,3}mo(?:nth)?\b/iy,
  pattern: compile(
    `(?:${named('month', NTH)}(?:${SP}|-)mo(?:nth|\\.)?,?${SP}(?:the${SP})?${named('day', DAY)}|${named('dayFirst', DAY)}(?:${SP}day)?,?${SP}(?:of${SP})?(?:the${SP})?${named('monthLast', NTH)}(?:${SP}|-)mo(?:nth|\\b\\.?))(?:,?${SP}(?:of${SP})?(?:${named('year', YEAR)}|${named('after', 'last|next')}))?`,
  ),
  read: ({ month, day, dayFirst, monthLast, year: figures, after }): Said | undefined => {
    const number = readNumber(month ?? monthLast);
    const year = readYear(figures);
    if (number === undefined || number > 12) return undefined;
    const date = { type: 'date', day: readNumber(day ?? dayFirst), direction: readAfter(after) } as const;
    if (year === undefined || year >= 1752) return { ...date, month: number, year };
    const isNext = number > 10 && !/\//.test(figures ?? '');
    return { ...date, month: ((number + 1) % 12) + 1, year: isNext ? year + 1 : year, calendar: 'julian' };
  },
  // "the 3rd 5th month report": a month counted off from something has no day before it and "of" after it
  forbids: (_before, _matched, after) => (/^\sof\b/.test(after) ? 'counted off from something' : undefined),
};

function readAfter(word: string | undefined): -1 | 1 | undefined {
  return word === undefined ? undefined : /^l/i.test(word) ? -1 : 1;
}
