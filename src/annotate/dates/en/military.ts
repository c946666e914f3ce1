import type { Recognizer } from '../recognizer.js';
import { compile, MONTH, named, readMonth } from './fragments.js';

/**
 * A date-time group: day, hour, minute and zone run together.
 *
 * ```
 * 061547Z JUL 76      271430Z
 * ^^^^^^^^^^^^^^      ^^^^^^^
 * ```
 */
export const dateTimeGroup: Recognizer = {
  rule: 'dates/date-time-group',
  opens: new Set(['#6']),
  pattern: compile(
    String.raw`${named('day', String.raw`0[1-9]|[12]\d|3[01]`)}(?:[01]\d|2[0-3])[0-5]\d[^\S\r\n]?[A-Z](?:[^\S\r\n]{1,2}${named('month', MONTH)}(?:[^\S\r\n]{1,2}${named('year', String.raw`(?:19|20)\d\d|\d\d`)})?)?`,
  ),
  read: ({ day, month, year }) => ({
    type: 'date',
    day: Number(day),
    month: readMonth(month),
    year: year === undefined ? undefined : Number(year),
  }),
  forbids: (before, matched) => {
    if (/[\w.,-]$/.test(before)) return 'part of a longer number';
    if (/\b[A-Z]+\s+\d{3,6}\s+$/.test(before) && matched.length < 9) return 'the head of a telegram page';
    return /^\d{6}\s?[A-Z]/.test(matched) && !/^\d{6} ?[B-Y]$/.test(matched) ? undefined : 'no time zone';
  },
};
