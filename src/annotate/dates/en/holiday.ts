import { holidays } from '../../lexicon/en/holidays.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { anyOf, compile, named, openersOf, readYear, SP } from './fragments.js';

const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  'this past': -1,
  previous: -1,
  this: 0,
  next: 1,
  coming: 1,
  'this coming': 1,
  following: 1,
};

/** The names, with a hyphen too where two words are one: "Lady-day". */
const NAMES = anyOf([
  ...Object.keys(holidays),
  ...Object.keys(holidays).flatMap((name) => (/^(?:[a-z]+ day$|new year)/.test(name) ? [name.replace(' ', '-')] : [])),
]);

/**
 * ```
 * Christmas 1914      New Year's Eve      last Easter      Labor Day of this year      Labor Day weekend
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^
 * ```
 */
export const holiday: Recognizer = {
  rule: 'dates/holiday',
  opens: new Set([...openersOf(Object.keys(POINTERS)), ...openersOf(Object.keys(holidays))]),
  pattern: compile(
    `(?:${named('pointer', anyOf(Object.keys(POINTERS)))}${SP})?${named('name', NAMES)}(?:${SP}${named('weekend', 'week[- ]?end')})?(?:,?${SP}(?:of${SP})?${named('year', String.raw`1\d{3}|20\d\d`)}|${SP}of${SP}${named('of', 'last|this|next')}${SP}year)?(?:(?<=\\d)${SP}${named('weekendAfter', 'week[- ]?end')})?`,
  ),
  read: ({ pointer, name = '', year, of, weekendAfter, weekend = weekendAfter }): Said | undefined => {
    const plain = name.toLowerCase().replace(/\s+/g, ' ').replace('’', "'");
    const rule = holidays[plain] ?? holidays[plain.replace('-', ' ')];
    const word = (pointer ?? of)?.toLowerCase().replace(/\s+/g, ' ');
    const direction = word === undefined ? undefined : POINTERS[word];
    const day: Said | undefined = rule && { type: 'holiday', rule, year: readYear(year), direction };
    return day && weekend !== undefined ? { type: 'week', how: 'weekend', of: day } : day;
  },
  forbids: (before, matched, after) => {
    if (/year['’]s$/i.test(matched) && /^\s(?!(?:and|or|but|in|at|on|with|he|she|they|we|I)\b)[A-Za-z]/.test(after))
      return 'something of that day';
    if (
      /^(?:may day|lady day|new year\b(?!['’]))/.test(matched) &&
      !/\b(?:before|after|since|until|till)\s$/i.test(before)
    )
      return 'a holiday has a capital';
    if (/^new\syear$/i.test(matched) && !/\b(?:before|after|since|until|till|by)\s$/i.test(before))
      return 'any new year';
    if (/^[A-Z][a-z]+$/.test(matched) && (/^\s[A-Z][a-z]+/.test(after) || /[a-z]\s[A-Z][a-z]+\s$/.test(before)))
      return 'part of a name';
    return /^\s(?:Islands?|tree|cards?|carol|gifts?|presents?|eggs?|Park|Proclamation)\b/i.test(after)
      ? 'part of a name'
      : undefined;
  },
};
