const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(1[0-9]{3}|20[0-9]{2})';

/** A date as it stands in a text: where, how long, and its value in ISO form, as precise as the text. */
export interface WrittenDate {
  readonly index: number;
  readonly length: number;
  readonly iso: string;
}

interface Form {
  readonly pattern: string;
  /** The ISO form from the pattern's groups. */
  readonly toIso: (groups: readonly string[]) => string | undefined;
}

/** Longer forms first: a month and year stand inside a day, month and year. */
const FORMS: readonly Form[] = [
  {
    pattern: `${YEAR}-(\\d{2})-(\\d{2})`,
    toIso: ([year, month, day]) => toDay(year, Number(month), day),
  },
  {
    pattern: `${MONTH}\\s+${DAY}\\s*,?\\s+${YEAR}`,
    toIso: ([month, day, year]) => toDay(year, monthNumber(month), day),
  },
  {
    pattern: `${DAY}\\s+${MONTH}\\s*,?\\s+${YEAR}`,
    toIso: ([day, month, year]) => toDay(year, monthNumber(month), day),
  },
  {
    pattern: `${MONTH}\\s*,?\\s+${YEAR}`,
    toIso: ([month, year]) => `${year}-${twoDigits(monthNumber(month))}`,
  },
];

/**
 * Returns the first full date (day, month, year or month, year) in `text`, `undefined` when there is none. A year alone counts only when
 * it is all there is. For front matter and citations; dates in the text are the work of the dates annotator.
 *
 * @example
 * findWrittenDate('Tirana, November 5, 1961')?.iso // '1961-11-05'
 */
export function findWrittenDate(text: string): WrittenDate | undefined {
  const found: WrittenDate[] = [];
  for (const { pattern, toIso } of FORMS) {
    const match = new RegExp(`(?<![\\w-])${pattern}(?![\\w-])`, 'i').exec(text);
    const iso = match && toIso(match.slice(1));
    if (match && iso) found.push({ index: match.index, length: match[0].length, iso });
  }
  const year = /^\s*(1[0-9]{3}|20[0-9]{2})\s*$/.exec(text)?.[1];
  if (year) found.push({ index: text.indexOf(year), length: 4, iso: year });
  return found.sort((a, b) => a.index - b.index || b.length - a.length)[0];
}

function monthNumber(name = ''): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().replace('.', '').slice(0, 3))) + 1;
}

function toDay(year = '', month = 0, day = ''): string | undefined {
  const isReal =
    month >= 1 &&
    month <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return isReal ? `${year}-${twoDigits(month)}-${twoDigits(Number(day))}` : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
