import { dayName, foreignMonthName, monthName } from '../../lexicon/en/months.js';

const YEAR = '(?:1[0-9]{3}|20[0-9]{2})';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?(?:\\s?\\(\\?\\))?';
const DAYS = `${DAY}(?:\\s?[-–/]\\s?${DAY})?`;
const HOUR = `(?:\\d{1,2}(?:[:.]\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|o[’']clock)?|\\d{4}\\s?Z?(?:\\s?hours)?|noon|midnight|\\d{1,2}\\s?h(?:ours)?)`;
const CLOCK = `(?:${HOUR}(?:\\s?[-–—]\\s?${HOUR})?)`;

const DATES = [
  `${monthName}\\s+${DAYS}\\s*,?\\s*(?:\\[?${YEAR}\\]?|[’']\\d{2})`,
  `(?:the\\s+|this\\s+)?${DAYS}(?:\\s+day)?(?:\\s+of)?[\\s-]+${monthName}[\\s,.-]*(?:${YEAR}|[’']\\d{2}|\\d{2}\\b)`,
  `${monthName}\\s*,?\\s+${YEAR}`,
  `${YEAR}\\s+${monthName}\\s+${DAYS}`,
  `${YEAR}-\\d{2}-\\d{2}`,
  `\\d{1,2}\\s?[./]\\s?(?:\\d{1,2}|[ivx]{1,4})\\s?[./]\\s?(?:${YEAR}|\\d{2})`,
  `${monthName}\\s+${DAYS}`,
  `\\d{1,2}\\.?\\s(?:de\\s)?(?:${foreignMonthName})\\s(?:de\\s)?${YEAR}`,
  'undated|no date|n\\.d\\.',
].map((form) => `(?:${form})`);

const DATE = DATES.join('|');
const SMALL_WORD = '\\d{1,5}[A-Za-z]?|de|del|la|le|am|an|der|den|on|the|of|in|near|aboard|at|sur|di|auf|upon';
/**
 * Letters, their marks, and more: `\p{L}` without regard to case takes longer to compile here than any rule takes to read a report.
 * What is found so is judged by `PLACE_CASE`.
 */
const LETTER = 'A-Za-zªµº\\u00c0-\\u167f\\u1681-\\u1fff\\u2c00-\\u2fff\\u3001-\\ufdff\\ufe70-\\ufefe\\uff10-\\uffdc';
const PLACE_WORD = `(?:[${LETTER}][${LETTER}.’'-]*|${SMALL_WORD})`;
const PLACE = `(?:${PLACE_WORD}(?:,?\\s+${PLACE_WORD}){0,7})`;

const DATELINE = new RegExp(
  `^[[(“"]?(?<place>${PLACE})??\\]?(?<join>\\s*[,.:;—–-]?\\s*(?:(?:on|le|den|el|the|dated|date:)\\s+)?)(?:${dayName}(?:\\s+(?:morning|afternoon|evening|night))?\\s*,?\\s*)?(?<!\\d)(?<date>${DATE})` +
    `(?:\\s*[,.;:—–-]+\\s*(?:at\\s+)?|\\s+)?(?<time>${CLOCK})?(?<more>\\s*\\((?:received|rec’d|rec'd)[^)]*\\))?\\s*[.\\])”":]*$`,
  'id',
);
const PLACE_CASE = new RegExp(`^(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|${SMALL_WORD})$`, 'u');
const DAY_OF_WEEK = new RegExp(`^${dayName}\\s*,?\\s*`, 'i');
/** One after the other: as one pattern they take three times as long to compile, and most lines that are asked begin like none. */
const BARE_DATES = [...DATES, `${DAYS}\\s${monthName}`].map((form) => new RegExp(`^${form}`, 'i'));

/** How a date begins. */
const MAY_BE_DATE = /^(?:\d|the\s|this\s|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|undated|no date|n\.d\.)/i;

/** "Morning Conference on August 9" is a heading: such words name no place. */
const EVENT =
  /\b(?:conference|meeting|session|conversation|visit|call|date|place|memorandum|report|letter|telegram|minutes|note)\b/i;

/** A line with the place and date of writing. */
export interface Dateline {
  /** The place as written, empty when only the date stands there. */
  readonly place: string;
  readonly date: string;
}

/**
 * Returns the place and date when `text` is a dateline and nothing else, in any usual form:
 *
 * ```
 * Bangkok, February 25, 1955—2 p.m.
 * ^^^^^^^ place
 *          ^^^^^^^^^^^^^^^^^ date     ^^^^^^ time, allowed
 * 6 FEB 1976 · [London, July 10(?), 1955.] · Berlin, den 5. November 1961 · Washington, undated.
 * ```
 */
export function readDateline(text: string): Dateline | undefined {
  if (text.length > 120 || !/\d|undated|no date|n\.d\./i.test(text)) return undefined;
  const { date: dated, place: placed = [0, 0] } = DATELINE.exec(withRoundS(text))?.indices?.groups ?? {};
  if (dated === undefined) return undefined;
  const place = text.slice(...placed);
  // The pattern ignores case for the months' sake: "He left on May 5" has no place.
  if (place !== '' && !place.split(/[\s,]+/).every((word) => PLACE_CASE.test(word))) return undefined;
  return EVENT.test(place) ? undefined : { place, date: text.slice(...dated) };
}

/** Returns the length of the date at the start of `text`, 0 when none stands there. */
export function leadingDateLength(text: string): number {
  const round = withRoundS(text);
  const named = DAY_OF_WEEK.exec(round)?.[0].length ?? 0;
  const rest = round.slice(named);
  if (!MAY_BE_DATE.test(rest)) return 0;
  for (const form of BARE_DATES) {
    const found = form.exec(rest);
    if (found !== null) return named + found[0].length;
  }
  return 0;
}

/** "Auguſt": the long s of old prints is an s. */
function withRoundS(text: string): string {
  return text.replaceAll('ſ', 's');
}
