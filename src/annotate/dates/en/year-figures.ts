import { monthNames } from '../../lexicon/en/month-names.js';
import { isRealDate } from '../calendar.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, MONTH, readMonth, SP } from './fragments.js';
import { forbidNumber, forbidRange } from './year-context.js';

/**
 * A month in figures. With a dash, two figures that could go on counting the years are no month: "1911–12" is a winter.
 *
 * ```
 * in 11/1961      12-1915      1961-03
 *    ^^^^^^^      ^^^^^^^      ^^^^^^^
 * ```
 */
export const monthFigures: Recognizer = {
  rule: 'dates/month-figures',
  opens: new Set(['#', '#4']),
  pattern: compile(
    String.raw`(?:(?<month>0?[1-9]|1[0-2])[-/](?<year>1[5-9]\d{2}|20\d{2})|(?<yearFirst>1[5-9]\d{2}|20\d{2})-(?<monthLast>0?[1-9]|1[0-2]))(?![-/.,:]?\d)`,
  ),
  read: ({ yearFirst, year = yearFirst, monthLast, month = monthLast }) => {
    if (monthLast?.length === 2 && Number(monthLast) > Number(year) % 100) return undefined;
    return { type: 'date', year: Number(year), month: Number(month) };
  },
  forbids: (before, matched, after) => {
    if (/[\w.,/:–-]$/.test(before)) return 'part of a longer number';
    if (/^\s?(?:of|inch|miles?|cups?|majority|th|%)\b/.test(after)) return 'a fraction';
    return /^\d{4}/.test(matched) ? forbidRange(before, matched, after) : forbidNumberBefore(before);
  },
};

function forbidNumberBefore(before: string): string | undefined {
  return /(?:\b[A-Z][A-Za-z]*\.?|[#№$£€]|\b(?:nos?|pp?)\.)\s?$/.test(before) &&
    !/\b(?:In|Since|From|By|Until|Dated|Of|During)\s$/.test(before)
    ? 'a number in a series'
    : undefined;
}

/**
 * The year before the month's name, or between the day and the month: the order of tables and stamps.
 *
 * ```
 * 1961-Aug-01      1961/23/Sep      1961 August 3
 * ^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export const yearFirst: Recognizer = {
  rule: 'dates/year-first',
  opens: new Set(['#4']),
  pattern: compile(
    String.raw`(?<year>1[5-9]\d{2}|20\d{2})(?:(?<joint>[-/])(?:(?<month>${MONTH})\k<joint>(?<day>\d{1,2})|(?<dayFirst>\d{1,2})\k<joint>(?<monthLast>${MONTH}))|,?${SP}(?<monthName>${MONTH})${SP}(?<dayLast>\d{1,2})(?!\d|${SP}?(?:[-–]${SP}?\d|(?:to|and)${SP}\d)|,?${SP}[12]\d{3}))`,
  ),
  read: ({ year, month, day, dayFirst, monthLast, monthName, dayLast }): Said | undefined => {
    const name = month ?? monthLast ?? monthName;
    if (name === undefined || (monthName !== undefined && !/^[A-Z]/.test(name))) return undefined;
    const date = { year: Number(year), month: readMonth(name), day: Number(day ?? dayFirst ?? dayLast) };
    return isRealDate(date) ? { type: 'date', ...date } : undefined;
  },
  forbids: (before, matched) => {
    if (/[\w.,/:-]$/.test(before)) return 'part of a longer number';
    return /^\d{4},?\s/.test(matched) ? forbidNumber(before, matched.slice(0, 4), matched.slice(4)) : undefined;
  },
};

/**
 * ```
 * September-1961-23      23-1961-September
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export const yearBetween: Recognizer = {
  rule: 'dates/year-between',
  opens: new Set(['#', ...Object.keys(monthNames)]),
  pattern: compile(
    String.raw`(?:(?<month>${MONTH})[-/](?<year>[12]\d{3})[-/](?<day>\d{1,2})|(?<dayFirst>\d{1,2})[-/](?<yearAfter>[12]\d{3})[-/](?<monthLast>${MONTH}))`,
  ),
  read: ({ month, year, day, dayFirst, yearAfter, monthLast }): Said | undefined => {
    const date = {
      year: Number(year ?? yearAfter),
      month: readMonth(month ?? monthLast),
      day: Number(day ?? dayFirst),
    };
    return isRealDate(date) ? { type: 'date', ...date } : undefined;
  },
};
