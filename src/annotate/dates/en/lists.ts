import type { Groups } from '../recognizer.js';
import type { Said, SaidDate } from '../said.js';
import { readNumber } from './fragments.js';

/**
 * Returns what several days of one month say: a range for "3–5" and for two days in a row ("18 and 19"), a choice for
 * "6 or 7". Days apart ("18 and 25") are two dates, not one: nothing then.
 */
export function makeList(first: SaidDate, groups: Groups): Said | undefined {
  const day = readNumber(groups.toDay);
  if (day === undefined || first.day === undefined || day <= first.day) return undefined;
  const last: SaidDate = { ...first, day };
  const joint = groups.joint?.toLowerCase();
  if (joint === 'or') return { type: 'either', first, last };
  return joint === undefined || day === first.day + 1 ? { type: 'range', first, last } : undefined;
}
