import { ambiguousMonths, monthNameFollowers, monthNames } from '../../lexicon/en/month-names.js';
import type { Recognizer } from '../recognizer.js';
import { compile, MONTH, named, openersOf, readMonth, SP, TO } from './fragments.js';

const POINTERS: Readonly<Record<string, -1 | 0 | 1>> = {
  last: -1,
  past: -1,
  this: 0,
  'this past': -1,
  'this last': -1,
  'this coming': 1,
  coming: 1,
  next: 1,
  previous: -1,
};

/** Another month follows, to which it is joined: "from May to September", "Jan–Feb 1962". */
const JOINED_MONTH = new RegExp(`^(?:${TO}|${SP}(?:and|or)${SP})(?:early |late |mid-)?(?<month>${MONTH})`, 'i');

/** What stands before a month's name where it cannot be a person's name or a verb. */
const BEFORE_MONTH =
  /(?:\b(?:in|of|since|until|till|by|during|from|to|for|through|before|after|between|late|early|mid|and|or|last|next|this|the|a|an|each|every|than|previous|coming|scheduled|beginning|ending|his|her|its|our|their|your|month of)[\s-]|[-–—(,/]\s?|['’]s\s)$/i;

/**
 * ```
 * in December      last July      August last      this past June
 *    ^^^^^^^^      ^^^^^^^^^      ^^^^^^^^^^^      ^^^^^^^^^^^^^^
 * ```
 */
export const monthAlone: Recognizer = {
  rule: 'dates/month-alone',
  opens: new Set([...openersOf(Object.keys(monthNames)), ...openersOf(Object.keys(POINTERS))]),
  pattern: compile(
    `(?:${named(
      'pointer',
      Object.keys(POINTERS)
        .sort((a, b) => b.length - a.length)
        .join('|')
        .replaceAll(' ', SP),
    )}${SP})?${named('month', MONTH)}(?:,?${SP}${named('after', 'last|next')}(?=[.,;:)]|${SP}(?:but|and|to|for|at|in|by|that|which|with|from|on)\\b|$))?`,
  ),
  read: ({ pointer, month, after }) => {
    const word = (pointer ?? after)?.toLowerCase().replace(/\s+/g, ' ');
    return { type: 'date', month: readMonth(month), direction: word === undefined ? undefined : POINTERS[word] };
  },
  forbids: (before, matched, after) => {
    const [first = '', second] = matched.split(/\s+/);
    const joined = JOINED_MONTH.exec(after)?.groups?.month;
    if (joined !== undefined && (/^[A-Z]/.test(joined) || /\b(?:between|from)\s$/i.test(before))) return undefined;
    if (second !== undefined)
      return /^[a-z]/.test(second) && /^(?:may|march|mar|dec|sep)/.test(second) ? 'a verb' : undefined;
    if (/^[a-z]/.test(first) && (first.length < 4 || /^(?:march|august)$/.test(first))) return 'a month has a capital';
    const follower = /^[\s-]+([A-Za-z]+)/.exec(after)?.[1];
    if (follower && monthNameFollowers.has(follower.toLowerCase()) && /^[A-Z]/.test(follower)) return 'part of a name';

    if (/^[-–][a-z]/.test(after)) return 'part of a word';
    if (/^[-–]\d/.test(after) && /^[A-Z]{3}$/.test(first)) return 'a code';
    if (/^[a-z]/.test(first) || !ambiguousMonths.has(first.toLowerCase().replace('.', ''))) return undefined;
    if (!BEFORE_MONTH.test(before)) return 'perhaps a name or a verb';
    const namesake = /\b([A-Z][a-z]+)\s(?:and|or)\s$/.exec(before)?.[1];
    if (namesake !== undefined && !(namesake.toLowerCase() in monthNames)) return 'perhaps a name';
    return /^\s[A-Z][a-z]+/.test(after) && !/^\s[A-Z][a-z]+['’]?s?\s(?:visit|meeting|session)/.test(after)
      ? 'perhaps a name'
      : undefined;
  },
};
