import { pointerWords } from '../../lexicon/en/calendar-words.js';
import type { Groups } from '../recognizer.js';
import type { SaidDate } from '../said.js';
import { readMonth, readNumber, readWeekday, readYear } from './fragments.js';

/** Returns what the groups that the constructs of dates share say: weekday, day, month, year, era, and a pointed-at year. */
export function readDate(groups: Groups): SaidDate {
  const pointer = groups.yearPointer === undefined ? undefined : pointerWords[groups.yearPointer.toLowerCase()];
  return {
    type: 'date',
    weekday: readWeekday(groups.weekday),
    day: readNumber(groups.day),
    month: readMonth(groups.month),
    year: readYear(groups.year, groups.era),
    hasEra: groups.era === undefined ? undefined : true,
    yearPointer: pointer,
    direction: readDirection(groups.after),
    isFollowing: /^f/i.test(groups.after ?? '') || undefined,
    calendar: groups.oldStyle === undefined ? undefined : 'julian',
    doubtful: groups.doubt ? true : undefined,
  };
}

function readDirection(after: string | undefined): -1 | 1 | undefined {
  return after === undefined ? undefined : /^l/i.test(after) ? -1 : 1;
}
