import { addDays, type Day, numberOfDay, type PartialDate } from './calendar.js';

/** The days of September on which the years I to XIV began: the autumn equinox in Paris, as it was decreed. */
const FIRST_DAYS = [22, 22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];

/** The last year in which France counted so. */
export const LAST_REPUBLICAN_YEAR = 14;

/**
 * Returns the Gregorian day for one of the French Republican calendar: years from 1792, twelve months of thirty days, and
 * the complementary days as the thirteenth.
 */
export function gregorianFromRepublican({ year, month, day }: Day): Day {
  return addDays({ year: 1791 + year, month: 9, day: FIRST_DAYS[year] ?? 22 }, (month - 1) * 30 + day - 1);
}

/** Returns the first and the last Gregorian day of a Republican year or month. */
export function boundsOfRepublican({ year = 1, month }: PartialDate): readonly [Day, Day] {
  const first = gregorianFromRepublican({ year, month: month ?? 1, day: 1 });
  const after =
    month === undefined
      ? gregorianFromRepublican({ year: year + 1, month: 1, day: 1 })
      : gregorianFromRepublican({ year, month, day: 31 });
  return [first, addDays(after, -1)];
}

/** Returns the Republican year in which a day of a month lies nearest to a Gregorian date. */
export function nearestRepublicanYear({ month = 1, day = 1 }: PartialDate, near: Day): number {
  const years = Array.from({ length: LAST_REPUBLICAN_YEAR }, (_, at) => at + 1);
  const apart = (year: number) =>
    Math.abs(numberOfDay(gregorianFromRepublican({ year, month, day })) - numberOfDay(near));
  return years.reduce((best, year) => (apart(year) < apart(best) ? year : best));
}
