import {
  addDays,
  addMonths,
  type Day,
  daysInMonth,
  firstDay,
  mondayOf,
  type PartialDate,
  weekdayOf,
} from '../calendar.js';
import { bounds, type Period, point, range } from '../period.js';
import type { SaidShift, SaidStretch, SaidUnit, SaidWeekday } from '../said.js';
import { fiscalYearOf } from './resolve-years.js';
import type { Setting } from './setting.js';

/** Returns the unit that lies `steps` from the one with the anchor in it: "last year", "next week". Weeks run from Monday. */
export function resolveUnit({ unit, steps, rest }: SaidUnit, anchor: PartialDate): Period | undefined {
  const { year, month, day } = anchor;
  if (year === undefined) return undefined;
  if (unit === 'year') return withRest(point({ year: year + steps }), rest, anchor);
  if (unit === 'decade') return range({ year: tens(year, 10) + steps * 10 }, { year: tens(year, 10) + steps * 10 + 9 });
  if (unit === 'century')
    return range({ year: tens(year, 100) + steps * 100 }, { year: tens(year, 100) + steps * 100 + 99 });
  if (unit === 'fiscal') return fiscalYearOf(year + steps + ((month ?? 1) >= (year < 1976 ? 7 : 10) ? 1 : 0));
  if (month === undefined) return unit === 'day' || unit === 'month' ? point({ year }) : undefined;
  if (unit === 'month') return withRest(monthPoint(addMonths({ year, month, day: 1 }, steps)), rest, anchor);
  if (unit === 'quarter') {
    const first = addMonths({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 }, steps * 3);
    return range(monthOf(first), monthOf(addMonths(first, 2)));
  }
  if (day === undefined) return unit === 'day' ? point({ year, month }) : undefined;
  const full = { year, month, day };
  if (unit === 'day') return point(addDays(full, steps));
  const monday = addDays(mondayOf(full), 7 * steps);
  if (unit === 'fortnight') return bounds(monday, addDays(monday, 13));
  if (unit === 'weekend') return weekendOf(full, steps);
  return withRest(bounds(monday, addDays(monday, 6)), rest, anchor);
}

/** "Next weekend" is the coming one; on a weekend, the one after. */
function weekendOf(day: Day, steps: number): Period {
  const saturday = addDays(mondayOf(day), 5);
  const isWeekend = weekdayOf(day) >= 6;
  const first = addDays(saturday, 7 * (steps > 0 && !isWeekend ? steps - 1 : steps));
  return bounds(first, addDays(first, 1));
}

function withRest(period: Period, rest: SaidUnit['rest'], anchor: PartialDate): Period {
  if (rest === undefined || anchor.month === undefined) return period;
  const { year, month } = period.first;
  const first: PartialDate = period.shape === 'point' ? { year, month: month ?? 1, day: 1 } : period.first;
  const last: PartialDate =
    period.shape === 'point' ? { year, month: month ?? 12, day: daysInMonth(month ?? 12, year) } : period.last;
  const here = firstDay(anchor);
  if (rest === 'remaining') return range(here, last);
  return rest === 'later' ? bounds(here, last) : bounds(first, here);
}

/** Returns the date so many units from the anchor, as precise as the unit: "two months ago" is a month, "a week ago" a week. */
export function resolveShift({ unit, count, from }: SaidShift, anchor: PartialDate): Period | undefined {
  const { year, month, day } = anchor;
  if (year === undefined) return undefined;
  if (unit === 'year' || unit === 'decade' || unit === 'century') {
    const years = count * { year: 1, decade: 10, century: 100 }[unit];
    if (typeof from === 'object' && month !== undefined && day !== undefined)
      return point(addMonths({ year, month, day }, years * 12));
    return point({ year: year + years, ...(typeof from === 'object' && month !== undefined ? { month } : {}) });
  }
  if (month === undefined) return undefined;
  if (unit === 'month' || unit === 'quarter') {
    const target = addMonths({ year, month, day: day ?? 1 }, count * (unit === 'month' ? 1 : 3));
    return point(typeof from === 'object' && day !== undefined ? target : monthOf(target));
  }
  if (day === undefined) return undefined;
  const days = count * { day: 1, week: 7, fortnight: 14 }[unit];
  const target = addDays({ year, month, day }, days);
  if (unit === 'day' || typeof from === 'object') return point(target);
  return bounds(mondayOf(target), addDays(mondayOf(target), 6));
}

