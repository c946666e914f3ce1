import { dayTimeWords, dayWords } from '../../lexicon/en/calendar-words.js';
import type { Recognizer } from '../recognizer.js';
import { anyOf, compile, named, openersOf, SP } from './fragments.js';

/** The time of the day after a day's name: "morning", "late afternoon". */
export const DAY_TIME = `(?:(?:early|late|mid)[-\\s])?(?:${anyOf(dayTimeWords)})`;

/** So much after a day: "to-morrow week". */
const WEEKS = `week|fortnight|se['’]n+ight|sennight`;

/**
 * ```
 * yesterday evening      today      the day before yesterday      early tomorrow morning
 * ^^^^^^^^^^^^^^^^^      ^^^^^          ^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^
 * ```
 */
export const namedDay: Recognizer = {
  rule: 'dates/named-day',
  opens: new Set([...openersOf(Object.keys(dayWords)), 'this']),
  pattern: compile(
    `(?:${named('word', anyOf(Object.keys(dayWords)))}(?:${SP}${named('weeks', WEEKS)}(?!${SP}(?:ago|end))|${SP}${DAY_TIME})?|this${SP}day${SP}${named('thisWeeks', WEEKS)})`,
  ),
  read: ({ word = '', thisWeeks, weeks = thisWeeks }) => ({
    type: 'unit',
    unit: 'day',
    steps:
      (dayWords[word.toLowerCase().replace(/\s+/g, ' ').replace('‑', '-')] ?? 0) +
      (weeks === undefined ? 0 : /^f/i.test(weeks) ? 14 : 7),
    from: 'document',
  }),
  forbids: (before, matched, after) => {
    if (
      /^['’]s\s(?:generations?|world|young|youth|society|standards|conditions|era|age|children|technology|language|Germany)/i.test(
        after,
      )
    )
      return 'not a day but the age';
    if (
      /\b(?:still(?:\s\w+){0,2}|(?:is|are)\s(?:known|called|used)|known|(?:what|as\sit|than\sit|size\sit)\s(?:is|are)|in\suse|as\s[a-z]+)\s$/i.test(
        before,
      ) &&
      /^today$/i.test(matched)
    )
      return 'nowadays';
    if (/^today$/i.test(matched) && /^\sthan\s(?:ever|before)\b/.test(after)) return 'nowadays';
    if (/^Today$/.test(matched) && /\bUSA\s$/.test(before)) return 'a newspaper';
    return undefined;
  },
};

const NIGHTS: Readonly<Record<string, { steps: number; from: 'document' | 'context' }>> = {
  last: { steps: -1, from: 'document' },
  this: { steps: 0, from: 'document' },
  'this same': { steps: 0, from: 'document' },
  next: { steps: 1, from: 'context' },
  previous: { steps: -1, from: 'document' },
  preceding: { steps: -1, from: 'context' },
  following: { steps: 1, from: 'context' },
  that: { steps: 0, from: 'context' },
  'that same': { steps: 0, from: 'context' },
  same: { steps: 0, from: 'context' },
};

/**
 * ```
 * last night      this afternoon      later this morning      that same evening      the following day
 * ^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^
 * ```
 */
export const pointedDay: Recognizer = {
  rule: 'dates/pointed-day',
  opens: new Set(['later', 'earlier', 'early', 'late', ...openersOf(Object.keys(NIGHTS))]),
  pattern: compile(
    `(?:(?:later|earlier|early|late)${SP})?${named('pointer', anyOf(Object.keys(NIGHTS)))}${SP}(?:${named('time', DAY_TIME)}|${named('day', 'day|date')})`,
  ),
  read: ({ pointer = '', time, day }) => {
    const word = pointer.toLowerCase().replace(/\s+/g, ' ');
    if (word === 'last' && (time === undefined || /morning|noon/i.test(time))) return undefined;
    if (/^this/.test(word) && day !== undefined && word === 'this') return undefined;
    return { type: 'unit', unit: 'day', ...(NIGHTS[word] ?? { steps: 0, from: 'document' }) };
  },
  forbids: (before, matched, after) => {
    if (/date$/i.test(matched) && !/^(?:same|that same)/i.test(matched)) return 'not a day named before';
    if (/^that\snight/i.test(matched) && /\b(?:said|believed|thought|feared)\s$/.test(before)) return 'a conjunction';
    if (/^\s?(?:to\sday|after)/i.test(after) && /^same/i.test(matched)) return undefined;
    return undefined;
  },
};
