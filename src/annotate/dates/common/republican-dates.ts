import { plainRepublicanMonths, republicanMonths } from '../../lexicon/republican-months.js';
import type { Recognizer } from '../recognizer.js';
import { LAST_REPUBLICAN_YEAR } from '../republican.js';
import { anyOf, compile, named, SP } from './patterns.js';

const MONTHS = [...republicanMonths, ...plainRepublicanMonths];
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];
const YEAR = `(?:(?:l['’])?an|year)${SP}${named('year', `${anyOf(ROMAN)}|1?\\d`)}(?:er)?(?![A-Za-z\\d])`;

/**
 * Dates of the French Republican calendar.
 *
 * ```
 * le 18 Brumaire, an VIII      12th Fructidor      3 Vendémiaire, year VIII      Fructidor an III
 *    ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export const republicanDate: Recognizer = {
  rule: 'dates/republican-date',
  opens: new Set(['#', ...MONTHS, ...MONTHS.map((name) => /^[a-z]+/.exec(name)?.[0] ?? name)]),
  needs: new RegExp(
    `(?:\\d{1,2}[a-z]{0,3}\\s{1,3}(?:of\\s)?)?(?:${MONTHS.map((name) => name.slice(0, 4)).join('|')})`,
    'iy',
  ),
  pattern: compile(
    `(?:${named('day', String.raw`\d{1,2}`)}(?:st|nd|rd|th|d|er|e)?${SP}(?:of${SP})?)?${named('month', anyOf(MONTHS))}(?:,?${SP}(?:de${SP})?(?:the${SP}|of${SP}the${SP})?${YEAR})?`,
  ),
  read: ({ day, month = '', year }) => {
    const said = {
      year: year === undefined ? undefined : readYear(year),
      month: (MONTHS.indexOf(month.toLowerCase()) % 12) + 1,
      day: day === undefined ? undefined : Number(day),
    };
    if (said.day !== undefined ? said.day < 1 || said.day > 30 : said.year === undefined) return undefined;
    if (said.year !== undefined && (said.year < 1 || said.year > LAST_REPUBLICAN_YEAR)) return undefined;
    return { type: 'date', calendar: 'french-republican', ...said };
  },
};

/**
 * A year of the Republic alone, in capitals and with the article, as "the year 3" may be any.
 *
 * ```
 * the constitution of the year III      l’an IX
 *                         ^^^^^^^^      ^^^^^^^
 * ```
 */
export const republicanYear: Recognizer = {
  rule: 'dates/republican-year',
  opens: new Set(['an', 'l', 'year']),
  pattern: compile(YEAR),
  read: ({ year = '' }) => {
    const value = /^\d/.test(year) || !/^[IVX]+$/.test(year) ? undefined : readYear(year);
    return value === undefined ? undefined : { type: 'date', calendar: 'french-republican', year: value };
  },
  forbids: (before, matched) => {
    if (/^an\b/i.test(matched)) return 'an article';
    return /^year/i.test(matched) && !/\bthe\s$/i.test(before) ? 'a year of anything' : undefined;
  },
};

function readYear(figures: string): number {
  return /^\d/.test(figures) ? Number(figures) : ROMAN.indexOf(figures.toUpperCase()) + 1;
}
