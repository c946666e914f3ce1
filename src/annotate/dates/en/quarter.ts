import type { Recognizer } from '../recognizer.js';
import type { Said, SaidPart } from '../said.js';
import { compile, SP } from './fragments.js';

/**
 * Quarters and halves of a year as statisticians write them.
 *
 * ```
 * in Q1 1962      1Q62      2019-H2      CY 1961      1961 Q3
 *    ^^^^^^^      ^^^^      ^^^^^^^      ^^^^^^^      ^^^^^^^
 * ```
 */
export const quarter: Recognizer = {
  rule: 'dates/quarter',
  opens: new Set(['q', 'h', 'cy', '#', '#4']),
  pattern: compile(
    String.raw`(?:(?:(?<part>[QH][1-4])|(?<partFirst>[1-4][QH]))(?:(?:[-‐–/]|,?${SP}|${SP}of${SP})?(?<year>(?:19|20)\d{2}|['’]?\d{2}))?|(?<yearFirst>(?:19|20)\d{2})(?:${SP}|[-‐–/]|,${SP})?(?<partLast>[QH][1-4])|CY(?:${SP}|-|${SP}?['’])?(?<calendarYear>(?:19|20)\d{2}|\d{2}))`,
  ),
  read: ({ part, partFirst, partLast, year, yearFirst = year, calendarYear }): Said | undefined => {
    if (calendarYear !== undefined) return readYearFigures(calendarYear);
    const name = (part ?? partFirst ?? partLast ?? '').toUpperCase();
    const parts = name.includes('Q') ? 4 : 2;
    const at = Number(name.replace(/\D/g, ''));
    if (at > parts) return undefined;
    const of: Said =
      yearFirst === undefined
        ? { type: 'unit', unit: 'year', steps: 0, from: 'document' }
        : readYearFigures(yearFirst.replace(/\D/g, ''));
    return { type: 'part', part: `${at}/${parts}` as SaidPart['part'], of };
  },
  forbids: (before, matched, after) => {
    if (/[\w.,/:-]$/.test(before)) return 'part of a longer number';
    if (/\d{2}/.test(matched)) return undefined;
    // without a year "H2" is hydrogen and "Q1" a question
    const isQuarter =
      /^q[1-4]$/i.test(matched) && /(?:\b(?:in|of|for|by|since|until|during|and|the)\s|^\s*)$/i.test(before);
    return isQuarter && !/^[.:)]\s*[A-Z]/.test(after) ? undefined : 'no year';
  },
};

function readYearFigures(figures: string): Said {
  return { type: 'date', year: Number(figures) };
}