/** Returns the stretch that ends or begins with the anchor: days and weeks by days, longer ones by months. */
export function resolveStretch({ unit, count, direction }: SaidStretch, anchor: PartialDate): Period | undefined {
  const { year, month, day } = anchor;
  if (year === undefined) return undefined;
  const order = (other: PartialDate, here: PartialDate) => (direction < 0 ? range(other, here) : range(here, other));
  if (unit === 'quarter' && month !== undefined) return wholeQuarters(direction * count, { year, month, day: 1 });
  const months = { day: 0, week: 0, fortnight: 0, month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  if (months > 0) {
    if (month === undefined) return order({ year: year + (direction * count * months) / 12 }, { year });
    return order(monthOf(addMonths({ year, month, day: 1 }, direction * count * months)), { year, month });
  }
  if (month === undefined || day === undefined) return undefined;
  const days = count * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14);
  return order(addDays({ year, month, day }, direction * days), { year, month, day });
}

/** Quarters are counted whole: "the next two quarters" begin with the one after this. */
function wholeQuarters(count: number, here: Day): Period {
  const start = addMonths(here, -((here.month - 1) % 3));
  const [first, months] = count < 0 ? [addMonths(start, 3 * count), -3 * count] : [addMonths(start, 3), 3 * count];
  return range(monthOf(first), monthOf(addMonths(first, months - 1)));
}

/** Returns the stretch that begins on a day and lasts so long: the day itself counts. */
export function resolveStretchFrom(
  { unit, count }: SaidStretch,
  { year, month, day }: PartialDate,
): Period | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const first = { year, month, day };
  const days = { day: 1, week: 7, fortnight: 14, month: 0, quarter: 0, year: 0, decade: 0, century: 0 }[unit];
  if (days > 0) return count * days === 1 ? point(first) : range(first, addDays(first, count * days - 1));
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit as 'month'];
  return range(first, addDays(addMonths(first, count * months), -1));
}

/** Returns the day that a weekday means: "last" the one before the anchor, "next" in the week after, bare by the tense. */
export function resolveWeekday(
  { weekday, direction, week, isComing, weeks = 0 }: SaidWeekday,
  anchor: PartialDate,
  tense: Setting['tense'],
): Period | undefined {
  if (anchor.year === undefined || anchor.month === undefined || anchor.day === undefined) return undefined;
  const day = firstDay(anchor);
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (isComing) return point(addDays(day, ahead === 0 ? 7 : ahead));
  if (week) return point(addDays(mondayOf(day), 7 * week.steps + weekday - 1));
  if (weeks > 0) return point(addDays(day, (ahead === 0 ? 7 : ahead) + 7 * weeks));
  if (direction === 1) return point(addDays(mondayOf(day), 7 + weekday - 1));
  if (direction === 0) return point(addDays(mondayOf(day), weekday - 1));
  const before = ahead === 0 ? -7 : ahead - 7;
  if (direction === -1) return point(addDays(day, before + 7 * Math.min(weeks, 0)));
  if (ahead === 0) return point(day);
  return point(addDays(day, tense === 'future' ? ahead : before));
}

function monthPoint({ year, month }: Day): Period {
  return point({ year, month });
}

function monthOf({ year, month }: Day): PartialDate {
  return { year, month };
}

function tens(year: number, step: number): number {
  return Math.floor(year / step) * step;
}
