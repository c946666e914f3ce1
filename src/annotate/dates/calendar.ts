/** A day of the proleptic Gregorian calendar. Months from 1; years as written, BC negative. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A year, a month or a day: as much of a date as is known, from the left. */
export interface PartialDate {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

const DAY = 86_400_000;

/** Returns how many days the month has. Without a year February has 29. */
export function daysInMonth(month: number, year = 2000): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Does the calendar have this date? Every part that is there must be possible; a day needs a month. */
export function isRealDate({ year, month, day }: PartialDate): boolean {
  if (year === 0 || (year !== undefined && Math.abs(year) > 9999)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year)));
}

/** Returns the number of the day, counted from 1 January 1970. Inverse of `dayFromNumber`. */
export function numberOfDay({ year, month, day }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

/** Returns the day of that number. Inverse of `numberOfDay`. */
export function dayFromNumber(number: number): Day {
  const date = new Date(number * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Returns the day `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(numberOfDay(day) + count);
}

/** Returns the same day `count` months later, or the month's last day when it has no such day. */
export function addMonths({ year, month, day }: Day, count: number): Day {
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.month, target.year)) };
}

/** Returns the weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** Returns the Monday of the week in which the day lies. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** Returns the first day of what a partial date with a year means. */
export function firstDay({ year = 1, month = 1, day = 1 }: PartialDate): Day {
  return { year, month, day };
}

/** Returns the last day of what a partial date with a year means. */
export function lastDay({ year = 1, month = 12, day }: PartialDate): Day {
  return { year, month, day: day ?? daysInMonth(month, year) };
}

/** Returns Easter Sunday of a Gregorian year, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 };
}

/** Returns the Gregorian day for one of the Julian calendar. */
export function gregorianFromJulian({ year, month, day }: Day): Day {
  const y = month > 2 ? year : year - 1;
  const shift = Math.floor(y / 100) - Math.floor(y / 400) - 2;
  return addDays({ year, month, day: Math.min(day, daysInMonth(month, year)) }, shift);
}
