import type { PartialDate } from './calendar.js';
import type { Period } from './period.js';
import type { Said } from './said.js';

/** What a word before an expression makes of it: "since 1945" begins with it, "by May 3" is not later, "about 1848" is near. */
export type Qualifier = 'since' | 'until' | 'by' | 'about';

const SEASONS = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

/**
 * Returns a meaning in the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress EDTF): level 0 and 1, and of level 2 the
 * sets that say "one day of these". `undefined` when nothing is known.
 *
 * | words | EDTF |
 * |---|---|
 * | May 3–5, 1961 | `1961-05-03/1961-05-05` |
 * | spring 1961 | `1961-21` |
 * | the 1960s, the 19th century | `196X`, `18XX` |
 * | about 1848, 1848(?) | `1848~`, `1848?` |
 * | since 1945, until 1961 | `1945/..`, `../1961` |
 * | by May 3, 1961 | `[..1961-05-03]` |
 * | July 6 or 7, 1956; early 1961 | `[1956-07-06..1956-07-07]`, `[1961-01..1961-04]` |
 * | November 5, no year | `XXXX-11-05` |
 */
export function toEdtf(said: Said, { shape, first, last }: Period, qualifier?: Qualifier): string | undefined {
  const from = formatLevel1(first);
  const to = formatLevel1(last);
  if (from === undefined || to === undefined) return from ?? to;
  const mark = approximation(said, qualifier);
  if (said.type === 'season' && first.year !== undefined)
    return `${writeYear(first.year)}-${SEASONS[said.season]}${mark}`;
  if (shape === 'point' || from === to) return openUp(`${from}${mark}`, qualifier);
  if (shape === 'bounds') return `[${from}..${to}]`;
  return unspecified(first, last) ?? `${from}/${to}`;
}

/** Does something that makes a date doubtful or approximate stand with it? */
function approximation(said: Said, qualifier: Qualifier | undefined): '' | '?' | '~' | '%' {
  const isDoubtful = said.type === 'date' && said.doubtful === true;
  const isAbout = qualifier === 'about' || ('about' in said && said.about === true);
  if (isDoubtful) return isAbout ? '%' : '?';
  return isAbout ? '~' : '';
}

function openUp(date: string, qualifier: Qualifier | undefined): string {
  if (qualifier === 'since') return `${date}/..`;
  if (qualifier === 'until') return `../${date}`;
  return qualifier === 'by' ? `[..${date}]` : date;
}

/** Whole decades and centuries: figures that are not said. */
function unspecified(first: PartialDate, last: PartialDate): string | undefined {
  const [start, end] = [first.year ?? 0, last.year ?? 0];
  if (first.month !== undefined || start < 1000) return undefined;
  if (start % 10 === 0 && end === start + 9) return `${start / 10}X`;
  return start % 100 === 0 && end === start + 99 ? `${start / 100}XX` : undefined;
}

function formatLevel1({ year, month, day }: PartialDate): string | undefined {
  if (year === undefined && month === undefined && day === undefined) return undefined;
  const pad = (value: number | undefined) => (value === undefined ? 'XX' : String(value).padStart(2, '0'));
  const start = year === undefined ? 'XXXX' : writeYear(year);
  if (day !== undefined) return `${start}-${pad(month)}-${pad(day)}`;
  return month === undefined ? start : `${start}-${pad(month)}`;
}

/** EDTF counts a year 0: 44 BC is -0043. */
function writeYear(year: number): string {
  const counted = year < 0 ? year + 1 : year;
  return `${counted < 0 ? '-' : ''}${String(Math.abs(counted)).padStart(4, '0')}`;
}
