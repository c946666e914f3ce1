import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, DASH, DOUBT, named, readYear, SP, YEAR_WORDS } from './fragments.js';
import { AFTER_PREPOSITION, forbidNumber, forbidRange } from './year-context.js';

const FIGURES = String.raw`(?:1[0-9]\d{2}|20\d{2})(?!\d|[.,]\d|:\d|[-–/]\d{5})`;

/**
 * ```
 * in 1949      the 1962 elections      (Smith, 2014)      nineteen sixty-one
 *    ^^^^          ^^^^                        ^^^^       ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const year: Recognizer = {
  rule: 'dates/year',
  opens: new Set(['#4', 'one', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'two']),
  pattern: compile(`(?:${named('year', `${FIGURES}|${YEAR_WORDS}`)})${named('doubt', DOUBT)}`),
  read: (groups) => ({ type: 'date', year: readYear(groups.year), doubtful: groups.doubt ? true : undefined }),
  forbids: forbidNumber,
};

/**
 * The second year cannot stand alone; two full years ("1704–1787") are two dates.
 *
 * ```
 * Central Files 1967–69      1959/60 delivery
 *               ^^^^^^^      ^^^^^^^
 * ```
 */
export const yearRange: Recognizer = {
  rule: 'dates/year-range',
  opens: new Set(['#4']),
  pattern: compile(
    String.raw`(?<year>1[0-9]\d{2}|20\d{2})(?:(?<stroke>\/)|${DASH})(?<to>['’]?\d{2})(?![\d.,:/–-]\d|\d)`,
  ),
  read: ({ year: from = '', to = '' }): Said | undefined => {
    const first = Number(from);
    const last = Math.floor(first / 100) * 100 + Number(to.replace(/\D/, ''));
    if (last <= first || last - first > 1000) return undefined;
    return { type: 'range', first: { type: 'date', year: first }, last: { type: 'date', year: last } };
  },
  forbids: forbidRange,
};

/**
 * ```
 * A.D. 79      44 BC      in 480 B.C.E.
 * ^^^^^^^      ^^^^^         ^^^^^^^^^^
 * ```
 */
export const eraYear: Recognizer = {
  rule: 'dates/era-year',
  opens: new Set(['#', '#3', '#4', 'a', 'ad', 'anno']),
  pattern: compile(
    String.raw`(?:(?:A\.?D\.?|anno${SP}domini)${SP}(?<ad>\d{1,4})|(?<year>\d{1,4})${SP}?(?<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)(?![A-Za-z]))`,
  ),
  read: ({ ad, year: figures, era = '' }) => {
    const value = Number(ad ?? figures);
    return value === 0 ? undefined : { type: 'date', hasEra: true, year: /^b/i.test(era) ? -value : value };
  },
  forbids: (_before, matched) => (/\d\s?(?:bc|ad|ce|bce)$|^ad\b/.test(matched) ? 'an era has capitals' : undefined),
};

/**
 * Two figures after an apostrophe, where a preposition or "year" stands before them.
 *
 * ```
 * in ’48      the spring and summer of ’62      since ’45
 *    ^^^                               ^^^            ^^^
 * ```
 */
export const shortYear: Recognizer = {
  rule: 'dates/short-year',
  opens: new Set(['#']),
  pattern: compile(String.raw`['’](?<year>\d{2})`),
  read: ({ year: figures }) => ({ type: 'date', year: Number(figures) }),
  forbids: (before, _matched, after) => {
    if (/^(?:['’]?s\b|[-–/:.]\d|['’″”"])/.test(after)) return 'a decade, a measure or a score';
    return AFTER_PREPOSITION.test(before) ? undefined : 'no preposition';
  },
};
