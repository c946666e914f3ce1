import { monthNames } from '../../lexicon/en/month-names.js';
import type { Recognizer } from '../recognizer.js';
import {
  compile,
  DAY_ORDINAL,
  DOUBT,
  MONTH,
  named,
  openersOf,
  readMonth,
  readYear,
  SP,
  TO,
  YEAR_AFTER,
} from './fragments.js';
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
    `${named('month', MONTH)}(?:${YEAR_AFTER}|${SP}${named('shortYear', String.raw`\d{2}`)}(?![d,:/-]|\\.\\d))${named('doubt', DOUBT)}`,
  ),
  read: (groups) => {
    const short = groups.shortYear;
    if (short !== undefined && Number(short) < 32) return undefined;
    return readDate({ ...groups, year: short === undefined ? groups.year : `'${short}` });
  },
};

/**
 * ```
 * June–July 1955      from January to March 1961      December 1959–January 1960
 * ^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const monthToMonth: Recognizer = {
  rule: 'dates/month-to-month',
  opens,
  pattern: compile(
    String.raw`${named('month', MONTH)}(?:${SP}${named('fromYear', String.raw`[12]\d{3}`)})?(?:(?<dash>[^\S\r\n]?[-‐‑–—/][^\S\r\n]?)|${TO})${named('toMonth', MONTH)}(?!${SP}?${DAY_ORDINAL})(?:${YEAR_AFTER})`,
  ),
  read: (groups) => {
    if (groups.fromYear !== undefined && groups.dash === undefined) return undefined;
    const last = readDate({ ...groups, month: groups.toMonth });
    const fromYear = readYear(groups.fromYear);
    const year =
      fromYear ?? ((readMonth(groups.month) ?? 0) > (last.month ?? 0) && last.year ? last.year - 1 : last.year);
    return { type: 'range', first: { ...last, month: readMonth(groups.month), year }, last };
  },
};
