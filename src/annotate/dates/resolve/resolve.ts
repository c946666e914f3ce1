import {
  addDays,
  type Day,
  firstDay,
  isRealDate,
  mondayOf,
  numberOfDay,
  type PartialDate,
  weekdayOf,
} from '../calendar.js';
import { bounds, type Period, point, range } from '../period.js';
import type { Said, SaidList, SaidWeek, SaidWeekday } from '../said.js';
import { countOff } from './resolve-counted.js';
import { expandYear, resolveDate } from './resolve-date.js';
import { takePart } from './resolve-part.js';
import { resolveShift, resolveStretch, resolveStretchFrom, resolveUnit, resolveWeekday } from './resolve-relative.js';
import { resolveRepublican } from './resolve-republican.js';
import { dayOfHoliday, resolveSeason, resolveStretchOfYears, yearOfSeason } from './resolve-years.js';
import { anchorFor, type Resolution, type Setting } from './setting.js';

/** What an expression says that has a place in the calendar. */
export type SaidDated = Exclude<Said, { readonly type: 'length' | 'clock' }>;

/**
 * Turns what was said into what is meant: what the words leave open comes from the document's date, or from the date last
 * spoken of, and is named as implied. `undefined` when there is nothing to reckon from.
 */
export function resolve(said: SaidDated, setting: Setting): Resolution | undefined {
  switch (said.type) {
    case 'date':
      return said.calendar === 'french-republican' ? resolveRepublican(said, setting) : resolveDate(said, setting);
    case 'range':
    case 'either':
      return resolveList(said, setting);
    case 'part': {
      const whole = resolve(said.of as SaidDated, setting);
      return whole && { ...whole, period: takePart(said.part, whole.period) };
    }
    case 'counted': {
      const whole = resolve(said.of as SaidDated, setting);
      const period = whole && countOff(said, whole.period);
      return period && { ...whole, period };
    }
    case 'decade':
    case 'century':
    case 'fiscal':
      return {
        period: resolveStretchOfYears(said, setting),
        certainty: said.isShort ? 'medium' : 'high',
        because: said.isShort ? 'the century from the document’s date' : 'the words say it all',
        ...(said.isShort ? { anchor: 'document' as const } : {}),
      };
    case 'season':
    case 'holiday':
      return resolveYearly(said, setting);
    case 'week':
      return resolveWeek(said, setting);
    default:
      return resolvePointing(said, setting);
  }
}

function resolvePointing(
  said: Extract<SaidDated, { readonly type: 'weekday' | 'unit' | 'shift' | 'stretch' }>,
  setting: Setting,
): Resolution | undefined {
  if (said.type === 'shift' && typeof said.from === 'object') {
    const from = resolve(said.from as SaidDated, setting);
    const period = from && resolveShift(said, from.period.first);
    return period && { ...from, period };
  }
  if (said.type === 'stretch' && said.from) {
    const from = resolve(said.from as SaidDated, setting);
    const period = from && resolveStretchFrom(said, from.period.first);
    return period && { ...from, period };
  }
  if (said.type === 'weekday' && isThatDay(said, setting.beside))
    return {
      period: point(setting.beside ?? {}),
      anchor: 'context',
      certainty: 'high',
      because: 'the weekday of the date before it',
    };
  const wanted = said.type === 'unit' || said.type === 'shift' ? (said.from as 'document' | 'context') : 'document';
  const isByDay = 'unit' in said && /^(?:day|week|weekend|fortnight)$/.test(said.unit);
  const base = anchorFor(isByDay ? { ...setting, context: setting.contextDay } : setting, wanted);
  if (!base) return undefined;
  const { date, anchor } = base;
  const period =
    said.type === 'unit'
      ? resolveUnit(said, date)
      : said.type === 'shift'
        ? resolveShift(said, date)
        : said.type === 'stretch'
          ? resolveStretch(said, date)
          : resolveWeekday(said, date, setting.tense);
  return (
    period && {
      period,
      anchor,
      certainty: anchor === 'document' ? 'high' : 'medium',
      because: `reckoned from the ${anchor}’s date`,
    }
  );
}

function isThatDay({ weekday, direction }: SaidWeekday, day: PartialDate | undefined): boolean {
  return direction === undefined && day?.day !== undefined && weekdayOf(firstDay(day)) === weekday;
}

function resolveList({ type, first, last }: SaidList, setting: Setting): Resolution | undefined {
  const start = resolve(first as SaidDated, setting);
  const end =
    start &&
    (sameMonth(first, last, start) ??
      laterMonth(first, last, start) ??
      nextWeekday(first, last, start) ??
      resolve(last as SaidDated, setting));
  if (!start || !end) return undefined;
  const make = type === 'either' ? bounds : range;
  const period = make(start.period.first, end.period.last);
  return { ...end, problem: start.problem ?? end.problem, period };
}

