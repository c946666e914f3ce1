import { ordinalWords } from '../../lexicon/en/number-words.js';
import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, DAY_ORDINAL, named, openersOf, readNumber, readWeekday, SP, TO, WEEKDAY } from './fragments.js';

const MONTH_SHIFTS: Readonly<Record<string, number>> = {
  inst: 0,
  instant: 0,
  ult: -1,
  ulto: -1,
  ultimo: -1,
  prox: 1,
  proximo: 1,
};

/** Words that place a day in time, before it. */
const PLACED =
  /\b(?:on|by|until|till|since|before|after|of|from|dated|and|or|to|for|between|through|morning|afternoon|evening|night|forenoon|noon)\s(?:the\s|about\sthe\s)?$/i;
/** What may follow a day; a noun after it makes it an ordinal of something else. */
const FOLLOWED =
  /^(?:[.,;:!?)\]’”"—–]|\s[-–—]|\s*$|\s+(?:and|or|to|at|in|that|he|she|we|i|they|it|with|for|by|but|as|from|when|was|were|is|will|would|which|there|if|his|her|our|my|their|a|the|of\s(?:this|last|next|that|the\s(?:same\s|following\s)?)\s?month)\b)/i;

/**
 * ```
 * on the 14th      the 28th and 29th      morning eighth      the 5th inst.      Tuesday the 5th
 *        ^^^^          ^^^^^^^^^^^^^      ^^^^^^^^^^^^^^          ^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export const dayAlone: Recognizer = {
  rule: 'dates/day-alone',
  opens: new Set([
    '#',
    'morning',
    'afternoon',
    'evening',
    'night',
    ...openersOf(Object.keys(ordinalWords)),
    ...openersOf(Object.keys(weekdayNames)),
  ]),
  pattern: compile(
    String.raw`(?:${named('time', 'morning|afternoon|evening|night')}${SP}(?:of${SP}the${SP})?|${named('weekday', WEEKDAY)},?${SP}(?:the${SP})?)?(?:${named('day', DAY_ORDINAL)}|(?<=(?:day|[a-z]\.),?\s)${named('figure', String.raw`\d{1,2}`)})(?:(?:${TO}|${SP}${named('joint', 'and|or')}${SP}(?:the${SP})?)${named('toDay', DAY_ORDINAL)})?(?:(?:${SP}day)?${SP}(?:of${SP})?${named('shift', 'inst(?:ant)?|ult(?:imo|o)?|prox(?:imo)?')}\b\.?|(?:${SP}day)?${SP}(?:of${SP})?${named('month', `this|last|next|that|(?<=of\\s)the${SP}same|(?<=of\\s)the${SP}following|(?<=of\\s)the`)}${SP}month)?`,
  ),
  read: (groups): Said | undefined => {
    const { shift, joint, month, figure } = groups;
    if (figure !== undefined && (groups.weekday === undefined || Number(figure) < 1 || Number(figure) > 31))
      return undefined;
    const monthShift =
      shift === undefined ? MONTHS[month?.toLowerCase().replace(/\s+/g, ' ') ?? ''] : MONTH_SHIFTS[shift.toLowerCase()];
    const first = {
      type: 'date',
      day: readNumber(groups.day ?? figure),
      weekday: readWeekday(groups.weekday),
      monthShift,
    } as const;
    const day = readNumber(groups.toDay);
    if (day === undefined) return first;
    if (day <= (first.day ?? 0)) return undefined;
    return { type: joint?.toLowerCase() === 'or' ? 'either' : 'range', first, last: { ...first, day } };
  },
  forbids: (before, matched, after) => {
    if (/\b(?:inst|ult|prox|month)/i.test(matched)) return undefined;
    // "Sunday 31." in a diary, not "Sunday 8 a.m." or "Friday 20 men"
    if (/^[a-z]+\.?,?\s\d+$/i.test(matched))
      return /^(?:[.;,!?](?!\d)|\s*$|\s?[\r\n])/.test(after) ? undefined : 'a count';
    if (/^[a-z]+day,?\sthe\s\D+$/i.test(matched))
      return FOLLOWED.test(after) ? undefined : 'an ordinal of something else';
    if (/^[A-Z][a-z]+\.?,?\s/.test(matched) && /\d/.test(matched))
      return /^\s+(?:[a-z]+|[A-Z])/.test(after) && !FOLLOWED.test(after) ? 'an ordinal of something else' : undefined;
    if (/^(?:morning|afternoon|evening|night)/i.test(matched))
      return FOLLOWED.test(after) ? undefined : 'an ordinal of something else';
    if (!/\d/.test(matched)) return 'an ordinal in words needs a month';
    const isPair = /^\d+(?:st|nd|rd|th)\b.*\d(?:st|nd|rd|th)$/.test(matched);
    if (!isPair && !PLACED.test(before)) return 'not placed in time';
    return FOLLOWED.test(after) ? undefined : 'an ordinal of something else';
  },
};

const MONTHS: Readonly<Record<string, number>> = { this: 0, the: 0, last: -1, next: 1 };
