import { clockUnitWords, unitWords } from '../../lexicon/en/calendar-words.js';
import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import { anyOf, CARDINAL_WORD, compile, named, openersOf, readNumber, SP } from './fragments.js';

const LETTERS: Readonly<Record<string, (count: number) => string>> = {
  day: (count) => `P${count}D`,
  week: (count) => `P${count * 7}D`,
  fortnight: (count) => `P${count * 14}D`,
  month: (count) => `P${count}M`,
  quarter: (count) => `P${count * 3}M`,
  year: (count) => `P${count}Y`,
  decade: (count) => `P${count * 10}Y`,
  century: (count) => `P${count * 100}Y`,
};

/**
 * ```
 * for ten years in a row      a two-hour meeting      50 minutes      a year and a half
 *     ^^^^^^^^^                 ^^^^^^^^              ^^^^^^^^^^
 * ```
 */
export const length: Recognizer = {
  rule: 'dates/length',
  opens: new Set(['#', '#3', ...openersOf(Object.keys(cardinalWords)).filter((word) => word !== 'one')]),
  pattern: compile(
    `${named('count', String.raw`\d{1,3}(?![.,:]\d)|${CARDINAL_WORD}`)}(?:${SP}|[-‐–])${named('unit', anyOf([...Object.keys(unitWords), ...Object.keys(clockUnitWords)].filter((word) => !word.startsWith('quarter') && word !== 'second')))}`,
  ),
  read: ({ count, unit = '' }) => {
    const number = readNumber(count);
    if (number === undefined || number === 0) return undefined;
    const word = unit.toLowerCase();
    const clock = clockUnitWords[word];
    if (clock) return { type: 'length', dur: `PT${number}${clock}` };
    const calendar = unitWords[word];
    return calendar && { type: 'length', dur: LETTERS[calendar]?.(number) ?? '' };
  },
  forbids: (before, _matched, after) => {
    if (/[\d.,$£€/:–-]$/.test(before)) return 'part of a longer number';
    if (/^[-\s]+(?:old|olds|of\sage)\b/i.test(after)) return 'an age';
    return /^\s(?:ago|earlier|later|before|after|hence|from\snow)\b/.test(after) ? 'reckoned from a date' : undefined;
  },
};
