import type { PartialDate } from './calendar.js';
import type { SaidDate } from './said.js';
import type { Candidate } from './scan.js';

/**
 * Returns the year under which each day of the year stands in the text with its year, for those that stand under one year
 * only: "the agreement of September 10, 1955 … the September 10 agreement".
 */
export function indexYears(
  candidates: readonly Candidate[],
  others: readonly PartialDate[] = [],
): (date: PartialDate) => number | undefined {
  const years = new Map<number, number | null>();
  const add = ({ year, month, day }: PartialDate) => {
    if (year === undefined || month === undefined || day === undefined) return;
    const key = month * 32 + day;
    const known = years.get(key);
    years.set(key, known === undefined || known === year ? year : null);
  };
  for (const { said } of candidates) if (said.type === 'date') add(said);
  for (const date of others) add(date);
  return ({ month = 0, day = 0 }) => {
    const year = years.get(month * 32 + day) ?? undefined;
    return year !== undefined && year >= 100 ? year : undefined;
  };
}

const JOINT = /^,?\s*(?:and|or|to|through|until|till|&|[-–—/,])\s*(?:the\s)?$/;

/**
 * Gives a date without a year the year of the one that it is joined to:
 *
 * ```
 * from January to March 1961      August 29 and September 1, 1960
 *      ^^^^^^^                     ^^^^^^^^^
 * ```
 */
export function shareYears(text: string, candidates: readonly Candidate[]): Candidate[] {
  const shared = [...candidates];
  joinYearAfterTime(text, shared);
  for (let at = shared.length - 2; at >= 0; at -= 1) {
    const here = shared[at];
    const next = shared[at + 1];
    if (here?.said.type !== 'date' || next?.said.type !== 'date') continue;
    if (next.span.start - here.span.end > 16 || !isJoinable(here.said, next.said)) continue;
    if (!JOINT.test(text.slice(here.span.end, next.span.start))) continue;
    const year = Number(next.said.year) - (Number(here.said.month) > Number(next.said.month) ? 1 : 0);
    shared[at] = { ...here, said: { ...here.said, year } };
  }
  return shared;
}

/**
 * Gives a date the year that stands after its time of day.
 *
 * ```
 * August 16, 6 p.m. 1953
 * ^^^^^^^^^         ^^^^
 * ```
 */
function joinYearAfterTime(text: string, candidates: Candidate[]): void {
  for (const [at, here] of candidates.entries()) {
    const [time, year] = [candidates[at + 1], candidates[at + 2]];
    if (here.said.type !== 'date' || here.said.year !== undefined || here.said.month === undefined) continue;
    if (time?.said.type !== 'clock' || year?.said.type !== 'date' || here.said.day === undefined) continue;
    if (year.said.month !== undefined || year.said.year === undefined) continue;
    const gaps = text.slice(here.span.end, time.span.start) + text.slice(time.span.end, year.span.start);
    if (/^[\s,.—–-]{1,8}$/.test(gaps) && !/\n/.test(gaps))
      candidates[at] = { ...here, said: { ...here.said, year: year.said.year } };
  }
}

function isJoinable(here: SaidDate, next: SaidDate): boolean {
  return (
    here.year === undefined &&
    here.direction === undefined &&
    here.month !== undefined &&
    next.month !== undefined &&
    next.year !== undefined &&
    (here.day === undefined) === (next.day === undefined)
  );
}

/**
 * Returns the dates in the file numbers of the United States Department of State, 1910 to 1963: month, day and year of the
 * paper stand after the stroke.
 *
 * ```
 * Central Files, 788.00/8–2960
 *                       ^^^^^^  29 August 1960
 * ```
 */
export function indexFileDates(text: string): PartialDate[] {
  return [...text.matchAll(/(?<=\d[A-Z]?\/)(1[0-2]|[1-9])[-–](3[01]|[12]\d|[1-9])([1-6]\d)(?!\d)/g)].map(
    ([, month, day, year]) => ({ year: 1900 + Number(year), month: Number(month), day: Number(day) }),
  );
}

/** Does most of the text lie two years and more from the document's date? Then a day without a year lies there too. */
export function tellsHistory(candidates: readonly Candidate[], own: PartialDate): boolean {
  let far = 0;
  let open = 0;
  for (const { said } of candidates) {
    if (said.type !== 'date' || said.month === undefined) {
      if (said.type === 'date' && said.year !== undefined && Math.abs(said.year - Number(own.year)) >= 2) far += 1;
    } else if (said.year === undefined) open += 1;
    else if (Math.abs(said.year - Number(own.year)) >= 2) far += 1;
  }
  return far >= 3 && far > open;
}
