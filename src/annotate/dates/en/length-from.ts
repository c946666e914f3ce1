import { unitWords } from '../../lexicon/en/calendar-words.js';
import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { CARDINAL_WORD, named, openersOf, readNumber, SP } from './fragments.js';

const DAYS = [
  'dates/month-day',
  'dates/day-month',
  'dates/iso',
  'dates/figures',
  'dates/holiday',
  'dates/weekday',
  'dates/named-day',
  'dates/day-alone',
];

/**
 * A length that begins on a day: the whole stretch is said.
 *
 * ```
 * for ten days from 3 May 1848      for a week starting tomorrow
 *     ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const lengthFrom: Recognizer = {
  rule: 'dates/length-from',
  opens: new Set(['#', '#3', 'a', ...openersOf(Object.keys(cardinalWords))]),
  pattern: new RegExp(
    `${named('count', String.raw`a|\d{1,3}|${CARDINAL_WORD}`)}${SP}${named('unit', 'days?|weeks?|fortnights?|months?|years?')},?${SP}(?:(?:starting|beginning|commencing)(?:${SP}(?:from|on|with))?|from)${SP}(?:the${SP})?`,
    'iy',
  ),
  inner: new Set(DAYS),
  read: ({ count = '', unit = '' }, inner): Said | undefined => {
    const number = /^a$/i.test(count) ? 1 : readNumber(count);
    const name = unitWords[unit.toLowerCase()];
    if (!inner || number === undefined || number === 0 || name === undefined) return undefined;
    return { type: 'stretch', unit: name, count: number, direction: 1, from: inner };
  },
  // without "for", the length may belong to something else and the day stands alone
  forbids: (before) => (/\bfor\s(?:about\s)?$/i.test(before) ? undefined : 'no “for” before it'),
};
