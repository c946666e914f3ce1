import {
  type Day,
  firstDay,
  gregorianFromJulian,
  isRealDate,
  numberOfDay,
  type PartialDate,
  weekdayOf,
} from '../calendar.js';
import { point } from '../period.js';
import type { SaidDate } from '../said.js';
import { anchorFor, type Resolution, type Setting } from './setting.js';

/** Returns the date that the figures mean; the year, and for a bare day the month, from what is around when not said. */
export function resolveDate(said: SaidDate, setting: Setting): Resolution {
  const { year, month, day } = said;
  if (year !== undefined) {
    const full = said.hasEra || Math.abs(year) >= 100 ? year : expandYear(year, setting);
    return settle(said, { year: full, month, day }, { because: 'the words say it all' });
  }
  if (said.yearPointer) {
    const base = anchorFor(setting, said.yearPointer.from);
    if (base?.date.year !== undefined)
      return settle(
        said,
        { year: base.date.year + said.yearPointer.steps, month, day },
        { anchor: base.anchor, because: 'the year told by its place' },
      );
  }
  return month === undefined ? resolveBareDay(said, setting) : resolveWithoutYear(said, setting);
}

/** Returns the year that two figures mean: the one nearest to the document's, not more than twenty years after it. */
export function expandYear(short: number, { document, context }: Setting): number {
  const near = document?.year ?? context?.year ?? 1950;
  const guess = Math.floor(near / 100) * 100 + short;
  if (guess > near + 20) return guess - 100;
  return guess <= near - 80 ? guess + 100 : guess;
}

function resolveWithoutYear(said: SaidDate, setting: Setting): Resolution {
  const { month = 1, day } = said;
  const elsewhere =
    day === undefined || said.direction !== undefined ? undefined : setting.yearElsewhere({ month, day });
  if (elsewhere !== undefined)
    return settle(
      said,
      { year: elsewhere, month, day },
      { anchor: 'context', because: 'the year stands with it elsewhere' },
    );
  const base = anchorFor(setting, setting.isNarrative || said.isFollowing ? 'context' : 'document');
  if (setting.joinedYear !== undefined && base)
    return settle(
      said,
      { year: setting.joinedYear, month, day },
      { anchor: base.anchor, because: `the year from the ${base.anchor}’s date, in order with what it is joined to` },
    );
  if (base?.date.year === undefined)
    return {
      ...settle(said, { month, day }, { because: 'no year is said' }),
      certainty: 'low',
      problem: 'unanchored-date',
    };
  const { date, anchor } = base;
  const isSure = date.month !== undefined;
  const year =
    anchor === 'context' && said.direction === undefined ? Number(date.year) : nearestYear(said, date, setting.tense);
  return settle(said, { year, month, day }, { anchor, because: `the year from the ${anchor}’s date`, isSure });
}

/** Returns the year that puts the month (and day) nearest to the anchor, on the side that a word or the tense tells. */
function nearestYear(said: SaidDate, anchor: PartialDate, tense: Setting['tense']): number {
  const { month = 1, day } = said;
  const base = Number(anchor.year);
  if (anchor.month === undefined) return base;
  const here = day === undefined ? anchor.month * 30.5 : dayOfYear(anchor.month, anchor.day ?? 15);
  const there = day === undefined ? month * 30.5 : dayOfYear(month, day);
  if (said.direction === 0) return base;
  if (said.direction === -1) return there < here - 1 ? base : base - 1;
  if (said.direction === 1) return there > here + 1 ? base : base + 1;
  const years = [0, -1, 1, -2, 2, -3, 3, -4, 4]
    .map((step) => base + step)
    .filter((year) => day === undefined || !isRealDate({ month, day }) || isRealDate({ year, month, day }));
  if (said.weekday !== undefined && day !== undefined) {
    const agreeing = years
      .slice(0, 3)
      .find((year) => isRealDate({ year, month, day }) && weekdayOf({ year, month, day }) === said.weekday);
    if (agreeing !== undefined) return agreeing;
  }
  const cost = (year: number) => {
    const apart = there - here + (year - base) * 365;
    const isBackward = apart < 0;
    const wrongWay = (tense === 'future' && isBackward) || (tense !== 'future' && apart > 0);
    return Math.abs(apart) * (wrongWay ? (tense === undefined ? 1.6 : 2.8) : 1);
  };
  return years.reduce((best, year) => (cost(year) < cost(best) ? year : best));
}

