const months = 'january february march april may june july august september october november december'.split(' ');
/** Months in the languages in which students most often leave a date as it was. */
const otherMonths: Readonly<Record<string, number>> = {
  januar: 1, jänner: 1, februar: 2, märz: 3, mai: 5, juni: 6, juli: 7, oktober: 10, dezember: 12,
  janvier: 1, février: 2, mars: 3, avril: 4, juin: 6, juillet: 7, août: 8, septembre: 9, octobre: 10, décembre: 12,
  enero: 1, febrero: 2, marzo: 3, abril: 4, mayo: 5, junio: 6, julio: 7, agosto: 8, septiembre: 9, octubre: 10,
  noviembre: 11, diciembre: 12,
}; // biome-ignore format: a table

/**
 * Returns the ISO form of a date that people wrote in their own way, or `undefined` when it can be read in two ways or in none:
 * `05/11/1961` is not guessed, `13/11/1961` is read.
 *
 * @example
 * repairDate('November 5, 1961') // '1961-11-05'
 */
export function repairDate(written: string): string | undefined {
  const text = written
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^(?:ca?\.|circa|about|the) /i, '');
  return numbersOnly(text) ?? withMonthName(text);
}

function numbersOnly(text: string): string | undefined {
  const yearFirst = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text);
  if (yearFirst !== null) return iso(yearFirst[1], yearFirst[2], yearFirst[3]);
  if (/^\d{8}$/.test(text)) return iso(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const yearLast = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4})$/.exec(text);
  if (yearLast === null) return /^\d{3}$/.test(text) ? `0${text}` : undefined;
  const [, first, mark, second, year] = yearLast;
  if (mark === '.' || Number(first) > 12) return iso(year, second, first);
  return Number(second) > 12 || first === second ? iso(year, first, second) : undefined;
}

function withMonthName(text: string): string | undefined {
  const monthFirst = /^(\p{L}{3,})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/u.exec(text);
  if (monthFirst !== null) return iso(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|\.|er)?(?: of| de)? (\p{L}{3,})\.?,?(?: de)? (\d{4})$/u.exec(text);
  return dayFirst === null ? undefined : iso(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
}

function monthNumber(word = ''): string | undefined {
  const lower = word.toLowerCase();
  const index = months.findIndex((month) => month === lower || (lower.length >= 3 && month.startsWith(lower)));
  const number = index === -1 ? otherMonths[lower] : index + 1;
  return number === undefined ? undefined : String(number);
}

function iso(year: string | undefined, month: string | undefined, day?: string): string | undefined {
  if (year === undefined || month === undefined) return undefined;
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  const isReal = m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  if (!isReal) return undefined;
  return `${year}-${month.padStart(2, '0')}${day === undefined ? '' : `-${day.padStart(2, '0')}`}`;
}
