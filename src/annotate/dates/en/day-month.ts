import { cardinalWords, ordinalWords } from '../../lexicon/en/number-words.js';
import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Groups, Recognizer } from '../recognizer.js';
import type { Said, SaidDate } from '../said.js';
import {
  AFTER_DATE,
  compile,
  DASH,
  DAY,
  DAY_AFTER_MONTH,
  DOUBT,
  MONTH,
  named,
  openersOf,
  readNumber,
  SP,
  TO_WORD,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
} from './fragments.js';
import { makeList } from './lists.js';
import { readDate } from './said-date.js';

const opens = new Set([
  '#',
  ...openersOf([...Object.keys(ordinalWords), ...Object.keys(cardinalWords)]),
  ...openersOf(Object.keys(weekdayNames)),
]);
const OF = `(?:${SP}?[-./]?|${SP}(?:day${SP})?of${SP}(?:the${SP}month${SP}of${SP})?)`;
/** Two figures for the year count after an abbreviated month: "6 FEB 76", "15-Nov-61". */
const SHORT_YEAR = String.raw`(?:[- ]|\sof\s)${named('shortYear', String.raw`\d{2}`)}(?![\d:/-]|\.\d)`;
const OLD_STYLE = String.raw`(?:,?${SP}?[([]?(?<oldStyle>O\.${SP}?S\.|Old${SP}Style)[)\]]?)?`;

/**
 * ```
 * London, 5 November 1961      the 8th of June      6 FEB 76
 *         ^^^^^^^^^^^^^^^          ^^^^^^^^^^^      ^^^^^^^^
 * ```
 */
export const dayMonth: Recognizer = {
  rule: 'dates/day-month',
  opens,
  pattern: compile(
    `${WEEKDAY_BEFORE}${named('day', DAY_AFTER_MONTH)}${named('doubt', DOUBT)}${OF}${named('month', MONTH)}(?:${YEAR_AFTER}|[-./]${named('joinedYear', String.raw`\d{4}`)}|${SHORT_YEAR}|${AFTER_DATE})${OLD_STYLE}`,
  ),
  read: (groups) => {
    if (isListFigure(groups) || isCount(groups)) return undefined;
    return readDate({ ...groups, year: groups.year ?? groups.joinedYear ?? shortYear(groups) });
  },
  forbids: (before) => (/(?:[$£€]\s?|\d[.,])$/.test(before) ? 'part of a sum or a number' : undefined),
};

/** "7 May" with "7" a cardinal in lower case and "may" the verb is no date. */
function isListFigure({ month, year, day }: Groups): boolean {
  return year === undefined && /^(?:may|march|mar|dec|sep|jan|jun)$/.test(month ?? '') && !/[a-z]$/i.test(day ?? '');
}

/** A cardinal in words is a day only where the year is in words too: "fifteen August nineteen sixty-one". */
function isCount({ day = '', year = '' }: Groups): boolean {
  return !(/\d/.test(day) || day.toLowerCase().replace(/[\s-]+/g, ' ') in ordinalWords) && !/^[a-z]/i.test(year);
}

function shortYear({ shortYear, month }: Groups): string | undefined {
  if (shortYear === undefined) return undefined;
  return Number(shortYear) > 31 || /^[A-Z]{3,4}\.?$|^\w{3,4}\.?$/.test(month ?? '') ? `'${shortYear}` : undefined;
}

/**
 * ```
 * from 12 to 15 March 1848      the 12th and 13th of May      3–5 August
 *      ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export const daysMonth: Recognizer = {
  rule: 'dates/days-month',
  opens,
  needs: /[a-z\d]+(?:[-‐‑\s]{1,3}[a-z]+)?(?:\s?[-‐‑–—~]|,?\s{1,9}(?:to|thru|through|until|till|and|&|or)\s)/iy,
  pattern: compile(
    `(?:(?<=(?<between>between\\s(?:the\\s)?))|)${named('day', DAY)}(?:${DASH}|${named('through', TO_WORD)}|,?${SP}${named('joint', 'and|&|or')}${SP}(?:the${SP})?)${named('toDay', DAY)}${OF}${named('month', MONTH)}(?:${YEAR_AFTER})?`,
  ),
  read: (groups) =>
    makeList(readDate(groups), groups.between === undefined ? groups : { ...groups, joint: undefined }, 'last'),
};

/**
 * The two styles of one day, Old over New: 11 January in the Julian calendar is 22 January in the Gregorian.
 *
 * ```
 * 11/22 January 1718      25 October/7 November 1917      14 (26) June 1812
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export const doubleStyle: Recognizer = {
  rule: 'dates/double-style',
  opens: new Set(['#', ...openersOf(Object.keys(weekdayNames))]),
  needs: /(?:[a-z]{3,9}\.?,?\s)?\d[^/([]{0,18}[/([]/iy,
  pattern: compile(
    String.raw`${WEEKDAY_BEFORE}${named('oldDay', DAY)}(?:${SP}(?:of${SP})?${named('oldMonth', MONTH)})?[^\S\r\n]?[/([][^\S\r\n]?${named('day', DAY)}(?:(?<=[([][^([]{1,14})[)\]])?${OF}${named('month', MONTH)}(?:${YEAR_AFTER})?(?:(?<=[([][^([]{6,24})[)\]])?`,
  ),
  read: (groups): Said | undefined => {
    const old = readNumber(groups.oldDay) ?? 0;
    const date = readDate(groups);
    const apart = (date.day ?? 0) - old;
    if (groups.oldMonth !== undefined)
      return isTwelveApart(readDate({ day: groups.oldDay, month: groups.oldMonth }), date) ? date : undefined;
    if (apart >= 10 && apart <= 13) return date;
    return apart > 0 ? { type: 'either', first: { ...date, day: old }, last: date } : undefined;
  },
};

/** Are two days of following months as far apart as the two calendars are, ten to thirteen days? */
export function isTwelveApart(old: SaidDate, date: SaidDate): boolean {
  const months = (Number(date.month) - Number(old.month) + 12) % 12;
  const apart = Number(date.day) + 30.5 * months - Number(old.day);
  return months <= 1 && apart >= 9 && apart <= 14;
}
