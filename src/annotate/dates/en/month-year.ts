import { monthNames } from '../../lexicon/en/month-names.js';
import type { Recognizer } from '../recognizer.js';
import { compile, DOUBT, MONTH, named, openersOf, SP, YEAR_AFTER } from './fragments.js';
import { readDate } from './said-date.js';

const opens = new Set(openersOf(Object.keys(monthNames)));

/**
 * ```
 * in May 1848      October, 1960      July of last year      JUL 76
 *    ^^^^^^^^      ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^
 * ```
 */
export const monthYear: Recognizer = {
  rule: 'dates/month-year',
  opens,
  pattern: compile(
    `${named('month', MONTH)}(?:${YEAR_AFTER}|${SP}(?:of${SP})?${named('shortYear', String.raw`\d{2}`)}(?![d,:/-]|\\.\\d))${named('doubt', DOUBT)}`,
  ),
  read: (groups) => {
    const short = groups.shortYear;
    if (short !== undefined && Number(short) < 32) return undefined;
    return readDate({ ...groups, year: short === undefined ? groups.year : `'${short}` });
  },
};
