import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said, SaidPart } from '../said.js';
import { anyOf, named, readNumber, SP } from './fragments.js';

const LONG = [
  'dates/month-year',
  'dates/month-alone',
  'dates/year',
  'dates/decade',
  'dates/century',
  'dates/season',
  'dates/unit',
  'dates/definite-unit',
  'dates/fiscal-year',
];

/** Parts that lean on what follows: "early March". */
const PARTS: Readonly<Record<string, SaidPart['part']>> = { early: 'early', mid: 'middle', late: 'late' };
/** Parts that need "of": "the beginning of March". */
const EDGES: Readonly<Record<string, SaidPart['part']>> = {
  beginning: 'early',
  start: 'early',
  'first part': 'early',
  'early part': 'early',
  'early days': 'early',
  middle: 'middle',
  'latter part': 'late',
  'last part': 'late',
  'last days': 'end',
  end: 'end',
  close: 'end',
};

/**
 * ```
 * late 1966      mid-December 1966      end of last year      the middle of this month
 * ^^^^^^^^^      ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const part: Recognizer = {
  rule: 'dates/part',
  opens: new Set(['early', 'beginning', 'start', 'first', 'mid', 'middle', 'late', 'latter', 'last', 'end', 'close']),
  pattern: new RegExp(
    String.raw`(?:${named('edge', anyOf(Object.keys(EDGES)))}(?:${SP}of${SP}(?:the${SP}(?:year${SP}|month${SP}of${SP})?)?|(?<=end|middle)${SP}(?=[A-Z\d]))|${named('part', 'early|mid|late')}(?:${SP}(?:in|of)${SP}(?:the${SP})?|${SP}|[-‐–]${SP}?|(?=['’])))`,
    'iy',
  ),
  inner: new Set(LONG),
  read: ({ part: word, edge = '' }, inner) => {
    const part = word === undefined ? EDGES[edge.toLowerCase().replace(/\s+/g, ' ')] : PARTS[word.toLowerCase()];
    return inner && part && { type: 'part', part, of: inner };
  },
  forbids: (_before, matched, after) =>
    /\bthe\s\d{4}$/.test(matched) &&
    /^\s(?!(?:and|or|to|but|the|he|she|it|they|we|in|at|on|by|with)\b)[A-Za-z]/.test(after)
      ? 'part of something in that year'
      : undefined,
};

const FRACTIONS: Readonly<Record<string, 2 | 3 | 4>> = { half: 2, third: 3, quarter: 4, semester: 2, trimester: 3 };

/**
 * ```
 * the first half of 1957      fourth quarter 1961      the last quarter of the 19th century
 *     ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const fraction: Recognizer = {
  rule: 'dates/fraction',
  opens: new Set(['first', 'second', 'third', 'fourth', 'last', 'latter', 'final', '#']),
  pattern: new RegExp(
    `${named('nth', '(?:first|second|third|fourth|last|latter|final|1st|2nd|3rd|4th)')}${SP}${named('fraction', anyOf(Object.keys(FRACTIONS)))}(?:${SP}(?:of|in)${SP}(?:the${SP}year${SP}(?=\\d)|the${SP})?|,?${SP})`,
    'iy',
  ),
  inner: new Set(LONG),
  read: ({ nth = '', fraction: word = '' }, inner): Said | undefined => {
    const parts = FRACTIONS[word.toLowerCase()] ?? 2;
    const at = /^(?:last|latter|final)$/i.test(nth) ? parts : (ordinalWords[nth.toLowerCase()] ?? readNumber(nth) ?? 1);
    return inner && at <= parts ? { type: 'part', part: `${at}/${parts}` as SaidPart['part'], of: inner } : undefined;
  },
};

/**
 * ```
 * the week of July 9      week ending 14 July      the week beginning next Monday
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const weekOf: Recognizer = {
  rule: 'dates/week-of',
  opens: new Set(['week']),
  pattern: new RegExp(
    `week(?:-|${SP})${named('how', 'of|beginning|starting|commencing|ending|ended')}${SP}(?:on${SP})?(?:the${SP})?`,
    'iy',
  ),
  inner: new Set([
    'dates/month-day',
    'dates/month-days',
    'dates/day-month',
    'dates/days-month',
    'dates/figures',
    'dates/iso',
    'dates/weekday',
    'dates/day-alone',
  ]),
  read: ({ how = 'of' }, inner) => {
    if (!inner) return undefined;
    const manner = /^end/i.test(how) ? 'ending' : /^of/i.test(how) ? 'of' : 'beginning';
    return { type: 'week', how: manner, of: inner };
  },
};
