import { romanMonths } from '../../lexicon/roman-months.js';
import { isRealDate } from '../calendar.js';
import type { Recognizer } from '../recognizer.js';
import type { SaidDate } from '../said.js';
import { anyOf, compile, named } from './patterns.js';

const opens = new Set(['#']);

/**
 * ```
 * 1961-11-05      1961/11/05
 * ^^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export const isoDate: Recognizer = {
  rule: 'dates/iso',
  opens: new Set(['#4']),
  pattern: compile(
    String.raw`(?<year>[12]\d{3})(?<joint>[-/.])(?<month>0\d|1[0-2])\k<joint>(?<day>[0-3]\d)(?:(?=T\d)|(?![-/.]\d))`,
  ),
  read: ({ year, month, day }) => real({ year: Number(year), month: Number(month), day: Number(day) }),
};

/**
 * Figures with points or strokes. Written in the American order, unless the figures allow only the other.
 *
 * ```
 * 11/5/1961      11/5/61      5.11.1961      25-12-1848
 * ^^^^^^^^^      ^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^
 * ```
 */
export const figures: Recognizer = {
  rule: 'dates/figures',
  opens,
  pattern: compile(
    String.raw`${named('a', String.raw`\d{1,2}`)}(?<joint>[-/.])${named('b', String.raw`\d{1,2}`)}\k<joint>${named('year', String.raw`[12]\d{3}|\d{2}`)}(?![-/.,:]?\d)`,
  ),
  read: ({ a, b, joint, year }) => {
    const isShort = year?.length === 2;
    if (isShort && joint !== '/') return undefined;
    const said = Number(year);
    const dayFirst = { year: said, month: Number(b), day: Number(a) };
    const monthFirst = { year: said, month: Number(a), day: Number(b) };
    return joint === '.' ? (real(dayFirst) ?? real(monthFirst)) : (real(monthFirst) ?? real(dayFirst));
  },
  forbids: (before) => (/[\w.,/:-]$/.test(before) ? 'part of a longer number' : undefined),
};

/**
 * ```
 * 5.XI.1961      5/XI/61
 * ^^^^^^^^^      ^^^^^^^
 * ```
 */
export const romanMonth: Recognizer = {
  rule: 'dates/roman-month',
  opens,
  pattern: compile(
    String.raw`${named('day', String.raw`0?[1-9]|[12]\d|3[01]`)}(?<joint>[./ -]|\. )${named('month', anyOf(Object.keys(romanMonths)))}\k<joint>(?:${named('year', String.raw`1\d{3}|20\d\d`)}|(?<=[./]\w{1,4}[./])${named('short', String.raw`\d{2}`)})(?!\d)`,
  ),
  read: ({ day, month, year, short }) =>
    /[a-z]/.test(month ?? '') && year === undefined
      ? undefined
      : real({ year: Number(year ?? short), month: romanMonths[month?.toLowerCase() ?? ''], day: Number(day) }),
};

function real(date: Omit<SaidDate, 'type'>): SaidDate | undefined {
  return isRealDate({ ...date, year: date.year || undefined }) ? { type: 'date', ...date } : undefined;
}
