import { unitWords } from '../../lexicon/en/calendar-words.js';
import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { CARDINAL_WORD, compile, named, openersOf, readNumber, SP } from './fragments.js';
import { tenseOf } from './tense.js';

/** Work that takes so long: what stands after "in" is its length then, not its day. */
const TAKES_LONG =
  /\b(?:accomplish|complet|finish|achiev|done|built|build|produc|train|travel|cover|reach|sail)\w*\s(?:\w+\s){0,3}in\s(?:about\s)?$/i;

/**
 * So many units from now: where the sentence speaks of the future, or "time" says so.
 *
 * ```
 * He will leave in two weeks.      in a month’s time      in about three days’ time
 *                  ^^^^^^^^^          ^^^^^^^^^^^^^^               ^^^^^^^^^^^^^^^^^
 * ```
 */
export const ahead: Recognizer = {
  rule: 'dates/ahead',
  opens: new Set(['#', '#3', 'a', ...openersOf(Object.keys(cardinalWords))]),
  pattern: compile(
    `${named('count', String.raw`a|\d{1,3}|${CARDINAL_WORD}`)}${SP}${named('unit', 'days?|weeks?|fortnights?|months?|years?')}(?:['’](?:s${SP}|${SP})time)?`,
  ),
  read: ({ count = '', unit = '' }): Said | undefined => {
    const number = /^a$/i.test(count) ? 1 : readNumber(count);
    const name = unitWords[unit.toLowerCase()];
    if (name === undefined || number === undefined || number === 0) return undefined;
    return { type: 'shift', unit: name, count: number, from: 'document' };
  },
  forbids: (before, matched, after) => {
    if (!/\bin\s(?:about\s|approximately\s)?$/i.test(before)) return 'no “in” before it';
    if (/time$/i.test(matched)) return undefined;
    if (TAKES_LONG.test(before)) return 'how long something takes';
    if (!/^\s*(?:[.,;:?!)”"’]|$)|^\s(?:and|or|but|to|for|from|at|when|if|so|he|she|they|we|I)\b/.test(after))
      return 'a length of something';
    return tenseOf(before, after) === 'future' ? undefined : 'not ahead of now';
  },
};
