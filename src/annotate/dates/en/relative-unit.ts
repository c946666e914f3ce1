import { pointerWords, unitWords } from '../../lexicon/en/calendar-words.js';
import { cardinalWords } from '../../lexicon/en/number-words.js';
import type { Recognizer } from '../recognizer.js';
import type { Said, SaidUnit } from '../said.js';
import { anyOf, CARDINAL_WORD, compile, named, openersOf, readNumber, SP } from './fragments.js';

const UNIT = String.raw`fiscal${SP}year|calendar${SP}year|week[-\s]?ends?|week|fortnight|month|quarter|year|decade|century`;
const COUNT = String.raw`\d{1,3}|(?:a${SP})?couple(?:${SP}of)?|${CARDINAL_WORD}`;
const STRETCH = 'past|last|previous|preceding|next|coming|upcoming|following';
const UNITS = 'days?|weeks?|fortnights?|months?|years?|decades?|centuries|hours?';

/**
 * ```
 * last year      next week      the following month      later this year      earlier that year      the coming weekend
 * ^^^^^^^^^      ^^^^^^^^^          ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^
 * ```
 */
export const unit: Recognizer = {
  rule: 'dates/unit',
  opens: new Set(['later', 'earlier', ...openersOf(Object.keys(pointerWords))]),
  pattern: compile(
    `(?:(?:${named('rest', 'later|earlier')}${SP}(?:in${SP})?)?${named('pointer', anyOf(Object.keys(pointerWords)))}${SP}${named('unit', UNIT)}|${named('restIn', 'later|earlier')}${SP}in${SP}the${SP}${named('whole', 'week|month|year')})`,
  ),
  read: ({
    rest: adverb,
    restIn,
    whole,
    pointer = whole === undefined ? '' : 'this',
    unit: word = whole ?? '',
  }): Said | undefined => {
    const rest = adverb ?? restIn;
    const pointed = pointerWords[pointer.toLowerCase().replace(/\s+/g, ' ')];
    const name = readUnit(word);
    if (!pointed || !name) return undefined;
    // "the past year", "the past week": the twelve months, the seven days up to now
    if (/^past$/i.test(pointer) && name !== 'weekend' && name !== 'fiscal')
      return { type: 'stretch', unit: name, count: 1, direction: -1 };
    return { type: 'unit', unit: name, ...pointed, rest: rest?.toLowerCase() as SaidUnit['rest'] };
  },
  forbids: (before, matched) => {
    if (/^last\syear/i.test(matched) && /\b(?:the|his|her|their|its)\s$/i.test(before)) return undefined;
    if (/^next\s/i.test(matched) && /\bthe\svery\s$/i.test(before)) return undefined;
    if (/^(?:that|same)\s(?:century|decade|quarter)$/i.test(matched)) return 'too far off';
    return /^same\s/i.test(matched) && /\bat\sthe\s$/i.test(before) ? 'a manner of speaking' : undefined;
  },
};

function readUnit(word: string): SaidUnit['unit'] | undefined {
  const plain = word.toLowerCase();
  if (plain.startsWith('fiscal')) return 'fiscal';
  if (plain.startsWith('calendar')) return 'year';
  if (/end/.test(plain)) return 'weekend';
  return unitWords[plain];
}

/**
 * A unit with the definite article, only inside a larger expression ("end of the year", "middle of the month").
 *
 * ```
 * the end of the year
 *                ^^^^
 * ```
 */
export const definiteUnit: Recognizer = {
  rule: 'dates/definite-unit',
  opens: new Set(['year', 'month', 'week', 'decade', 'century']),
  pattern: compile(`${named('unit', 'year|month|week|decade|century')}(?!${SP}(?:of|\\d))`),
  read: ({ unit: word = '' }) => ({
    type: 'unit',
    unit: unitWords[word.toLowerCase()] ?? 'year',
    steps: 0,
    from: 'document',
  }),
};

/**
 * ```
 * two days ago      about two months ago      three weeks earlier      a year later      ten years hence
 * ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^
 * ```
 */