/** Two days of one month are in the same one: what is implied for the first holds for the second. */
function sameMonth(first: Said, last: Said, start: Resolution): Resolution | undefined {
  if (first.type !== 'date' || last.type !== 'date' || last.day === undefined) return undefined;
  if (first.month !== last.month || first.year !== last.year) return undefined;
  const date = { ...start.period.first, day: last.day };
  if (start.period.first.day === undefined) return undefined;
  return isRealDate(date) ? { ...start, period: point(date) } : { ...start, problem: 'impossible-date' };
}

/** Of two days of different months, with no year said, the second is the next one after the first. */
function laterMonth(first: Said, last: Said, start: Resolution): Resolution | undefined {
  const { year, month } = start.period.first;
  if (first.type !== 'date' || last.type !== 'date' || last.year !== undefined || last.month === undefined)
    return undefined;
  if (year === undefined || month === undefined) return undefined;
  const date = { year: last.month < month ? year + 1 : year, month: last.month, day: last.day };
  return isRealDate(date) ? { ...start, period: point(date) } : { ...start, problem: 'impossible-date' };
}

/** The second weekday is the next one after the first: "Friday to Tuesday". */
function nextWeekday(first: Said, last: Said, start: Resolution): Resolution | undefined {
  const { year, month, day } = start.period.first;
  if (first.type !== 'weekday' || last.type !== 'weekday') return undefined;
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const ahead = (last.weekday - first.weekday + 6) % 7;
  return { ...start, period: point(addDays({ year, month, day }, ahead + 1)) };
}

function resolveYearly(
  said: Extract<SaidDated, { readonly type: 'season' | 'holiday' }>,
  setting: Setting,
): Resolution | undefined {
  const isSaid = said.year !== undefined;
  const base = isSaid ? undefined : anchorFor(setting, setting.isNarrative ? 'context' : 'document');
  if (!isSaid && !base) return undefined;
  const grounds = isSaid
    ? ({ certainty: 'high', because: 'the words say it all' } as const)
    : ({ certainty: 'medium', anchor: base?.anchor, because: `the year from the ${base?.anchor}’s date` } as const);
  if (said.type === 'season') {
    if (said.year === undefined)
      return { ...grounds, period: resolveSeason(said, yearOfSeason(said, base?.date ?? {}, setting.tense)) };
    const year = said.year >= 0 && said.year < 100 ? expandYear(said.year, setting) : said.year;
    const lastYear = said.lastYear === undefined ? undefined : year + 1;
    return { ...grounds, period: resolveSeason({ ...said, year, lastYear }, year) };
  }
  if (said.year !== undefined) {
    const day = dayOfHoliday(said.rule, said.year);
    return { ...grounds, period: { shape: 'point', first: day, last: day } };
  }
  const near = Number(base?.date.year);
  const typical = dayOfHoliday(said.rule, near);
  const { period } = resolveDate(
    { type: 'date', month: typical.month, day: typical.day, direction: said.direction },
    { ...setting, yearElsewhere: () => undefined },
  );
  const day = dayOfHoliday(said.rule, Number(period.first.year));
  return { ...grounds, period: { shape: 'point', first: day, last: day } };
}

function resolveWeek({ how, of }: SaidWeek, setting: Setting): Resolution | undefined {
  const isOpen = how === 'beginning' && of.type === 'date' && of.weekday === undefined && of.year === undefined;
  // a week begins on a Monday: that tells the year when none is said
  const inner = resolve((isOpen ? { ...of, weekday: 1 } : of) as SaidDated, setting);
  const { year, month, day } = inner?.period.first ?? {};
  if (!inner || year === undefined || month === undefined || day === undefined) return undefined;
  const date = { year, month, day };
  if (how === 'weekend') return { ...inner, period: weekendAround(date, firstDay(inner.period.last)) };
  const start = how === 'of' ? mondayOf(date) : how === 'ending' ? addDays(date, -6) : date;
  return { ...inner, period: bounds(start, addDays(start, 6)) };
}

/** The Saturday and Sunday nearest to a day or days, with those days. */
function weekendAround(first: Day, last: Day): Period {
  const saturday = addDays(mondayOf(first), weekdayOf(first) === 1 ? -2 : 5);
  const sunday = addDays(saturday, 1);
  const pick = (one: Day, other: Day, isEarlier: boolean) =>
    numberOfDay(one) < numberOfDay(other) === isEarlier ? one : other;
  return range(pick(first, saturday, true), pick(last, sunday, false));
}
