import { clockUnitWords, unitWords } from '../../lexicon/en/calendar-words.js';
import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { SaidLength } from '../said.js';
import { anyOf, CARDINAL_WORD, compile, named, openersOf, readNumber, SP } from './fragments.js';
import { addLengths, type Length, lengthOf, takeQuarters, writeLength } from './lengths.js';

const WORDS = [...Object.keys(unitWords), ...Object.keys(clockUnitWords)].filter((word) => !word.startsWith('quarter'));
const UNIT = anyOf(WORDS.filter((word) => word !== 'second'));
const COUNT = String.raw`\d{1,3}(?![.,:]\d)|${CARDINAL_WORD}`;

/**
 * ```
 * for ten years in a row      a two-hour meeting      two years and six months      one and a half hours      a year and a half
 *     ^^^^^^^^^                 ^^^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export const length: Recognizer = {
  rule: 'dates/length',
  opens: new Set(['#', '#3', 'a', 'an', ...openersOf(Object.keys(cardinalWords))]),
  pattern: compile(
    `${named('count', `an?|${COUNT}`)}(?:(?:${SP}|-)and(?:${SP}|-)(?:an?(?:${SP}|-))?${named('part', 'half|quarter')})?(?:${SP}|[-‐–])${named('unit', `${UNIT}|second`)}(?:${SP}and${SP}(?:a${SP})?${named('partAfter', 'half|quarter')}|(?:${SP}and|,)${SP}${named('more', COUNT)}${SP}${named('moreUnit', UNIT)})?`,
  ),
  read: ({ count = '', unit, partAfter, part = partAfter, more, moreUnit }) => {
    const number = /^an?$/i.test(count) ? 1 : readNumber(count);
    // "one second" is a length, "a second" and "the second" may be anything
    if (/^second$/i.test(unit ?? '') && !/^(?:one|1)$/i.test(count)) return undefined;
    const whole = number === undefined || number === 0 ? undefined : lengthOf(number, unit);
    if (part !== undefined) return say(addLengths(whole, takeQuarters(/^h/i.test(part) ? 2 : 1, unit)));
    return say(more === undefined ? whole : addLengths(whole, lengthOf(readNumber(more) ?? 0, moreUnit)));
  },
  forbids: (before, matched, after) => {
    if (/[\d.,$£€/:–-]$/.test(before)) return 'part of a longer number';
    if (/\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\s(?:or|to)\s$/i.test(before))
      return 'one of two lengths';
    if (/^[-\s]+(?:old|olds|of\sage)\b/i.test(after) || AGED.test(before)) return 'an age';
    const isOne = /^(?:an?|one)\s[a-z]+$/i.test(matched) && !/^one\ssecond$/i.test(matched);
    if (isOne && !(LASTS.test(before) && !/^\s(?:of|that|which|when|in\swhich|from)\b/.test(after))) return 'any one';
    return /^\s(?:ago|earlier|later|before|after|hence|from\snow)\b(?!\s(?:this|in\sthe)\s)/.test(after)
      ? 'reckoned from a date'
      : undefined;
  },
};

/** Before "60 years": somebody of that age. */
const AGED = /\b(?:aged?|(?:man|woman|child|boy|girl|lad|youth|age)\sof)\s(?:about\s|some\s)?$/i;

/** Before "a year": words that make it a length and not any one. */
const LASTS =
  /\b(?:for|lasts?|lasted|lasting|takes?|took|within)\s(?:about\s|over\s|nearly\s|almost\s|at\sleast\s|only\s|just\s|more\sthan\s|less\sthan\s)?$/i;

/**
 * ```
 * half an hour      a quarter of an hour      three quarters of a year      half a century
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export const partLength: Recognizer = {
  rule: 'dates/part-length',
  opens: new Set(['half', 'a', 'quarter', 'three']),
  pattern: compile(
    `${named('part', `half|(?:a${SP})?quarter${SP}of|three(?:${SP}|-)quarters${SP}of`)}(?:${SP}|-)(?:an?|one)(?:${SP}|-)${named('unit', UNIT)}`,
  ),
  read: ({ part = '', unit }) => say(takeQuarters(/^h/i.test(part) ? 2 : /^t/i.test(part) ? 3 : 1, unit)),
  forbids: (_before, _matched, after) =>
    /^\s(?:ago|earlier|later|before|after|hence|from\snow)\b/.test(after) ? 'reckoned from a date' : undefined,
};

function say(length: Length | undefined): SaidLength | undefined {
  return length && { type: 'length', dur: writeLength(length) };
}
