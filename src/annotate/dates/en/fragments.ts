import { monthNames } from '../../lexicon/en/month-names.js';
import {
  cardinalWords,
  ORDINAL_TEENS,
  ORDINAL_TENS,
  ORDINAL_UNITS,
  ordinalWords,
  TEENS,
  TENS,
  UNITS,
} from '../../lexicon/en/number-words.js';
import { weekdayNames } from '../../lexicon/en/weekday-names.js';
import { anyOf, compile, DASH, named, openersOf, SP } from '../common/patterns.js';

// Pieces of regular expressions and their readings, for the constructs of this folder. None captures without a name.

export { anyOf, compile, DASH, named, openersOf, SP };

/** "to" between two figures, in words. */
export const TO_WORD = `${SP}(?:to|thru|through|until|till)${SP}(?:the${SP})?`;

/** "to" between two figures, in words or as a dash. */
export const TO = `(?:${DASH}|${TO_WORD})`;

/** A month's name, its point included. */
export const MONTH = String.raw`(?:(?:${anyOf(Object.keys(monthNames).slice(0, 12))})\b|(?:${anyOf(Object.keys(monthNames).slice(12))})(?:\.|(?![A-Za-z_])))`;

/** A weekday's name, its point included. */
export const WEEKDAY = String.raw`(?:(?:${anyOf(Object.keys(weekdayNames).slice(0, 7))})\b|(?:${anyOf(Object.keys(weekdayNames).slice(7))})(?:\.|\b))`;

/** A weekday before a date, with what joins them. */
export const WEEKDAY_BEFORE = `(?:${named('weekday', WEEKDAY)}(?:${SP}(?:next|last))?(?:,${SP}?|${SP})(?:the${SP})?)?`;

/** What joins the tens and the unit of a number in words. */
const JOINT = `(?:[-‐‑]|${SP})`;

const UNIT_WORD = anyOf(UNITS);

const TEEN_WORD = anyOf(TEENS);

// Numbers in words are put together from their parts: a list of all of them, many times in a pattern, takes long to compile.

/** A number from one to ninety-nine. */
export const CARDINAL_WORD = `(?:(?:${anyOf(TENS)})(?:${JOINT}(?:${UNIT_WORD}))?|${TEEN_WORD}|${UNIT_WORD})`;

/** A number from one to thirty-nine. */
const DAY_CARDINAL = `(?:(?:twenty|thirty)(?:${JOINT}(?:${UNIT_WORD}))?|${TEEN_WORD}|${UNIT_WORD})`;

/** An ordinal from first to thirty-ninth. */
export const ORDINAL_WORD = `(?:${anyOf(ORDINAL_TENS)}|(?:twenty|thirty)${JOINT}(?:${anyOf(ORDINAL_UNITS)})|${anyOf(ORDINAL_TEENS)}|${anyOf(ORDINAL_UNITS)})`;

/** The day of the month: figures with or without an ending, or an ordinal in words. */
export const DAY = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])(?!\d|\.\d|,\d(?!\d{3}\b)|:\d)(?:st|nd|rd|th|d)?|${ORDINAL_WORD})(?![A-Za-z0-9])`;

/** The day as an ordinal only. */
export const DAY_ORDINAL = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|d)|${ORDINAL_WORD})(?![A-Za-z0-9])`;

/** The day after a month's name, where a cardinal in words may stand too: "May twenty-nine". */
export const DAY_AFTER_MONTH = `(?:${DAY}|(?:${DAY_CARDINAL})(?![A-Za-z0-9]))`;

/** A doubt that the editor or writer put to a figure. */
export const DOUBT = String.raw`(?:[^\S\r\n]?[([]\?[)\]]|\?(?=[^\S\r\n]?[)\]]|,?[^\S\r\n][12]\d{3}))?`;

/** A year in words: "eighteen hundred and forty-eight", "nineteen sixty-one", "two thousand and five". */
export const YEAR_WORDS = [
  `(?:(?:one${SP}thousand,?${SP}(?:five|six|seven|eight|nine)|(?:fif|six|seven|eigh|nine)teen)${SP}hundred|two${SP}thousand)(?:${SP}(?:and${SP})?(?:${CARDINAL_WORD}))?`,
  `(?:fif|six|seven|eigh|nine)teen${SP}(?:(?:oh|o)[- ])?(?:${CARDINAL_WORD})`,
].join('|');

