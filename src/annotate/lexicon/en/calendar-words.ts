/** Units of the calendar and the clock, singular and plural, with the letter that ISO 8601 durations use. */
export const unitWords: Readonly<Record<string, CalendarUnit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  fortnight: 'fortnight',
  fortnights: 'fortnight',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
  century: 'century',
  centuries: 'century',
};

/** A stretch of the calendar that can be counted. */
export type CalendarUnit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Units of the clock. */
export const clockUnitWords: Readonly<Record<string, 'H' | 'M' | 'S'>> = {
  hour: 'H',
  hours: 'H',
  hr: 'H',
  hrs: 'H',
  minute: 'M',
  minutes: 'M',
  mins: 'M',
  second: 'S',
  seconds: 'S',
};

/** The seasons. */
export const seasonNames: Readonly<Record<string, Season>> = {
  spring: 'spring',
  springtime: 'spring',
  summer: 'summer',
  summertime: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
  wintertime: 'winter',
};

/** A season by its one name. */
export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Words that point from a date to the unit before, at or after it. */
export const pointerWords: Readonly<Record<string, Pointer>> = {
  last: { steps: -1, from: 'document' },
  past: { steps: -1, from: 'document' },
  this: { steps: 0, from: 'document' },
  current: { steps: 0, from: 'document' },
  'this past': { steps: -1, from: 'document' },
  'this last': { steps: -1, from: 'document' },
  next: { steps: 1, from: 'document' },
  'this next': { steps: 1, from: 'document' },
  'this coming': { steps: 1, from: 'document' },
  coming: { steps: 1, from: 'document' },
  upcoming: { steps: 1, from: 'document' },
  previous: { steps: -1, from: 'context' },
  preceding: { steps: -1, from: 'context' },
  same: { steps: 0, from: 'context' },
  that: { steps: 0, from: 'context' },
  'that same': { steps: 0, from: 'context' },
  following: { steps: 1, from: 'context' },
  ensuing: { steps: 1, from: 'context' },
};

/** How far a pointer goes, and from which date: the document's or the one last spoken of. */
export interface Pointer {
  readonly steps: -1 | 0 | 1;
  readonly from: 'document' | 'context';
}

/** Days named by their place beside the document's own. */
export const dayWords: Readonly<Record<string, number>> = {
  'day before yesterday': -2,
  'night before last': -2,
  'evening before last': -2,
  yesterday: -1,
  today: 0,
  'to-day': 0,
  tonight: 0,
  'to-night': 0,
  tomorrow: 1,
  'to-morrow': 1,
  'day after tomorrow': 2,
  'day after to-morrow': 2,
};

/** Times of the day that follow a day's name and belong to it: "Friday morning". */
export const dayTimeWords: readonly string[] = [
  'morning',
  'forenoon',
  'noon',
  'afternoon',
  'evening',
  'night',
  'midnight',
];
