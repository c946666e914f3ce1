import { clockUnitWords, unitWords } from '../../lexicon/en/calendar-words.js';

/** A length of time in the parts of an ISO 8601 duration. Weeks are days, decades years. */
export interface Length {
  readonly Y?: number;
  readonly M?: number;
  readonly D?: number;
  readonly TH?: number;
  readonly TM?: number;
  readonly TS?: number;
}

const CALENDAR = {
  day: ['D', 1],
  week: ['D', 7],
  fortnight: ['D', 14],
  month: ['M', 1],
  quarter: ['M', 3],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
} as const;

/** What one unit is in smaller ones, where every quarter of it is a whole number of those; a month's or a week's is not. */
const SMALLER: Readonly<Record<string, readonly [keyof Length, number]>> = {
  TM: ['TS', 60],
  TH: ['TM', 60],
  D: ['TH', 24],
  Y: ['M', 12],
};

/** Returns so many of a unit, by the unit's name in the singular or plural; `undefined` when it is none. */
export function lengthOf(count: number, unit: string | undefined): Length | undefined {
  const word = unit?.toLowerCase() ?? '';
  const clock = clockUnitWords[word];
  if (clock) return { [`T${clock}`]: count };
  const calendar = unitWords[word];
  if (!calendar) return undefined;
  const [letter, factor] = CALENDAR[calendar];
  return { [letter]: count * factor };
}

/** Returns so many quarters of one unit, by its name; `undefined` when they are no whole number of a smaller one. */
export function takeQuarters(quarters: 1 | 2 | 3, unit: string | undefined): Length | undefined {
  const [letter, count] = Object.entries(lengthOf(1, unit) ?? {})[0] ?? [];
  if (letter === undefined || count === undefined) return undefined;
  if ((count * quarters) % 4 === 0) return { [letter]: (count * quarters) / 4 };
  const smaller = count === 1 ? SMALLER[letter] : undefined;
  return smaller && { [smaller[0]]: (smaller[1] * quarters) / 4 };
}

/** Returns the two together, or `undefined` when one is unknown. */
export function addLengths(one: Length | undefined, other: Length | undefined): Length | undefined {
  if (!one || !other) return undefined;
  const sum: Record<string, number> = { ...one };
  for (const [letter, count] of Object.entries(other)) sum[letter] = (sum[letter] ?? 0) + count;
  return sum;
}

/**
 * Returns the length in the form of XML Schema's `duration` (TEI `teidata.duration.w3c`).
 *
 * @example
 * writeLength({ Y: 1, M: 6 }) // 'P1Y6M'
 */
export function writeLength({ Y, M, D, TH, TM, TS }: Length): string {
  const part = (count: number | undefined, letter: string) => (count ? `${count}${letter}` : '');
  const clock = part(TH, 'H') + part(TM, 'M') + part(TS, 'S');
  return `P${part(Y, 'Y')}${part(M, 'M')}${part(D, 'D')}${clock === '' ? '' : `T${clock}`}`;
}