function dayOfYear(month: number, day: number): number {
  return numberOfDay({ year: 2001, month, day: 1 }) - numberOfDay({ year: 2001, month: 1, day: 1 }) + day;
}

function resolveBareDay(said: SaidDate, setting: Setting): Resolution {
  const { day = 1 } = said;
  const isContext =
    said.monthShift === undefined &&
    (setting.isNarrative || setting.isContextClose) &&
    !(setting.tense === 'future' && isPast(setting)) &&
    setting.context?.month !== undefined;
  const base = anchorFor(setting, isContext ? 'context' : 'document');
  if (!base?.date.month)
    return { period: point({ day }), certainty: 'low', because: 'no month is said', problem: 'unanchored-date' };
  const { date, anchor } = base;
  const anchorDay = date.day ?? 15;
  let shift = said.monthShift;
  if (shift === undefined) {
    if (anchor === 'context') shift = 0;
    else if (setting.tense === 'future') shift = day < anchorDay - 3 ? 1 : 0;
    else shift = day > anchorDay && day - anchorDay > 15 ? -1 : 0;
  }
  const near = Number(date.year) * 12 + Number(date.month) - 1 + shift;
  const isFixed = said.weekday === undefined || said.monthShift !== undefined;
  const index = isFixed ? near : (NEARBY.map((step) => near + step).find((month) => hasWeekday(said, month)) ?? near);
  return settle(
    said,
    { year: Math.floor(index / 12), month: (index % 12) + 1, day },
    { anchor, because: `month and year from the ${anchor}’s date`, isSure: false },
  );
}

/** Months in which a "Friday the 13th" is looked for, the nearest first. */
const NEARBY = [0, ...Array.from({ length: 14 }, (_, at) => [-1 - at, at + 1])].flat();

function hasWeekday({ day = 1, weekday }: SaidDate, index: number): boolean {
  const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
  return isRealDate(date) && weekdayOf(date) === weekday;
}

/** Does the date last spoken of lie before the document's, so that what is to come is not in its month? */
function isPast({ document, context }: Setting): boolean {
  if (document?.month === undefined || context?.month === undefined) return false;
  return Number(context.year) * 12 + context.month < Number(document.year) * 12 + document.month;
}

interface Grounds {
  readonly anchor?: 'document' | 'context' | undefined;
  readonly because: string;
  readonly isSure?: boolean;
}

/** Puts the resolution together, after a look at whether the calendar has the date and the weekday fits. */
function settle(said: SaidDate, date: PartialDate, { anchor, because, isSure = true }: Grounds): Resolution {
  const certainty = anchor === undefined ? 'high' : isSure ? 'medium' : 'low';
  if (!isRealDate(date)) {
    const known = { year: date.year, month: date.month };
    const rest = isRealDate(known) ? known : { year: isRealDate({ year: date.year }) ? date.year : undefined };
    return { period: point(rest), anchor, certainty: 'low', because, problem: 'impossible-date' };
  }
  const full = fullDay(date);
  const exact = said.calendar === 'julian' && full ? gregorianFromJulian(full) : date;
  if (full && said.weekday !== undefined && said.calendar === undefined && weekdayOf(full) !== said.weekday)
    return {
      period: point(exact),
      anchor,
      certainty: 'low',
      because,
      problem: anchor === undefined ? 'weekday-contradicts-date' : undefined,
    };
  return { period: point(exact), anchor, certainty: said.doubtful ? 'low' : certainty, because };
}

function fullDay(date: PartialDate): Day | undefined {
  return date.year === undefined || date.month === undefined || date.day === undefined ? undefined : firstDay(date);
}
