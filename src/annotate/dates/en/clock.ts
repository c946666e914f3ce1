import { timeZones } from '../../lexicon/en/time-zones.js';
import type { Groups, Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { anyOf, compile, DASH, SP } from './fragments.js';

const HALF = String.raw`(?:[ap]\.${SP}?m\b\.?|[ap]m\b)`;
const ZONE = anyOf(Object.keys(timeZones).filter((zone) => zone !== 'z'));

/**
 * ```
 * November 5, 1961, 8 p.m.      3:35–4:05 p.m.      at 5 o’clock      1039Z      10:52 AM EST
 *                   ^^^^^^      ^^^^^^^^^^^^^^         ^^^^^^^^^      ^^^^^      ^^^^^^^^^^^^
 * ```
 */
export const clock: Recognizer = {
  rule: 'dates/clock',
  opens: new Set(['#']),
  pattern: compile(
    String.raw`(?:(?<hour>[01]?\d|2[0-4])(?:[:.](?<minute>[0-5]\d))?(?:${SP}?(?<half>${HALF}))?(?:${DASH}|${SP}to${SP}))?(?<toHour>[01]?\d|2[0-4])(?:[:.](?<toMinute>[0-5]\d)(?::(?<second>[0-5]\d))?)?(?:${SP}?(?<toHalf>${HALF})|${SP}(?<oclock>o['’]${SP}?clock))(?:,?${SP}\(?(?<zone>${ZONE})\b\)?)?`,
  ),
  read: (groups): Said | undefined => {
    const half = groups.toHalf?.[0]?.toLowerCase();
    const to = writeTime({
      hour: groups.toHour,
      minute: groups.toMinute,
      second: groups.second,
      half,
      zone: groups.zone,
    });
    if (groups.hour === undefined) return to === undefined ? undefined : { type: 'clock', at: to };
    const own = groups.half?.[0]?.toLowerCase();
    const sameHalf = own ?? (Number(groups.hour) % 12 <= Number(groups.toHour) % 12 ? half : half === 'p' ? 'a' : 'p');
    const at = writeTime({ hour: groups.hour, minute: groups.minute, half: sameHalf, zone: groups.zone });
    return at === undefined || to === undefined ? undefined : { type: 'clock', at, to };
  },
  forbids: forbidClock,
};

/**
 * ```
 * 1039Z      0930 hours      1000 local time
 * ^^^^^      ^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export const militaryClock: Recognizer = {
  rule: 'dates/military-clock',
  opens: new Set(['#4']),
  pattern: compile(
    String.raw`(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:(?<z>Z)|${SP}(?:hours|hrs\.?|local${SP}time|(?<zone>${ZONE})\b))`,
  ),
  read: ({ hour, minute, z, zone }) => {
    const at = writeTime({ hour, minute, zone: z ?? zone });
    return at === undefined ? undefined : { type: 'clock', at };
  },
  forbids: forbidClock,
};

/** "noon", "midnight": only beside a date. */
export const namedClock: Recognizer = {
  rule: 'dates/named-clock',
  opens: new Set(['noon', 'midnight']),
  pattern: compile('(?<word>noon|midnight)'),
  read: ({ word }) => ({ type: 'clock', at: /^n/i.test(word ?? '') ? '12:00:00' : '00:00:00' }),
  forbids: (before) => (/\d\]?(?:,|\s?[—–-]|,\s|\s)\s?\[?$/.test(before) ? undefined : 'not beside a date'),
};

function forbidClock(before: string): string | undefined {
  const isAfterYear = /\b[12]\d{3}[,-]$/.test(before);
  return !isAfterYear && /[\d.,:$£€-]$/.test(before) ? 'part of a longer number' : undefined;
}

function writeTime({ hour, minute = '00', second = '00', half, zone }: Groups): string | undefined {
  const figure = Number(hour);
  if (half !== undefined && (figure === 0 || (figure > 12 && half === 'a'))) return undefined;
  const hours = half === undefined || figure > 12 ? figure : (figure % 12) + (half === 'p' ? 12 : 0);
  if (hours > 23) return undefined;
  const offset = zone === undefined ? '' : (timeZones[zone.toLowerCase()] ?? '');
  return `${String(hours).padStart(2, '0')}:${minute}:${second}${offset}`;
}
