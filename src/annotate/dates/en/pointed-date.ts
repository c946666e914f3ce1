import type { Recognizer } from '../recognizer.js';
import { named, SP } from './fragments.js';

/**
 * A day whose year a word tells. "This 5th of April" is how deeds are dated, and says nothing of the year.
 *
 * ```
 * next 6th of April      last July 4
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^
 * ```
 */
export const pointedDate: Recognizer = {
  rule: 'dates/pointed-date',
  opens: new Set(['last', 'next']),
  pattern: new RegExp(`${named('pointer', 'last|next')}${SP}`, 'iy'),
  inner: new Set(['dates/month-day', 'dates/day-month']),
  read: ({ pointer = '' }, inner) => {
    if (inner?.type !== 'date' || inner.year !== undefined || inner.yearPointer !== undefined) return undefined;
    return { ...inner, direction: /^last/i.test(pointer) ? -1 : 1 };
  },
};
