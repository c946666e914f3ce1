import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { named, openersOf, readNumber, readWeekday, SP, WEEKDAY } from './fragments.js';

/**
 * ```
 * the first Monday in December next      the last Friday of May 1848      the 3d Tuesday of this month
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const countedWeekday: Recognizer = {
  rule: 'dates/counted-weekday',
  opens: new Set(['#', 'last', ...openersOf(Object.keys(ordinalWords))]),
  pattern: new RegExp(
    `${named('nth', 'first|second|third|fourth|fifth|last|1st|2n?d|3r?d|[45]th')}${SP}${named('weekday', WEEKDAY)}${SP}(?:of|in)${SP}(?:the${SP})?`,
    'iy',
  ),
  inner: new Set(['dates/month-year', 'dates/month-alone', 'dates/unit', 'dates/definite-unit']),
  read: ({ nth = '', weekday }, inner): Said | undefined => {
    const at = /^last$/i.test(nth) ? -1 : readNumber(nth);
    if (!inner || at === undefined) return undefined;
    return { type: 'counted', unit: 'day', weekday: readWeekday(weekday), at, count: 1, of: inner };
  },
};
