import type { Groups } from '../recognizer.js';
import type { Said, SaidDate } from '../said.js';
import { readNumber } from './fragments.js';

/** Days so far apart have a month's end between them, rather than a slip of the pen. */
const CROSSING = 8;

/**
 * Returns what several days of one month say: a range for "3–5" and for two days in a row ("18 and 19"), a choice for
 * "6 or 7". Days apart ("18 and 25") are two dates, not one: nothing then. With "to" in words (the group `through`) a month
 * may end between them: "from the 27th to the 3d of April" begins in March, "April 27th to the 3d" ends in May.
 *
 * @param named - which of the two days the month was named with
 */
export function makeList(first: SaidDate, groups: Groups, named: 'first' | 'last'): Said | undefined {
  const day = readNumber(groups.toDay);
  if (day === undefined || first.day === undefined || day === first.day) return undefined;
  if (day < first.day) {
    if (groups.through === undefined || first.month === undefined || first.day - day < CROSSING) return undefined;
    return named === 'first'
      ? { type: 'range', first, last: { ...moveMonth(first, 1), day, weekday: undefined } }
      : { type: 'range', first: moveMonth(first, -1), last: { ...first, day, weekday: undefined } };
  }
  const last: SaidDate = { ...first, day };
  const joint = groups.joint?.toLowerCase();
  if (joint === 'or') return { type: 'either', first, last };
  return joint === undefined || day === first.day + 1 ? { type: 'range', first, last } : undefined;
}

function moveMonth(date: SaidDate, step: 1 | -1): SaidDate {
  const month = Number(date.month) + step;
  if (month >= 1 && month <= 12) return { ...date, month };
  return { ...date, month: month < 1 ? 12 : 1, year: date.year === undefined ? undefined : date.year + step };
}
