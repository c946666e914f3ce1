import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Recognizer } from '../recognizer.js';
import { compile, MONTH, named, openersOf, readMonth, readNumber, readWeekday, SP, WEEKDAY } from './fragments.js';

const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|d)?`;

/**
 * A weekday, and its date in brackets or after a dash.
 *
 * ```
 * on Friday (June 15)      this Friday (15 June)      Monday–Nov. 6
 *    ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^
 * ```
 */
export const weekdayBracketed: Recognizer = {
  rule: 'dates/weekday-bracketed',
  opens: new Set(['this', 'last', 'next', ...openersOf(Object.keys(weekdayNames))]),
  pattern: compile(
    `(?:(?:this|last|next)${SP})?${named('weekday', WEEKDAY)}(?:${SP}?[([](?=[^()[\\]]{4,18}[)\\]])|[-–])(?:${named('month', MONTH)}[- ]${named('day', DAY)}|${named('dayFirst', DAY)}[- ](?:of${SP})?${named('monthLast', MONTH)})(?:(?<=[([][^([]{4,18})[)\\]])?`,
  ),
  read: ({ weekday, month, day, dayFirst, monthLast }) => ({
    type: 'date',
    weekday: readWeekday(weekday),
    month: readMonth(month ?? monthLast),
    day: readNumber(day ?? dayFirst),
  }),
};
