import { addDays, daysInMonth, firstDay, lastDay, numberOfDay, type PartialDate } from '../calendar.js';
import { bounds, type Period, point, range } from '../period.js';
import type { SaidPart } from '../said.js';

/** Months of a year that "early", "middle" and "late" mean; days of a month likewise. Our convention. */
const MONTHS = { early: [1, 4], middle: [6, 7], late: [9, 12], end: [12, 12] } as const;
const DAYS = { early: [1, 10], middle: [11, 20], late: [21, 31], end: [21, 31] } as const;
/** Years of a decade, from 0, and thirds of a century. */
const DECADE = { early: [0, 3], middle: [4, 6], late: [7, 9], end: [8, 9] } as const;
const CENTURY = { early: [0, 33], middle: [34, 66], late: [67, 99], end: [90, 99] } as const;

/** Returns the part of a period that is meant. Early, middle and late have no sharp ends: `bounds`; halves and quarters have: `range`. */
export function takePart(part: SaidPart['part'], whole: Period): Period {
  const fraction = /^(\d)\/(\d)$/.exec(part);
  if (fraction) return takeFraction(Number(fraction[1]), Number(fraction[2]), whole);
  const name = part as keyof typeof MONTHS;
  const { year, month, day } = whole.first;
  if (whole.shape === 'point') {
    if (day !== undefined) return whole;
    if (month !== undefined) return partOfMonth(name, whole.first);
    if (year === undefined) return whole;
    const [first, last] = MONTHS[name];
    return first === last ? point({ year, month: first }) : bounds({ year, month: first }, { year, month: last });
  }
  const years = Number(whole.last.year) - Number(year);
  if (month === undefined && years >= 9) {
    const [first, last] = (years >= 99 ? CENTURY : DECADE)[name];
    return bounds({ year: Number(year) + first }, { year: Number(year) + last });
  }
  return year === undefined ? whole : takeThird(name, whole);
}

function partOfMonth(name: keyof typeof DAYS, { year, month = 1 }: PartialDate): Period {
  const [first, last] = DAYS[name];
  return bounds({ year, month, day: first }, { year, month, day: Math.min(last, daysInMonth(month, year)) });
}

function takeThird(name: keyof typeof DAYS, whole: Period): Period {
  const third = { early: 0, middle: 1, late: 2, end: 2 }[name];
  if (whole.first.day === undefined && whole.first.month !== undefined && whole.last.month !== undefined)
    return splitMonths(third, 3, whole, bounds);
  const start = firstDay(whole.first);
  const length = numberOfDay(lastDay(whole.last)) - numberOfDay(start) + 1;
  return bounds(
    addDays(start, Math.floor((third * length) / 3)),
    addDays(start, Math.max(0, Math.floor(((third + 1) * length) / 3) - 1)),
  );
}

function takeFraction(at: number, parts: number, whole: Period): Period {
  const { year, month, day } = whole.first;
  if (year === undefined || day !== undefined) return whole;
  if (whole.shape === 'point' && month !== undefined) {
    const length = daysInMonth(month, year);
    const edge = (step: number) => Math.floor((step * length) / parts);
    return range({ year, month, day: edge(at - 1) + 1 }, { year, month, day: edge(at) });
  }
  const years = Number(whole.last.year) - year + 1;
  if (month === undefined && years >= 10)
    return range(
      { year: year + Math.floor(((at - 1) * years) / parts) },
      { year: year + Math.floor((at * years) / parts) - 1 },
    );
  return splitMonths(at - 1, parts, whole, range);
}

function splitMonths(at: number, parts: number, whole: Period, make: typeof range): Period {
  const first = Number(whole.first.year) * 12 + (whole.first.month ?? 1) - 1;
  const length = Number(whole.last.year) * 12 + (whole.last.month ?? 12) - first;
  const from = first + Math.floor((at * length) / parts);
  const to = Math.max(from, first + Math.floor(((at + 1) * length) / parts) - 1);
  return make(monthOf(from), monthOf(to));
}

function monthOf(index: number): PartialDate {
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
