import { ordinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { anyOf, compile, DASH, named, ORDINAL_WORD, openersOf, readNumber, SP } from './fragments.js';

const TENS: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const CENTURY_WORDS: Readonly<Record<string, number>> = {
  fifteen: 1500,
  sixteen: 1600,
  seventeen: 1700,
  eighteen: 1800,
  nineteen: 1900,
};

/**
 * ```
 * in the 1950s      the ’60’s      the nineteen-thirties      the eighties      1960s and 1970s
 *        ^^^^^          ^^^^^          ^^^^^^^^^^^^^^^^^          ^^^^^^^^
 * ```
 */
export const decade: Recognizer = {
  rule: 'dates/decade',
  opens: new Set(['#', '#4', ...Object.keys(TENS), ...Object.keys(CENTURY_WORDS)]),
  pattern: compile(
    String.raw`(?:(?<year>1\d{2}0|20\d0)\s?['’]?s|['’]?(?<short>[2-9]0)['’]?s|(?:(?<century>${anyOf(Object.keys(CENTURY_WORDS))})[-\s])?(?<word>${anyOf(Object.keys(TENS))}))`,
  ),
  read: ({ year, short, century, word }): Said => {
    if (year !== undefined) return { type: 'decade', year: Number(year) };
    const tens = short === undefined ? (TENS[word?.toLowerCase() ?? ''] ?? 0) : Number(short);
    const hundreds = century === undefined ? undefined : CENTURY_WORDS[century.toLowerCase()];
    return { type: 'decade', year: (hundreds ?? 0) + tens, isShort: hundreds === undefined };
  },
  forbids: (before, matched) => {
    if (/\b(?:his|her|their|my|your|our)\s(?:early\s|mid-|late\s)?$/i.test(before)) return 'somebody’s age';
    if (/^[1-2]\d/.test(matched)) return /(?:[$£€\d.,]|[^d]-)$/.test(before) ? 'a sum' : undefined;
    if (/^\d/.test(matched))
      return /\b(?:the|early|mid|late)[\s-]$/i.test(before) && !/temperature|degrees|\bage/i.test(before)
        ? undefined
        : 'a count';
    if (/\bin\s$/i.test(before)) return 'somebody’s age';
    return /^['’]|[\s-].*ies$/i.test(matched) || /\b(?:the|early|mid|late)[\s-]$/i.test(before)
      ? undefined
      : 'no article';
  },
};

/**
 * ```
 * the 19th century      the seventeenth and eighteenth centuries      the fifth century BC
 *     ^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^
 * ```
 */
export const century: Recognizer = {
  rule: 'dates/century',
  opens: new Set(['#', ...openersOf(Object.keys(ordinalWords))]),
  pattern: compile(
    String.raw`${named('first', String.raw`\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD}`)}(?:(?:${SP}(?:and|to|or)${SP}(?:the${SP})?|${DASH})${named('last', String.raw`\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD}`)})?[-\s]+(?:centur(?:y|ies)|c\.)(?:${SP}(?<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)(?![A-Za-z]))?`,
  ),
  read: ({ first, last, era }): Said | undefined => {
    const from = readNumber(first) ?? 0;
    const to = readNumber(last) ?? from;
    if (from < 1 || to < 1 || to > 30) return undefined;
    if (/^b/i.test(era ?? '') ? to > from : to < from) return undefined;
    const sign = /^b/i.test(era ?? '') ? -1 : 1;
    return { type: 'century', year: from * sign, last: to * sign };
  },
};

/**
 * ```
 * in FY 1956      FY-60 funds      fiscal year 1957–58      FY 56
 *    ^^^^^^^      ^^^^^            ^^^^^^^^^^^^^^^^^^^      ^^^^^
 * ```
 */
export const fiscalYear: Recognizer = {
  rule: 'dates/fiscal-year',
  opens: new Set(['fy', 'fys', 'f', 'fiscal']),
  pattern: compile(
    String.raw`(?:(?<=(?<country>Japanese|Japan['’]s|Indian|British)\s)|)(?:F\.?Y\.?s?|fiscal(?:${SP}years?)?)(?:${SP}|[-‐–]|${SP}?['’])?(?<year>(?:19|20)\d{2}|\d{2})(?:(?<joint>${DASH}|\/|${SP}(?:and|to|through)${SP})(?<to>(?:19|20)?\d{2}))?(?!\d|[.,]\d)`,
  ),
  read: ({ year, to, joint = '', country }): Said | undefined => {
    const first = Number(year);
    const said = {
      type: 'fiscal',
      year: first,
      isShort: year?.length === 2,
      startsInApril: country !== undefined,
    } as const;
    const last =
      to === undefined ? undefined : to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
    if (last === undefined) return said;
    if (last <= first) return undefined;
    if (joint === '/') return { ...said, year: last };
    return { ...said, last };
  },
};