export const ago: Recognizer = {
  rule: 'dates/ago',
  opens: new Set([
    '#',
    '#3',
    'a',
    'an',
    'some',
    'about',
    'approximately',
    'roughly',
    'nearly',
    'almost',
    'over',
    'just',
    'couple',
    ...openersOf(Object.keys(cardinalWords)),
  ]),
  pattern: compile(
    `(?:${named('about', 'about|approximately|roughly|some|nearly|almost|over')}${SP})?${named('count', `an?|${COUNT}`)}(?:(?:${SP}(?:or|to)${SP}|[-–])${named('countTo', COUNT)})?(?:${SP}and${SP}a${SP}${named('half', 'half')})?${SP}${named('unit', UNITS)}(?:${SP}and${SP}(?:a${SP}${named('halfAfter', 'half')}|${named('count2', COUNT)}${SP}${named('unit2', UNITS)}))?${SP}${named('way', `ago|earlier|previously|before|prior|back|later|afterwards?|after|hence|from${SP}(?:now|today)`)}`,
  ),
  read: ({ about, count = '', countTo, halfAfter, half = halfAfter, unit: word = '', count2, unit2, way = '' }) => {
    const name = unitWords[word.toLowerCase()];
    const number = readCount(count);
    if (!name || number === undefined) return undefined;
    const sign = /^(?:ago|earlier|previously|before|prior|back)/i.test(way) ? -1 : 1;
    const from = /^(?:ago|back|hence|from)/i.test(way) ? 'document' : 'context';
    const smaller = count2 === undefined ? undefined : unitWords[unit2?.toLowerCase() ?? ''];
    const more: Said | undefined = smaller && {
      type: 'shift',
      unit: smaller,
      count: (readCount(count2 ?? '') ?? 0) * sign,
      from,
    };
    const shift = (count: number): Said => ({
      type: 'shift',
      unit: name,
      count: count * sign,
      from: more ?? from,
      about: about !== undefined,
    });
    if (half !== undefined)
      return name === 'year' ? { type: 'shift', unit: 'month', count: (number * 12 + 6) * sign, from } : undefined;
    const other = countTo === undefined ? undefined : readCount(countTo);
    if (other === undefined) return shift(number);
    const [near, far] = [Math.min(number, other), Math.max(number, other)];
    return { type: 'either', first: shift(sign < 0 ? far : near), last: shift(sign < 0 ? near : far) };
  },
  forbids: (_before, matched, after) => {
    if (
      /\b(?:before|after|prior)$/i.test(matched) &&
      /^\s(?!(?:and|but|or|when|where|while|in|at|on|by|as)\b)[A-Za-z\d]/.test(after)
    )
      return 'reckoned from something else';
    if (/\b(?:earlier|later)$/i.test(matched) && /^\sthan\b/.test(after)) return 'reckoned from something else';
    if (/\bback$/i.test(matched) && !/^[\s]?[.,;)]/.test(after)) return 'not reckoned from a date';
    return undefined;
  },
};

/**
 * ```
 * two days after May 3      a week before Christmas 1914
 * ^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const shiftFromDate: Recognizer = {
  rule: 'dates/shift-from-date',
  opens: ago.opens,
  pattern: new RegExp(
    `${named('count', `an?|${COUNT}`)}${SP}${named('unit', UNITS)}${SP}${named('way', `before|after|from|prior${SP}to|following`)}${SP}`,
    'iy',
  ),
  inner: new Set([
    'dates/month-day',
    'dates/day-month',
    'dates/iso',
    'dates/figures',
    'dates/holiday',
    'dates/weekday',
    'dates/named-day',
  ]),
  read: ({ count = '', unit: word = '', way = '' }, inner): Said | undefined => {
    const name = unitWords[word.toLowerCase()];
    const number = readCount(count);
    if (!name || number === undefined || !inner) return undefined;
    return { type: 'shift', unit: name, count: /^(?:before|prior)/i.test(way) ? -number : number, from: inner };
  },
};

/**
 * ```
 * the past two years      next thirty days      the last 24 hours
 *     ^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
export const stretch: Recognizer = {
  rule: 'dates/stretch',
  opens: new Set(['#', ...STRETCH.split('|'), ...openersOf(Object.keys(cardinalWords))]),
  pattern: compile(
    `(?:${named('way', STRETCH)}${SP}${named('count', COUNT)}|${named('countFirst', COUNT)}${SP}${named('wayAfter', STRETCH)})${SP}${named('unit', `quarters?|${UNITS}`)}`,
  ),
  read: ({
    countFirst,
    wayAfter,
    way = wayAfter ?? '',
    count = countFirst ?? '',
    unit: word = '',
  }): Said | undefined => {
    const number = readCount(count);
    if (/couple/i.test(count)) return undefined;
    // "only 3 next week" counts something else
    if (number !== 1 && !/s$|centuries/i.test(word)) return undefined;
    if (/^hour/i.test(word) && /^(?:next|coming|following)/i.test(way)) return undefined;
    const hours = /^hour/i.test(word) ? Math.ceil((number ?? 0) / 24) : undefined;
    const name = hours === undefined ? unitWords[word.toLowerCase()] : 'day';
    if (!name || number === undefined) return undefined;
    return {
      type: 'stretch',
      unit: name,
      count: hours ?? number,
      direction: /^(?:next|coming|upcoming|following)/i.test(way) ? 1 : -1,
    };
  },
  forbids: (before, matched) =>
    /^last/i.test(matched) &&
    /(?:\b(?:to|not|will|would|may|might|can|could|should|shall|must)|n['’]t)\s$/i.test(before)
      ? 'a verb'
      : undefined,
};

function readCount(words: string): number | undefined {
  if (/couple/i.test(words)) return 2;
  return /^an?$/i.test(words) ? 1 : readNumber(words);
}
