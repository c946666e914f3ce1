import { isRealDate } from '../calendar.js';
import type { DateLanguage, Groups, Recognizer } from '../recognizer.js';
import type { Said, SaidDate } from '../said.js';
import { figures, isoDate, romanMonth } from './numeric.js';
import { anyOf, compile, named, SP } from './patterns.js';

/** The words of a language's absolute dates. All lower case; where a piece is a pattern, it captures nothing. */
export interface DateWords {
  /** Its BCP 47 tag. */
  readonly tag: string;
  /** The months' names and abbreviations without their points, with their numbers. */
  readonly months: Readonly<Record<string, number>>;
  /** The days of the week, Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** What ends a day's figures: "." in German, "er" in French. A pattern. */
  readonly ordinal: string;
  /** What may stand between a weekday and the day, and between day, month and year. A pattern, white space apart. */
  readonly article: string;
  readonly of: string;
  /** What joins the first and the last day: "bis", "au". A pattern. */
  readonly to: string;
  /** Words after which four figures are a year. A pattern. */
  readonly beforeYear: string;
}

/**
 * Makes a language's absolute dates: days with month and year, days in a row, months, years, and dates in figures. What has no year
 * is reckoned from the document's date, as in English.
 *
 * ```
 * den 3. März 1903      vom 3. bis 5. März 1903      en mai 1848      Bonn, 5. XI. 1961
 *     ^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^         ^^^^^^^^            ^^^^^^^^^^^
 * ```
 */
export function makeAbsoluteDates(words: DateWords): DateLanguage {
  const { tag, article, of, to, ordinal } = words;
  const MONTH = `(?:${anyOf(Object.keys(words.months))})(?![A-Za-z\\u00c0-\\u024f])\\.?`;
  const WEEKDAY = `(?:(?:${anyOf(Object.keys(words.weekdays))}),?${SP}(?:(?:${article})${SP})?)?`;
  const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:${ordinal})?`;
  const OF = `${SP}?(?:(?:${of})${SP})?`;
  const YEAR = String.raw`(?:1\d{3}|20\d{2})(?!\d)`;
  const names = Object.keys(words.months);
  const readDate = ({ day, month, year }: Groups): SaidDate | undefined => {
    const date = {
      day: day === undefined ? undefined : Number.parseInt(day, 10),
      month: words.months[month?.toLowerCase().replace(/\.$/, '') ?? ''],
      year: year === undefined ? undefined : Number(year),
    };
    return { type: 'date', ...date };
  };
  const dayMonth: Recognizer = {
    rule: `dates/${tag}-day-month`,
    opens: new Set(['#', ...Object.keys(words.weekdays)]),
    pattern: compile(`${WEEKDAY}${named('day', DAY)}${OF}${named('month', MONTH)}(?:,?${OF}${named('year', YEAR)})?`),
    read: readDate,
  };
  const daysMonth: Recognizer = {
    rule: `dates/${tag}-days-month`,
    opens: new Set(['#']),
    pattern: compile(
      `${named('day', DAY)}(?:${SP}?[-–—]${SP}?|${SP}(?:${to})${SP})${named('toDay', DAY)}${OF}${named('month', MONTH)}(?:,?${OF}${named('year', YEAR)})?`,
    ),
    read: (groups): Said | undefined => {
      const first = readDate(groups);
      const day = Number.parseInt(groups.toDay ?? '', 10);
      return first?.day !== undefined && first.day < day
        ? { type: 'range', first, last: { ...first, day } }
        : undefined;
    },
  };
  const monthYear: Recognizer = {
    rule: `dates/${tag}-month-year`,
    opens: new Set(names),
    pattern: compile(`${named('month', MONTH)},?${OF}${named('year', YEAR)}`),
    read: readDate,
  };
  const isPlaced = new RegExp(`(?:(?<![a-z\\u00c0-\\u024f])(?:${words.beforeYear})\\s|\\()$`, 'i');
  const year: Recognizer = {
    rule: `dates/${tag}-year`,
    opens: new Set(['#4']),
    pattern: compile(named('year', YEAR)),
    read: readDate,
    forbids: (before, _matched, after) =>
      isPlaced.test(before) && !/^[.,]?\d|^[-–/]\d{1,2}\b/.test(after) ? undefined : 'not placed in time',
  };
  return {
    tag,
    tenseOf: () => undefined,
    recognizers: [isoDate, dayFirstFigures, romanMonth, daysMonth, dayMonth, monthYear, year],
  };
}

/** Figures in the order of Europe: the day first. */
const dayFirstFigures: Recognizer = {
  ...figures,
  rule: 'dates/day-first-figures',
  read: ({ a, b, joint, year }) => {
    const date = { year: Number(year), month: Number(b), day: Number(a) };
    if (year?.length === 4) return isRealDate(date) ? { type: 'date', ...date } : undefined;
    // two figures stand for a year only with points, "3.4.03": with strokes they may be anything
    if (joint !== '.' || !isRealDate({ ...date, year: undefined })) return undefined;
    return { type: 'date', ...date };
  },
};
