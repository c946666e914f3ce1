import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, named, SP } from './fragments.js';

const UNITS = { weekend: 'weekend', week: 'week', month: 'month', year: 'year' } as const;

/**
 * Two steps away, and what is left of the one here.
 *
 * ```
 * the year before last      the week after next      the rest of the year      the remainder of this month
 *     ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const beyond: Recognizer = {
  rule: 'dates/beyond',
  opens: new Set(['week', 'weekend', 'month', 'year', 'rest', 'remainder', 'remaining', 'balance']),
  pattern: compile(
    `(?:${named('unit', 'weekend|week|month|year')}${SP}${named('way', `before${SP}last|after${SP}next`)}|(?:rest|remainder|remaining|balance)${SP}of${SP}(?:the|this)${SP}(?:current${SP})?${named('whole', 'week|month|year')})`,
  ),
  read: ({ unit, way, whole }): Said | undefined => {
    if (whole !== undefined)
      return {
        type: 'unit',
        unit: UNITS[whole.toLowerCase() as keyof typeof UNITS],
        steps: 0,
        from: 'document',
        rest: 'remaining',
      };
    return {
      type: 'unit',
      unit: UNITS[unit?.toLowerCase() as keyof typeof UNITS],
      steps: /^b/i.test(way ?? '') ? -2 : 2,
      from: 'document',
    };
  },
};

const BESIDE = {
  day: 'day',
  night: 'day',
  evening: 'day',
  morning: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
} as const;

/**
 * A neighbour of the date last spoken of; what follows "before" must not say before what.
 *
 * ```
 * He had come the day before.      the night before, when it rained
 *                 ^^^^^^^^^^           ^^^^^^^^^^^^
 * ```
 */
export const beside: Recognizer = {
  rule: 'dates/beside',
  opens: new Set(Object.keys(BESIDE)),
  pattern: compile(`${named('unit', Object.keys(BESIDE).join('|'))}${SP}${named('way', 'before|after')}`),
  read: ({ unit = '', way = '' }): Said => ({
    type: 'unit',
    unit: BESIDE[unit.toLowerCase() as keyof typeof BESIDE],
    steps: /^b/i.test(way) ? -1 : 1,
    from: 'context',
  }),
  forbids: (before, _matched, after) => {
    if (!/\bthe\s(?:very\s)?$/i.test(before)) return 'not the one day';
    return /^\s*(?:[.,;:!?)”"’]|$)|^\s(?:and|but|when|where)\b/.test(after)
      ? undefined
      : 'before or after something else';
  },
};
