import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { anyOf, compile, named, readNumber, SP } from './fragments.js';

const HOUR_WORDS = Object.keys(cardinalWords).filter((word) => (cardinalWords[word] ?? 13) <= 12);
const HOUR = `1[0-2]|[1-9]|${anyOf(HOUR_WORDS)}`;

/**
 * Hours by the clock's strokes, with the time of the day that tells which of the two is meant.
 *
 * ```
 * at two o’clock P.M.      half past four      a quarter past 9 o’clock in the evening      4 in the afternoon
 *    ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const oclock: Recognizer = {
  rule: 'dates/oclock',
  opens: new Set(['#', 'half', 'a', 'quarter', ...HOUR_WORDS]),
  needs:
    /(?:half|quarter|a\s|\d|[a-z]+(?:\s{1,3}(?:past\s\w+\s{1,3})?(?:o['’]|in\sthe\s|at\snight|a\.?\s?m|p\.?\s?m)))/iy,
  pattern: compile(
    `(?:(?:${named('past', `half|(?:a${SP})?quarter`)}(?:${SP}|-)${named('way', 'past|to|before|after')}${SP})?${named('hour', HOUR)}${SP}${named('clock', `o['’]${SP}?clock`)}(?:,?${SP}(?:(?:in${SP}the|at)${SP}${named('time', 'morning|forenoon|afternoon|evening|night|noon')}|${named('half', String.raw`[ap]\.?${SP}?m\b\.?`)}))?|${named('pastBare', `half|(?:a${SP})?quarter`)}(?:${SP}|-)${named('wayBare', 'past|to|before|after')}${SP}${named('hourBare', HOUR)}(?:${SP}${named('halfBare', String.raw`[ap]\.?${SP}?m\b\.?`)})?|${named('hourIn', HOUR)}${SP}(?:in${SP}the|at)${SP}${named('timeIn', 'morning|forenoon|afternoon|evening|night')})`,
  ),
  read: ({ past, pastBare, way, wayBare, hour, hourBare, hourIn, time, timeIn, half, halfBare }): Said | undefined => {
    const hours = readNumber(hour ?? hourBare ?? hourIn);
    if (hours === undefined) return undefined;
    const part = past ?? pastBare;
    const before = /^(?:to|before)$/i.test(way ?? wayBare ?? '');
    if (part !== undefined && /^h/i.test(part) && before) return undefined;
    const minutes = part === undefined ? 0 : /^h/i.test(part) ? 30 : before ? -15 : 15;
    const total = (hours % 12) * 60 + minutes + (isAfternoon(hours, time ?? timeIn, half ?? halfBare) ? 720 : 0);
    const isOpen = (time ?? timeIn ?? half ?? halfBare) === undefined;
    const full = (total + (hours === 12 && isOpen ? 720 : 0) + 1440) % 1440;
    const pad = (value: number) => String(value).padStart(2, '0');
    return { type: 'clock', at: `${pad(Math.floor(full / 60))}:${pad(full % 60)}:00`, isOpen };
  },
  forbids: (before, matched) => {
    if (/[\d.,:$£€-]$/.test(before)) return 'part of a longer number';
    if (/clock/i.test(matched)) return undefined;
    return /\b(?:at|about|by|till|until|from|to|before|after|since|past)\s$/i.test(before)
      ? undefined
      : 'not placed in time';
  },
};

/** Noon, the afternoon, the evening; at night until midnight. */
function isAfternoon(hours: number, time: string | undefined, half: string | undefined): boolean {
  if (half !== undefined) return /^p/i.test(half);
  if (time === undefined) return false;
  if (/^(?:afternoon|evening|noon)/i.test(time)) return true;
  return /^night/i.test(time) && hours >= 6 && hours < 12;
}
