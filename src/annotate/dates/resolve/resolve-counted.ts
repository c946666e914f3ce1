import { addDays, addMonths, firstDay, lastDay, mondayOf, numberOfDay, weekdayOf } from '../calendar.js';
import { bounds, type Period, point, range } from '../period.js';
import type { SaidCountedUnit } from '../said.js';

/**
 * Returns the days, weeks or months that are counted off from the start or the end of a period. A week belongs to the
 * month or year in which its Thursday lies, as in ISO 8601.
 */
export function countOff({ unit, at, count, weekday }: SaidCountedUnit, whole: Period): Period | undefined {
  if (whole.first.year === undefined || whole.first.day !== undefined) return undefined;
  const start = firstDay(whole.first);
  const end = lastDay(whole.last);
  if (weekday !== undefined) {
    const first =
      at > 0
        ? addDays(start, ((weekday - weekdayOf(start) + 7) % 7) + 7 * (at - 1))
        : addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
    return numberOfDay(first) > numberOfDay(end) ? undefined : point(first);
  }
  if (unit === 'day') {
    const first = at > 0 ? addDays(start, at - 1) : addDays(end, 1 - count);
    return count === 1 ? point(first) : range(first, addDays(first, count - 1));
  }
  if (unit === 'month') {
    const { year, month } = at > 0 ? addMonths(start, at - 1) : addMonths({ ...end, day: 1 }, 1 - count);
    const last = addMonths({ year, month, day: 1 }, count - 1);
    return count === 1 ? point({ year, month }) : range({ year, month }, { year: last.year, month: last.month });
  }
  const monday =
    at > 0 ? addDays(mondayOf(addDays(start, 3)), 7 * (at - 1)) : addDays(mondayOf(addDays(end, -3)), 7 * (1 - count));
  return bounds(monday, addDays(monday, 7 * count - 1));
}
