import { pointerWords, seasonNames } from '../../lexicon/en/calendar-words.js';
import type { Recognizer } from '../recognizer.js';
import { anyOf, compile, named, openersOf, readYear, SP, YEAR } from './fragments.js';

/**
 * ```
 * the autumn of 1967      spring 1960      last summer      winter of 1958–59      in the spring
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^             ^^^^^^
 * ```
 */
export const season: Recognizer = {
  rule: 'dates/season',
  opens: new Set([...Object.keys(seasonNames), ...openersOf(Object.keys(pointerWords))]),
  pattern: compile(
    `(?:${named('pointer', anyOf(Object.keys(pointerWords)))}${SP})?${named('season', anyOf(Object.keys(seasonNames)))}(?:(?:,|${SP}(?:of|in))?${SP}(?:the${SP}year${SP})?${named('year', YEAR)}(?:[-–/]${named('to', String.raw`(?:\d{2})?\d{1,2}`)})?|${SP}of${SP}(?:the${SP})?${named('of', 'this|last|next|that|same|following')}${SP}year)?`,
  ),
  read: ({ pointer, season: name = '', year, to, of }) => {
    const first = readYear(year);
    const last = to === undefined || first === undefined ? undefined : Number(String(first).slice(0, -to.length) + to);
    if (last !== undefined && last !== Number(first) + 1) return undefined;
    const word = (pointer ?? of)?.toLowerCase().replace(/\s+/g, ' ');
    return {
      type: 'season',
      season: seasonNames[name.toLowerCase()] ?? 'spring',
      year: first,
      lastYear: last,
      direction: word === undefined ? undefined : pointerWords[word]?.steps,
    };
  },
  forbids: (before, matched, after) => {
    if (/\d/.test(matched) || /\s/.test(matched.trim()))
      return /^(?:this|that)\sfall/i.test(matched) && /^\s(?:into|within|short|under|in\b)/.test(after)
        ? 'a verb'
        : undefined;
    if (/^[A-Z]/.test(matched) && /^\s[A-Z]/.test(after)) return 'part of a name';
    if (/^fall/i.test(matched) && !/\b(?:in|since|until|by|during)\s(?:the\s)?$/i.test(before)) return 'a verb or noun';
    if (/^\s?(?:of\b|from\b|water|break|in\b|into\b)/.test(after)) return 'another sense';
    return /\b(?:in|since|until|till|by|during|through|for|early|late|mid|before|after|this|that)[\s-](?:the\s)?(?:early\s|late\s|mid-?)?$/i.test(
      before,
    )
      ? undefined
      : 'not placed in time';
  },
};
