import { holidays } from '../../lexicon/en/holidays.js';
import type { Recognizer } from '../recognizer.js';
import { anyOf, compile, named, openersOf, readYear, SP } from './fragments.js';

const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1 };

/**
 * ```
 * Christmas 1914      New Year's Eve      last Easter      Labor Day of this year
 * ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const holiday: Recognizer = {
  rule: 'dates/holiday',
  opens: new Set(['last', 'this', 'next', ...openersOf(Object.keys(holidays))]),
  pattern: compile(
    `(?:${named('pointer', 'last|this|next')}${SP})?${named('name', anyOf(Object.keys(holidays)))}(?:,?${SP}(?:of${SP})?${named('year', String.raw`1\d{3}|20\d\d`)}|${SP}of${SP}${named('of', 'last|this|next')}${SP}year)?`,
  ),
  read: ({ pointer, name = '', year, of }) => {
    const rule = holidays[name.toLowerCase().replace(/\s+/g, ' ').replace('’', "'")];
    const word = (pointer ?? of)?.toLowerCase();
    return (
      rule && {
        type: 'holiday',
        rule,
        year: readYear(year),
        direction: word === undefined ? undefined : POINTERS[word],
      }
    );
  },
  forbids: (before, matched, after) => {
    if (/^(?:may day|lady day|new year\b(?!['’]))/.test(matched)) return 'a holiday has a capital';
    if (
      /^(?:Christmas|Easter|Thanksgiving)$/.test(matched) &&
      (/^\s[A-Z][a-z]+/.test(after) || /[a-z]\s[A-Z][a-z]+\s$/.test(before))
    )
      return 'part of a name';
    return /^\s(?:Islands?|tree|cards?|carol|gifts?|presents?|eggs?|Park|Proclamation)\b/i.test(after)
      ? 'part of a name'
      : undefined;
  },
};
