import { ordinalWords } from '../../lexicon/en/number-words.js';
import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Groups, Recognizer } from '../recognizer.js';
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
  /\b(?:on|by|until|till|since|before|after|of|from|dated|and|or|to|for|between|through|morning|afternoon|evening|night|forenoon|noon)\s(?:the\s|about\sthe\s)?$|[—–:]\s?the\s$/i;
/** What may follow a day; a noun after it makes it an ordinal of something else. */
const FOLLOWED =
  /^(?:[.,;:!?)\]’”"—–]|\s[-–—]|\s*$|\s+&|\s+(?:and|or|to|at|in|that|he|she|we|i|they|it|with|for|by|but|as|from|when|was|were|is|will|would|which|there|if|his|her|our|my|their|a|the|of\s(?:this|last|next|that|the\s(?:same\s|following\s|present\s)?)\s?month)\b)/i;

/** What places a day in a month beside the document's: "inst.", "of last month". */
const SHIFT = String.raw`(?:(?:${SP}day)?${SP}(?:of${SP})?${named('shift', 'inst(?:ant)?s?|ult(?:imo|o)?s?|prox(?:imo)?s?')}\b\.?|(?:${SP}day)?${SP}(?:of${SP})?${named('month', `this|last|next|that|(?<=of\\s)the${SP}present|(?<=of\\s)the${SP}same|(?<=of\\s)the${SP}following|(?<=of\\s)the`)}${SP}month)?`;
const MONTHS: Readonly<Record<string, number>> = { this: 0, the: 0, 'the present': 0, last: -1, next: 1 };

function readShift({ shift, month }: Groups): number | undefined {
  if (shift !== undefined) return MONTH_SHIFTS[shift.toLowerCase().replace(/s$/, '')];
  return MONTHS[month?.toLowerCase().replace(/\s+/g, ' ') ?? ''];
}

/**
 * ```
 * on the 14th      morning eighth      the 5th inst.      Tuesday the 5th      Sunday 31.
 *        ^^^^      ^^^^^^^^^^^^^^          ^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^
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
    String.raw`(?:${named('time', 'morning|afternoon|evening|night')}${SP}(?:of${SP}the${SP})?|${named('weekday', WEEKDAY)},?${SP}(?:the${SP})?)?(?:${named('day', DAY_ORDINAL)}|(?<=(?:day|[a-z]\.),?\s)${named('figure', String.raw`\d{1,2}`)})${SHIFT}`,
  ),
  read: (groups): Said | undefined => {
    const { figure, weekday } = groups;
    if (figure !== undefined && (weekday === undefined || Number(figure) < 1 || Number(figure) > 31)) return undefined;
    return {
      type: 'date',
      day: readNumber(groups.day ?? figure),
      weekday: readWeekday(weekday),
      monthShift: readShift(groups),
    };
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
    if (!PLACED.test(before)) return 'not placed in time';
    return FOLLOWED.test(after) ? undefined : 'an ordinal of something else';
  },
};

/**
 * Two days in a row or from one to another; "the 1st and 3d inst." are two, and read one by one.
 *
 * ```
 * the 28th and 29th      from the 18th to the 21st      the 6th or 7th prox.
 *     ^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^
 * ```
 */
export const daysAlone: Recognizer = {
  rule: 'dates/days-alone',
  opens: new Set(['#', ...openersOf(Object.keys(ordinalWords))]),
  needs: /[a-z\d]{1,10}(?:[-\s][a-z]{1,7})?(?:\s?[-‐‑–—~]|\s{1,9}(?:to|thru|through|until|till|and|&|or)\s)/iy,
  pattern: compile(
    String.raw`(?:(?<=(?<between>between\s(?:the\s)?))|)${named('day', DAY_ORDINAL)}(?:${TO}|${SP}${named('joint', 'and|&|or')}${SP}(?:the${SP})?)${named('toDay', DAY_ORDINAL)}${SHIFT}`,
  ),
  read: (groups): Said | undefined => {
    const joint = groups.between === undefined ? groups.joint?.toLowerCase() : undefined;
    const first = { type: 'date', day: readNumber(groups.day), monthShift: readShift(groups) } as const;
    const day = readNumber(groups.toDay);
    if (first.day === undefined || day === undefined || day <= first.day) return undefined;
    if ((joint === 'and' || joint === '&') && day !== first.day + 1) return undefined;
    return { type: joint === 'or' ? 'either' : 'range', first, last: { ...first, day } };
  },
  forbids: (_before, matched, after) => {
    if (/\b(?:inst|ult|prox|month)/i.test(matched)) return undefined;
    if (!/\d/.test(matched)) return 'an ordinal in words needs a month';
    return FOLLOWED.test(after) ? undefined : 'an ordinal of something else';
  },
};