/** A year inside a date: four figures ("1731/2" too), an apostrophe and two, or words. */
export const YEAR = String.raw`(?:1\d{3}(?:\/\d{1,2})?|20\d{2}|['’]\d{2}|(?<=[,\s])\/(?:3[2-9]|[4-9]\d)(?![/\d])|${YEAR_WORDS})(?!\d)`;

/** The year after a month or day, with what joins them, or a year told by its place: "of last year". */
export const YEAR_AFTER = [
  `(?:(?:${SP}?,)?${SP}?(?:(?:of|in)${SP})?(?:th(?:e|is)${SP}year${SP}(?:of${SP}our${SP}Lord,?${SP})?)?(?:A\\.?D\\.?${SP}|Anno${SP}Domini${SP})?\\[?${named('year', YEAR)}(?:${SP}(?<era>B\\.?C\\.?(?:E\\.?)?|A\\.?D\\.?)(?![A-Za-z]))?\\]?`,
  `,?${SP}(?:of${SP})?(?:the${SP})?${named('yearPointer', 'this|last|next|that|same|following|previous|preceding|current')}${SP}year)`,
].join('|');

/**
 * A word after the date that tells its year: "the 5th of January last". A unit after it makes it another's: "May 3 last year".
 */
export const AFTER_DATE = `(?:(?:,${SP}(?!following)|${SP})${named('after', 'last|next|following')}(?:${SP}past)?(?=[.,;:)]|\\s*$|${SP}(?:and|or|but|to|by|at|in|on|for|with|which|when|that|the|he|she|they|we|I|it|is|was|be|there|this|will|shall|may|until|till|from|of|has|had|have)\\b))?`;

/** Returns the number of the month that `name` is, points and case aside. */
export function readMonth(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthNames[name.toLowerCase().replace(/\.$/, '').replace('’', "'")];
}

/** Returns the weekday, Monday 1. */
export function readWeekday(name: string | undefined): number | undefined {
  return name === undefined ? undefined : weekdayNames[name.toLowerCase().replace(/\.$/, '')];
}

/** Returns the number that figures, a cardinal or an ordinal say. */
export function readNumber(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  if (/^\d/.test(words)) return Number.parseInt(words, 10);
  const plain = words
    .toLowerCase()
    .replace(/[\s‐‑-]+/g, ' ')
    .trim();
  return ordinalWords[plain] ?? cardinalWords[plain];
}

/**
 * Returns the year that figures or words say; two figures after an apostrophe come back as they are, below 100, and
 * "1731/2" as the later of the two, the year that began in January.
 */
export function readYear(words: string | undefined, era?: string): number | undefined {
  if (words === undefined) return undefined;
  const double = /^(\d{2,4})\/(\d{1,2})$/.exec(words);
  if (double?.[1] && double[2]) return Number(double[1].slice(0, -double[2].length) + double[2]);
  const figures = /^['’/]?(\d+)$/.exec(words)?.[1];
  const year = figures === undefined ? readYearWords(words) : Number(figures);
  return year !== undefined && /^b/i.test(era ?? '') ? -year : year;
}

function readYearWords(words: string): number | undefined {
  const plain = words
    .toLowerCase()
    .replace(/[\s,‐‑-]+/g, ' ')
    .replace(/\b(?:and|oh|o) /g, '');
  const [, hundreds = '', rest = ''] =
    /^(one thousand \w+ hundred|two thousand|\w+ hundred|\w+)(?: (.+))?$/.exec(plain) ?? [];
  const base = hundreds.startsWith('one thousand ')
    ? 1000 + 100 * (cardinalWords[hundreds.split(' ')[2] ?? ''] ?? 0)
    : hundreds === 'two thousand'
      ? 2000
      : 100 * (cardinalWords[hundreds.replace(' hundred', '')] ?? 0);
  return base + (rest === '' ? 0 : (cardinalWords[rest] ?? 0));
}
