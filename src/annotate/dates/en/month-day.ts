import { monthNames } from '../../lexicon/en/month-names.js';
import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Groups, Recognizer } from '../recognizer.js';
import { isTwelveApart } from './day-month.js';
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

const opens = new Set(openersOf([...Object.keys(monthNames), ...Object.keys(weekdayNames)]));
const OLD_STYLE = String.raw`(?:,?${SP}?[([]?(?<oldStyle>O\.${SP}?S\.|Old${SP}Style)[)\]]?)?`;

/**
 * ```
 * Washington, Sunday, November 5th, 1961, 8 p.m.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * on August 27
 *    ^^^^^^^^^
 * ```
 */
export const monthDay: Recognizer = {
  rule: 'dates/month-day',
  opens,
  pattern: compile(
    `${WEEKDAY_BEFORE}${named('month', MONTH)}(?:,?${SP}?(?:the${SP})?${named('day', DAY_AFTER_MONTH)}${named('doubt', DOUBT)}(?:${YEAR_AFTER}|${AFTER_DATE})|[-/]${named('joinedDay', String.raw`\d{1,2}`)}(?:[-/]${named('joinedYear', String.raw`[12]\d{3}`)}|(?<=\\/\\d{1,2})(?![-/.]?\\d)))${OLD_STYLE}`,
  ),
  read: (groups) => {
    if (isVerb(groups)) return undefined;
    const { joinedDay, joinedYear, day = joinedDay, year = joinedYear } = groups;
    return readDate({ ...groups, day, year });
  },
};

/** "they may 5" and "we march 3 miles" are no dates. */
function isVerb({ month, year, weekday, joinedYear }: Groups): boolean {
  return (
    year === undefined &&
    joinedYear === undefined &&
    weekday === undefined &&
    /^(?:may|march|mar|dec|sep|jan)$/.test(month ?? '')
  );
}

/**
 * ```
 * on December 18 and 19      from August 3–5, 1961      September 20, 21 or 22
 *    ^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const monthDays: Recognizer = {
  rule: 'dates/month-days',
  opens,
  needs:
    /[a-z]+[.,]?(?:\s{1,9}[a-z]+[.,]?){0,2}\s{0,9}[a-z\d][^.;\n]{0,60}?(?:[-‐‑–—~&/[]|\b(?:to|thru|through|until|till|and|or)\b)/iy,
  pattern: compile(
    `${WEEKDAY_BEFORE}${named('month', MONTH)}${SP}?(?:the${SP})?${named('day', DAY)}(?:,${SP}${DAY})*(?:${DASH}|${named('through', TO_WORD)}|(?<stroke>\\/|${SP}\\[)|,?${SP}${named('joint', 'and/or|and|&|or')}${SP}(?:the${SP})?)${named('toDay', DAY)}(?:(?<=\\[\\d+)\\]|)(?!${SP}?(?:[ap]\\.?m\\b|%|percent|${MONTH}|o['’]clock))(?:${YEAR_AFTER})?`,
  ),
  read: (groups) => {
    const { stroke, year, weekday, ...rest } = groups;
    // "July 9/10, 1957" is a night, "January 26 [27], 1955" a correction; without a year the figures may be anything
    if (stroke !== undefined && year === undefined) return undefined;
    // "September 2 [14], 1812": the two styles of one day, when they are as far apart as the calendars are
    const apart = (readNumber(groups.toDay) ?? 0) - (readNumber(groups.day) ?? 0);
    const isOld = Number(year) < 1924 && stroke !== undefined;
    if (isOld && apart >= 10 && apart <= 13) return readDate({ ...rest, year, day: groups.toDay });
    const joint = stroke?.includes('[') ? 'or' : groups.joint?.replace(/^and\/or$/i, 'or');
    return makeList(readDate({ ...rest, year }), { ...groups, joint }, 'first');
  },
};

/**
 * ```
 * April 30/May 12, 1812      September 30 (October 12), 1817
 * ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const monthDoubleStyle: Recognizer = {
  rule: 'dates/month-double-style',
  opens,
  needs: /[a-z]+\.?\s\d{1,2}\s?[/([]\s?[a-z]/iy,
  pattern: compile(
    `${named('oldMonth', MONTH)}${SP}${named('oldDay', String.raw`\d{1,2}`)}[^\\S\\r\\n]?[/([][^\\S\\r\\n]?${named('month', MONTH)}${SP}${named('day', String.raw`\d{1,2}`)}[)\\]]?(?:${YEAR_AFTER})?`,
  ),
  read: (groups) => {
    const [old, date] = [readDate({ day: groups.oldDay, month: groups.oldMonth }), readDate(groups)];
    return isTwelveApart(old, date) ? date : undefined;
  },
};
