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
    calendar: groups.oldStyle === undefined ? undefined : 'julian',
    doubtful: groups.doubt ? true : undefined,
  };
}
