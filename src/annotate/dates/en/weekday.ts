import { type Pointer, pointerWords } from '../../lexicon/en/calendar-words.js';
import { ambiguousWeekdays, weekdayNames } from '../../lexicon/en/weekday-names.js';
import type { Recognizer } from '../recognizer.js';
import { anyOf, compile, named, openersOf, readWeekday, SP, WEEKDAY } from './fragments.js';
import { DAY_TIME } from './relative-day.js';

const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  'this past': -1,
  previous: -1,
  this: 0,
  next: 1,
  following: 1,
};
/** The very next one, not the one in the week after. */
const COMING = 'this coming|coming|this upcoming|upcoming|this next';

/** The same, before the weekday: "next week on Tuesday". */
const WEEK_BEFORE = `${named('weekBefore', anyOf(Object.keys(pointerWords)))}${SP}week(?:,${SP}?|${SP}[-–—]${SP}|${SP})(?:on${SP})?`;

/** The week that a weekday is in, when said: "Tuesday of next week". */
const OF_WEEK = `(?:${SP}(?:(?:of|in)${SP})?(?:the${SP})?${named('week', anyOf(Object.keys(pointerWords)))}${SP}week)?`;

function readPointer(words: string | undefined): Pointer | undefined {
  return words === undefined ? undefined : pointerWords[words.toLowerCase().replace(/\s+/g, ' ')];
}

/**
 * ```
 * Friday morning      last Monday      on Tuesday week      Wednesday next      next week on Tuesday
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^         ^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const weekday: Recognizer = {
  rule: 'dates/weekday',
  opens: new Set([
    ...openersOf(Object.keys(weekdayNames)),
    ...openersOf(Object.keys(POINTERS)),
    ...openersOf(COMING.split('|')),
    ...openersOf(Object.keys(pointerWords)),
  ]),
  pattern: compile(
    `(?:${WEEK_BEFORE})?(?:(?:${named('coming', anyOf(COMING.split('|')))}|${named('pointer', anyOf(Object.keys(POINTERS)))})${SP})?${named('weekday', WEEKDAY)}(?:,?${SP}${named('after', `last|next|week|fortnight|se['’]n+ight|sennight`)}(?![-A-Za-z]|${SP}(?:week|month|year|day)))?(?:${SP}${DAY_TIME})?${OF_WEEK}`,
  ),
  read: ({ pointer, weekday: name, after, weekBefore, week = weekBefore, coming }) => {
    if (coming !== undefined) return { type: 'weekday', weekday: readWeekday(name) ?? 1, isComing: true };
    if (week !== undefined) return { type: 'weekday', weekday: readWeekday(name) ?? 1, week: readPointer(week) };
    const word = pointer?.toLowerCase().replace(/\s+/g, ' ') ?? after?.toLowerCase();
    if (word !== undefined && /^(?:week|se|fort)/.test(word))
      return { type: 'weekday', weekday: readWeekday(name) ?? 1, direction: 1, weeks: word === 'fortnight' ? 2 : 1 };
    return {
      type: 'weekday',
      weekday: readWeekday(name) ?? 1,
      direction: word === undefined ? undefined : POINTERS[word],
    };
  },
  forbids: (before, matched, after) => {
    if (
      /\b(?:every|each|a|any|one|most|some|per|alternate|other|(?:\d(?:st|nd|rd|th|d)|first|second|third|fourth|fifth))\s$/i.test(
        before,
      )
    )
      return 'no one day';
    if (/\bevery\s[A-Z][a-z]+day\s?(?:\/|,|and|or)\s?$/i.test(before)) return 'no one day';
    if (/\s[A-Z][a-z]+$/.test(matched) && /^\s[A-Z][a-z]/.test(after)) return 'part of a name';
    const name = matched.split(/[\s,]+/).find((word) => word.toLowerCase().replace('.', '') in weekdayNames) ?? '';
    if (ambiguousWeekdays.has(name.toLowerCase().replace('.', '')) && !/\.$/.test(name) && !/\sweek\b/.test(matched))
      return 'an abbreviation without a date';
    return /^\s(?:Times|Post|Express|Mail|Telegraph|Herald|Evening\sPost|Night\sLive)\b/.test(after)
      ? 'a newspaper'
      : undefined;
  },
};

/**
 * ```
 * Monday or Tuesday      Monday–Wednesday      from next Monday to Friday
 * ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const weekdays: Recognizer = {
  rule: 'dates/weekdays',
  opens: new Set([...openersOf(Object.keys(weekdayNames)), ...openersOf(Object.keys(POINTERS))]),
  pattern: compile(
    `(?:${named('pointer', anyOf(Object.keys(POINTERS)))}${SP})?${named('first', WEEKDAY)}(?:${SP}?${named('joint', 'or|to|thru|through|[-–]')}${SP}?)${named('last', WEEKDAY)}${OF_WEEK}`,
  ),
  read: ({ pointer, first, last, joint, week }) => ({
    type: joint?.toLowerCase() === 'or' ? 'either' : 'range',
    first: {
      type: 'weekday',
      weekday: readWeekday(first) ?? 1,
      week: readPointer(week),
      direction: pointer === undefined ? undefined : POINTERS[pointer.toLowerCase().replace(/\s+/g, ' ')],
    },
    last: { type: 'weekday', weekday: readWeekday(last) ?? 1, week: readPointer(week) },
  }),
  forbids: (_before, matched) =>
    /^[a-z]/.test(matched.replace(/^(?:last|past|this|next|following|previous)\s+/, ''))
      ? 'a weekday has a capital'
      : undefined,
};

/**
 * ```
 * talks over the weekend
 *                ^^^^^^^
 * ```
 */
export const weekend: Recognizer = {
  rule: 'dates/weekend',
  opens: new Set(['weekend', 'week']),
  pattern: compile('week[- ]?end'),
  read: () => ({
    type: 'range',
    first: { type: 'weekday', weekday: 6 },
    last: { type: 'weekday', weekday: 7 },
  }),
  forbids: (before) => (/\b(?:over|during|on|at)\s(?:the\s)?$/i.test(before) ? undefined : 'no one weekend'),
};

/**
 * ```
 * a week ago Tuesday      two weeks ago last Friday      three weeks ago yesterday
 * ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const weeksAgo: Recognizer = {
  rule: 'dates/weeks-ago',
  opens: new Set(['a', 'two', 'three']),
  pattern: compile(
    `${named('count', 'a|two|three')}${SP}(?:weeks?)${SP}ago${SP}(?:(?:on${SP}|last${SP})?${named('weekday', WEEKDAY)}|${named('day', 'yesterday|to-?day|to-?morrow')})`,
  ),
  read: ({ count = '', weekday: name, day }) => {
    const weeks = -({ a: 1, two: 2, three: 3 }[count.toLowerCase()] ?? 1);
    if (day === undefined) return { type: 'weekday', weekday: readWeekday(name) ?? 1, direction: -1, weeks };
    const steps = /^y/i.test(day) ? -1 : /morrow$/i.test(day) ? 1 : 0;
    return { type: 'shift', unit: 'week', count: weeks, from: { type: 'unit', unit: 'day', steps, from: 'document' } };
  },
};
