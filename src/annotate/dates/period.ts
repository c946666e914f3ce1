import type { Datable } from '../../model/datable.js';
import type { PartialDate } from './calendar.js';

/**
 * What an expression means once everything is worked out: from one partial date to another.
 *
 * `point`: both are the same, one date as precise as said · `range`: it lasted all that time · `bounds`: some time in it.
 */
export interface Period {
  readonly shape: 'point' | 'range' | 'bounds';
  readonly first: PartialDate;
  readonly last: PartialDate;
}

/** Makes the period that is one date. */
export function point(date: PartialDate): Period {
  return { shape: 'point', first: date, last: date };
}

/** Makes the period that lasts from one date to another. */
export function range(first: PartialDate, last: PartialDate): Period {
  return { shape: 'range', first, last };
}

/** Makes the period somewhere in which something lies. */
export function bounds(first: PartialDate, last: PartialDate): Period {
  return { shape: 'bounds', first, last };
}

/**
 * Returns a partial date in the form of XML Schema's `date`, `gYearMonth`, `gYear`, `gMonthDay`, `gMonth` or `gDay`
 * (TEI `teidata.temporal.w3c`), or `undefined` when nothing is known. Years BC are written as counted: 44 BC is `-0044`.
 *
 * @example
 * formatDate({ month: 11, day: 5 }) // '--11-05'
 */
export function formatDate({ year, month, day }: PartialDate): string | undefined {
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  if (year === undefined) {
    if (month === undefined) return day === undefined ? undefined : `---${pad(day, 2)}`;
    return `--${pad(month, 2)}${day === undefined ? '' : `-${pad(day, 2)}`}`;
  }
  const parts = [`${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}`];
  if (month !== undefined) parts.push(pad(month, 2));
  if (month !== undefined && day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

/** Returns the attributes for a period; none when it says nothing that XML Schema can hold. */
export function toDatable({ shape, first, last }: Period): Datable {
  const from = formatDate(first);
  const to = formatDate(last);
  if (shape === 'point' || (from === to && shape === 'bounds')) return from === undefined ? {} : { when: from };
  const [start, end] = shape === 'range' ? (['from', 'to'] as const) : (['notBefore', 'notAfter'] as const);
  return { ...(from === undefined ? {} : { [start]: from }), ...(to === undefined ? {} : { [end]: to }) };
}
