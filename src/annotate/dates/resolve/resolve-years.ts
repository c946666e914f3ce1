import type { HolidayRule } from '../../lexicon/en/holidays.js';
import { addDays, type Day, daysInMonth, easterOf, type PartialDate, weekdayOf } from '../calendar.js';
import { bounds, type Period, range } from '../period.js';
import type { SaidSeason, SaidStretchOfYears } from '../said.js';
import { expandYear } from './resolve-date.js';
import type { Setting } from './setting.js';

/** Returns a fiscal year of the United States: from July to June until 1976, from October to September after. */
export function fiscalYearOf(year: number, last = year): Period {
  const isOld = year <= 1976;
  return range(
    { year: year - 1, month: isOld ? 7 : 10, day: 1 },
    last <= 1976 ? { year: last, month: 6, day: 30 } : { year: last, month: 9, day: 30 },
  );
}

/** Returns decades, centuries and fiscal years. Centuries are counted as people write them: the 17th from 1600 to 1699. */
export function resolveStretchOfYears(said: SaidStretchOfYears, setting: Setting): Period {
  if (said.type === 'century') {
    const first = said.year > 0 ? (said.year - 1) * 100 : said.year * 100;
    const last = said.last ?? said.year;
    return range({ year: first === 0 ? 1 : first }, { year: last > 0 ? last * 100 - 1 : (last + 1) * 100 - 1 });
  }
  const year = said.isShort ? expandYear(said.year, setting) : said.year;
  if (said.type === 'decade') return range({ year }, { year: year + 9 });
  const last = said.last === undefined ? year : said.last < 100 ? expandYear(said.last, setting) : said.last;
  if (said.startsInApril) return range({ year, month: 4, day: 1 }, { year: last + 1, month: 3, day: 31 });
  return fiscalYearOf(year, last);
}

/** The months of the seasons, on the northern half of the earth, from the first to the last that belongs to it. */
const SEASONS = { spring: [3, 6], summer: [6, 9], autumn: [9, 12], winter: [12, 3] } as const;

/** Returns a season as the months in which it may have been. Winter belongs to the year in which it begins, unless two are said. */
export function resolveSeason({ season, lastYear, year: said }: SaidSeason, year: number): Period {
  const [first, last] = SEASONS[season];
  const start = said ?? year;
  if (season === 'winter') return bounds({ year: start, month: first }, { year: lastYear ?? start + 1, month: last });
  return bounds({ year: start, month: first }, { year: lastYear ?? start, month: last });
}

/** Returns the year of a season without one: nearest to the anchor on the side that a word or the tense tells. */
export function yearOfSeason({ season, direction }: SaidSeason, anchor: PartialDate, tense: Setting['tense']): number {
  const year = Number(anchor.year);
  const month = anchor.month ?? 6;
  const [first, last] = SEASONS[season];
  const end = season === 'winter' ? last + 12 : last;
  if (direction === -1) return month > last && season !== 'winter' ? year : year - 1;
  if (direction === 1) return month < first ? year : year + 1;
  if (direction === 0) return season === 'winter' && month <= last ? year - 1 : year;
  if (tense === 'future') return month > end ? year + 1 : year;
  return month < first ? year - 1 : year;
}

/** Returns the day of a holiday in a year. */
export function dayOfHoliday(rule: HolidayRule, year: number): Day {
  if ('fromEaster' in rule) return addDays(easterOf(year), rule.fromEaster);
  if ('day' in rule) return { year, ...rule };
  const { month, weekday, nth } = rule;
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(month, year) };
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = { year, month, day: 1 };
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
}
