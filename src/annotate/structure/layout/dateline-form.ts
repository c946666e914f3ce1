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
const PLACE_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}.’'-]*|\\d{1,5}[A-Za-z]?|de|del|la|le|am|an|der|den|on|the|of|in|near|aboard|at|sur|di|auf|upon)";
const PLACE = `(?:${PLACE_WORD}(?:,?\\s+${PLACE_WORD}){0,7})`;

const DATELINE = new RegExp(
  `^[[(“"]?(?<place>${PLACE})??\\]?(?<join>\\s*[,.:;—–-]?\\s*(?:(?:on|le|den|el|the|dated|date:)\\s+)?)(?:${dayName}(?:\\s+(?:morning|afternoon|evening|night))?\\s*,?\\s*)?(?<!\\d)(?<date>${DATE})` +
    `(?:\\s*[,.;:—–-]+\\s*(?:at\\s+)?|\\s+)?(?<time>${CLOCK})?(?<more>\\s*\\((?:received|rec’d|rec'd)[^)]*\\))?\\s*[.\\])”":]*$`,
  'iu',
);
const PLACE_CASE = new RegExp(`^${PLACE_WORD}$`, 'u');
const BARE_DATE = new RegExp(`^(?:${dayName}\\s*,?\\s*)?(?:${DATE}|${DAYS}\\s${monthName})`, 'iu');

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
  const groups = DATELINE.exec(text)?.groups;
  if (!groups?.date) return undefined;
  const place = groups.place ?? '';
  // The pattern ignores case for the months' sake: "He left on May 5" has no place.
  if (place !== '' && !place.split(/[\s,]+/).every((word) => PLACE_CASE.test(word))) return undefined;
  return EVENT.test(place) ? undefined : { place, date: groups.date };
}

/** Returns the length of the date at the start of `text`, 0 when none stands there. */
export function leadingDateLength(text: string): number {
  return BARE_DATE.exec(text)?.[0].length ?? 0;
}
