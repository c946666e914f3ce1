import type { Pointer } from '../lexicon/en/calendar-words.js';
import type { HolidayRule } from '../lexicon/en/holidays.js';
import type { PartialDate } from './calendar.js';

/** What an expression says in so many words, before anything is implied from elsewhere. */
export type Said =
  | SaidDate
  | SaidList
  | SaidWeekday
  | SaidPart
  | SaidStretchOfYears
  | SaidSeason
  | SaidUnit
  | SaidShift
  | SaidStretch
  | SaidHoliday
  | SaidWeek
  | SaidCountedUnit
  | SaidLength
  | SaidClock;

/** Figures of one date: "5 November", "May 1848", "Friday, May 2". */
export interface SaidDate extends PartialDate {
  readonly type: 'date';
  readonly weekday?: number | undefined;
  /** The direction when a word gives it: "last July" -1, "next May" 1. */
  readonly direction?: -1 | 0 | 1 | undefined;
  /** The calendar of the figures when it is not the Gregorian ("5 May 1720 O.S.", "18 Brumaire, an VIII"). */
  readonly calendar?: 'julian' | 'french-republican' | undefined;
  /** A question mark stands with it, or "about". */
  readonly doubtful?: boolean | undefined;
  readonly about?: boolean | undefined;
  /** Counted from the birth of Christ in so many words: two figures are a year then, not a short form. */
  readonly hasEra?: boolean | undefined;
  /** A year told by its place: "May 3 of last year". */
  readonly yearPointer?: Pointer | undefined;
  /** The direction is from the date last spoken of: "24th June following". */
  readonly isFollowing?: boolean | undefined;
  /** "inst.", "ult.", "prox.": months from the document's. */
  readonly monthShift?: number | undefined;
}

/** Several dates in one expression: `range` "3–5 August", `either` "July 6 or 7". */
export interface SaidList {
  readonly type: 'range' | 'either';
  readonly first: Said;
  readonly last: Said;
}

/** A weekday without a date: "Friday", "last Monday". */
export interface SaidWeekday {
  readonly type: 'weekday';
  readonly weekday: number;
  readonly direction?: -1 | 0 | 1 | undefined;
  /** The week it is in: "Tuesday of next week". */
  readonly week?: Pointer | undefined;
  /** "The coming Friday": the next one there is. */
  readonly isComing?: boolean | undefined;
  /** Weeks further: "Monday week" 1, "a week ago Monday" -1. */
  readonly weeks?: number | undefined;
}

/** A part of something longer: "early March", "the end of 1959", "first half of 1957". */
export interface SaidPart {
  readonly type: 'part';
  readonly part: 'early' | 'middle' | 'late' | 'end' | `${1 | 2}/2` | `${1 | 2 | 3 | 4}/4` | `${1 | 2 | 3}/3`;
  readonly of: Said;
}

/** A decade, a century or a fiscal year. `year` is the first year ("1950s" 1950); open when only "the fifties" is said. */
export interface SaidStretchOfYears {
  readonly type: 'decade' | 'century' | 'fiscal';
  readonly year: number;
  readonly last?: number | undefined;
  readonly isShort?: boolean | undefined;
  /** A fiscal year of Japan, India or Britain. */
  readonly startsInApril?: boolean | undefined;
}

/** A season, with its year when said. */
export interface SaidSeason {
  readonly type: 'season';
  readonly season: 'spring' | 'summer' | 'autumn' | 'winter';
  readonly year?: number | undefined;
  readonly lastYear?: number | undefined;
  readonly direction?: -1 | 0 | 1 | undefined;
}

/** A whole unit beside another: "last year", "the following week", "today". */
export interface SaidUnit {
  readonly type: 'unit';
  readonly unit:
    | 'day'
    | 'week'
    | 'weekend'
    | 'fortnight'
    | 'month'
    | 'quarter'
    | 'year'
    | 'fiscal'
    | 'decade'
    | 'century';
  readonly steps: number;
  readonly from: 'document' | 'context';
  /** "later this year": somewhere in what is left of it; "the rest of this year": all that is left. */
  readonly rest?: 'later' | 'earlier' | 'remaining' | undefined;
}

/** So many units away: "two days ago", "a week after May 3". */
export interface SaidShift {
  readonly type: 'shift';
  readonly unit: 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'year' | 'decade' | 'century';
  readonly count: number;
  readonly from: 'document' | 'context' | Said;
  readonly about?: boolean | undefined;
}

/** A stretch that ends or begins with the document's date, or begins on a day: "the past two years", "ten days from May 3". */
export interface SaidStretch {
  readonly type: 'stretch';
  readonly unit: SaidShift['unit'];
  readonly count: number;
  readonly direction: -1 | 1;
  readonly from?: Said | undefined;
}

/** A holiday, with its year when said. */
export interface SaidHoliday {
  readonly type: 'holiday';
  readonly rule: HolidayRule;
  readonly year?: number | undefined;
  readonly direction?: -1 | 0 | 1 | undefined;
}

/** "the week of July 9": the week with that day, begun by it, or ended by it, or the weekend with or near it. */
export interface SaidWeek {
  readonly type: 'week';
  readonly how: 'of' | 'beginning' | 'ending' | 'weekend';
  readonly of: Said;
}

/** Days, weeks or months counted off from the start (1, 2 …) or the end (-1) of something: "the last week of July". */
export interface SaidCountedUnit {
  readonly type: 'counted';
  readonly unit: 'day' | 'week' | 'month';
  readonly at: number;
  readonly count: number;
  readonly of: Said;
  /** Only these days are counted: "the first Monday in December". */
  readonly weekday?: number | undefined;
}

/** A length of time with no place in the calendar: `P10Y`. */
export interface SaidLength {
  readonly type: 'length';
  readonly dur: string;
}

/** A time of day, in the form of XML Schema's `time`; `to` when it is a stretch. */
export interface SaidClock {
  readonly type: 'clock';
  readonly at: string;
  readonly to?: string | undefined;
  /** Which half of the day is not said: "five o'clock" is written as 05:00. */
  readonly isOpen?: boolean | undefined;
}
