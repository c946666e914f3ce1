import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import { isRealDate } from '../calendar.js';
import type { Recognizer } from '../recognizer.js';
import type { Said, SaidDate } from '../said.js';
import { compile, DASH, named, openersOf, readWeekday, SP, TO_WORD, WEEKDAY } from './fragments.js';

const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };
const LEAD = `(?:${named('pointer', Object.keys(POINTERS).join('|'))}${SP})?(?:${named('weekday', WEEKDAY)},?${SP})?`;

/**
 * Day and month in figures with no year: only where a preposition, a pointer or a weekday says that it is a date.
 *
 * ```
 * on 5/12      Friday 7/6      from 10/25 to 01/25      next 5/12
 *    ^^^^      ^^^^^^^^^^           ^^^^^    ^^^^^      ^^^^^^^^^
 * ```
 */
export const dayFigures: Recognizer = {
  rule: 'dates/day-figures',
  opens: new Set(['#', ...Object.keys(POINTERS), ...openersOf(Object.keys(weekdayNames))]),
  pattern: compile(String.raw`${LEAD}(?<a>\d{1,2})\/(?<b>\d{1,2})(?![/\d.,]\d)`),
  read: ({ a, b, pointer, weekday }) => {
    const date = readDay(a, b);
    return (
      date && {
        ...date,
        weekday: readWeekday(weekday),
        direction: pointer === undefined ? undefined : POINTERS[pointer.toLowerCase()],
      }
    );
  },
  forbids: (before, matched, after) => {
    if (/^\s?(?:of|inch|miles?|cups?|majority|th|%)\b/.test(after)) return 'a fraction';
    if (/^[a-z]/i.test(matched)) return undefined;
    return /(?:\b(?:on|by|since|until|till|from|between|dated)\s|\d\/\d{1,2}(?:\s(?:to|and|or)\s|[-–],?\s?|,\s))$/.test(
      before,
    )
      ? undefined
      : 'not placed in time';
  },
};

/**
 * Two dates in figures, the first perhaps without a year of its own.
 *
 * ```
 * from 10/1-11/2/1957      5/1/1960–5/7/1961
 *      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export const figuresRange: Recognizer = {
  rule: 'dates/figures-range',
  opens: new Set(['#']),
  pattern: compile(
    String.raw`(?<a>\d{1,2})(?<joint>[-/])(?<b>\d{1,2})(?:\k<joint>(?<year>[12]\d{3}))?(?:${DASH}|${TO_WORD})(?<toA>\d{1,2})\k<joint>(?<toB>\d{1,2})(?:\k<joint>(?<toYear>[12]\d{3}))(?![-/.,:]?\d)`,
  ),
  read: ({ a, b, year, toA, toB, toYear }): Said | undefined => {
    const last = readDay(toA, toB, toYear);
    const first = last && readDay(a, b, year ?? toYear);
    return first && isBefore(first, last) ? { type: 'range', first, last } : undefined;
  },
  forbids: (before) => (/[\w.,/:-]$/.test(before) ? 'part of a longer number' : undefined),
};

/** Written in the American order, unless the figures allow only the other. */
function readDay(a: string | undefined, b: string | undefined, year?: string): SaidDate | undefined {
  const said = year === undefined ? undefined : Number(year);
  const [first, second] = [Number(a), Number(b)];
  const dates = [
    { year: said, month: first, day: second },
    { year: said, month: second, day: first },
  ];
  const real = dates.find((date) => isRealDate(date));
  return real && { type: 'date', ...real };
}

function isBefore(first: SaidDate, last: SaidDate): boolean {
  const key = ({ year = 0, month = 0, day = 0 }: SaidDate) => (year * 12 + month) * 31 + day;
  return key(first) < key(last);
}
