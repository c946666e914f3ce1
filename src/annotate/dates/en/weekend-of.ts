import type { Recognizer } from '../recognizer.js';
import { SP } from './fragments.js';

/**
 * The days off around a day: the Saturday and Sunday nearest to it, and what lies between.
 *
 * ```
 * the weekend of July 9
 *     ^^^^^^^^^^^^^^^^^
 * ```
 */
export const weekendOf: Recognizer = {
  rule: 'dates/weekend-of',
  opens: new Set(['weekend', 'week']),
  pattern: new RegExp(`week[- ]?end${SP}of${SP}(?:the${SP})?`, 'iy'),
  inner: new Set([
    'dates/month-day',
    'dates/month-days',
    'dates/day-month',
    'dates/days-month',
    'dates/holiday',
    'dates/day-alone',
  ]),
  read: (_groups, inner) => inner && { type: 'week', how: 'weekend', of: inner },
};
