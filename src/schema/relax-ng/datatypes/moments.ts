const ZONE = '(Z|[-+](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))?';
const YEAR = '(?<year>-?(?:[1-9]\\d{4,}|\\d{4}))';
const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])';
const TIME = '(?<hour>[01]\\d|2[0-4]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d(?:\\.\\d+)?)';

const forms = {
  dateTime: form(`${YEAR}-${MONTH}-${DAY}T${TIME}`),
  date: form(`${YEAR}-${MONTH}-${DAY}`),
  time: form(TIME),
  gYear: form(YEAR),
  gYearMonth: form(`${YEAR}-${MONTH}`),
  gMonth: form(`--${MONTH}`),
  gMonthDay: form(`--${MONTH}-${DAY}`),
  gDay: form(`---${DAY}`),
} as const;

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}${ZONE.replace('(', '(?<zone>')}$`);
}

/**
 * Returns a key for a date or time of XML Schema 1.0, or `undefined` when the text is none: no year 0, no February 30, hour 24
 * only as 24:00:00. The key begins with the seconds since year 1 in UTC, so that keys can be ordered; a missing zone counts
 * as UTC in that order and as different in equality.
 */
export function parseMoment(kind: keyof typeof forms, text: string): string | undefined {
  const groups = forms[kind].exec(text)?.groups;
  if (groups === undefined) return undefined;
  const { zone, second = '0' } = groups;
  const [hour, minute] = [Number(groups.hour ?? 0), Number(groups.minute ?? 0)];
  if (hour === 24 && (minute !== 0 || Number(second) !== 0)) return undefined;
  const year = Number(groups.year ?? 2000);
  const [month, day] = [Number(groups.month ?? 1), Number(groups.day ?? 1)];
  if (year === 0 || day > daysIn(month, groups.year === undefined ? 2000 : year)) return undefined;
  const seconds = ((daysBefore(year, month) + day) * 24 + hour) * 3600 + minute * 60 + Number(second) - offsetOf(zone);
  return `${seconds} ${zone === undefined ? 'local' : 'UTC'}`;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function daysBefore(year: number, month: number): number {
  const past = year - 1;
  let days = past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  for (let each = 1; each < month; each += 1) days += daysIn(each, year);
  return days;
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** Returns the months and the seconds of a duration, `P1Y2M3DT4H` → `14 273600`, or `undefined` when the text is none. */
export function parseDuration(text: string): string | undefined {
  const parts =
    /^(-)?P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=.)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (parts === null) return undefined;
  const sign = parts[1] === undefined ? 1 : -1;
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(2)
    .map((part) => Number(part ?? 0));
  return `${sign * (years * 12 + months)} ${sign * (((days * 24 + hours) * 60 + minutes) * 60 + seconds)}`;
}
