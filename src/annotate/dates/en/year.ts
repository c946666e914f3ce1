import type { Recognizer } from '../recognizer.js';
import type { Said } from '../said.js';
import { compile, DASH, DOUBT, named, readYear, SP, YEAR_WORDS } from './fragments.js';

const FIGURES = String.raw`(?:1[0-9]\d{2}|20\d{2})(?!\d|[.,]\d|:\d|[-–/]\d{5})`;

/** What makes the figures after it a count, a number in a series or a time of day, not a year. */
const NUMBERED =
  /(?:[$£€#§№*@&=+<>/\\_~^|]|\d[.,:]|\d\s|\b(?:nos?|numbers?|nrs?|pp?|pages?|paras?|docs?|documents?|vols?|rooms?|box|lots?|items?|res|resolutions?|actions?|telegrams?|cables?|despatch(?:es)?|dispatch(?:es)?|airgrams?|messages?|letters?|notes?|references?|refs?|files?|tabs?|flights?|lines?|highways?|routes?|model|section|article|boeing|approximately|exactly|nearly|almost|roughly|some|over|about|only|than|total(?:ed|ing)?|\w*tels?|tedul|dulte|toica|secto|tosec|usun|polto|topol|todel|at|a|an|every|another|these|those)\.?)\s?$/i;
/** Letters of a series before a number: "NSC 1958", "A-1944". */
const LETTERED = /(?:\b[A-Z]{2,}[-–—]?\s?|[A-Za-z]-)$/;
/** A message is called by its number after its sender: "Department’s 1881, rptd Ankara". */
const NUMBERED_MESSAGE = /^(?:[.,;:)]|\s+(?:rptd|repeated|of|to|sent|and|or)\b)/;
const COUNTED =
  /^(?:[%°$]|["”]?\s?(?:hours?|hrs|local|zulu|tons?|men|people|persons|troops|soldiers|miles|kilomet|km|kg|feet|meters|metres|yards|acres|barrels|dollars|pounds|planes|aircraft|tanks|times|votes|words|pages|words|percent|per cent|million|billion|thousand|units?|copies|students|members|refugees|prisoners|vehicles|rubles|francs|marks|yen|cases|deaths|casualties|households|participants|species|seats|calories|meters|or\s+so|and\s+[1-9]\d{2}\b|other|more|a\.?m\b|p\.?m\b|z\b|[A-Z][a-z]+\s(?:street|avenue|road|blvd)))/i;
const AFTER_PREPOSITION =
  /\b(?:in|since|until|till|of|by|during|from|before|after|between|circa|ca\.|c\.|early|late|mid|year|years|around|through|prior to|up to|back to|dating to)[\s-]$/i;

/**
 * ```
 * in 1949      the 1962 elections      (Smith, 2014)      nineteen sixty-one
 *    ^^^^          ^^^^                        ^^^^       ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const year: Recognizer = {
  rule: 'dates/year',
  opens: new Set(['#', 'one', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'two']),
  pattern: compile(`(?:${named('year', `${FIGURES}|${YEAR_WORDS}`)})${named('doubt', DOUBT)}`),
  read: (groups) => ({ type: 'date', year: readYear(groups.year), doubtful: groups.doubt ? true : undefined }),
  forbids: forbidNumber,
};

/** Near these words a number is a message's: "rptd Tehran 1778 and Karachi 1711". */
const MESSAGES = /\b(?:rptd|repeated|repeat|re|ref|[a-z]+tels?|telegrams?|info)\b(?:[^.;]|\.(?!\s+[A-Z]))*$/i;
const OWN = /\b(?:my|your|our|his|her|their)\s$/i;

function forbidNumber(before: string, matched: string, after: string): string | undefined {
  if (/^\s(?:that|this|yesterday|tomorrow|today)\b/.test(after) && !/\bin\s$/.test(before)) return 'a time of day';
  if (/^[a-z]/i.test(matched))
    return AFTER_PREPOSITION.test(before) || /\byear\s$/.test(before) ? undefined : 'a count in words';
  if (/\d[-–—]$/.test(before)) return 'part of a longer number';
  if (COUNTED.test(after)) return 'a count or a time of day';
  if (/^[-–]\d|^\/\d{3}|^[A-Za-z]|^[-–][A-Z]/.test(after) && !/^[-–][a-z]/.test(after))
    return 'part of a longer number';
  if (AFTER_PREPOSITION.test(before)) return undefined;
  if (NUMBERED.test(before) || LETTERED.test(before)) return 'a number in a series or a count';
  if (/['’]s?\s$/.test(before) && NUMBERED_MESSAGE.test(after)) return 'the number of a message';
  if (MESSAGES.test(before) || (OWN.test(before) && (NUMBERED_MESSAGE.test(after) || !/^\s[a-z]/.test(after))))
    return 'the number of a message';
  if (/(?:^|[\r\n])[^\S\r\n]*$/.test(before) && /^[.)]/.test(after)) return 'the number of a document or item';
  const value = Number(matched.slice(0, 4));
  return value < 1500 || value > 2100 ? 'too far off without a preposition' : undefined;
}

/**
 * ```
 * Central Files 1967–69      1959/60 delivery      between 1880 and 1890
 *               ^^^^^^^      ^^^^^^^
 * ```
 */
export const yearRange: Recognizer = {
  rule: 'dates/year-range',
  opens: new Set(['#']),
  pattern: compile(
    String.raw`(?<year>1[0-9]\d{2}|20\d{2})(?:(?<stroke>\/)|${DASH})(?<to>[12]\d{3}|['’]?\d{2})(?![\d.,:/–-]\d|\d)`,
  ),
  read: ({ year: from = '', to = '' }): Said | undefined => {
    const first = Number(from);
    const last = to.length >= 4 ? Number(to) : Math.floor(first / 100) * 100 + Number(to.replace(/\D/, ''));
    if (last <= first || last - first > 1000) return undefined;
    return { type: 'range', first: { type: 'date', year: first }, last: { type: 'date', year: last } };
  },
  forbids: (before, matched, after) =>
    /^\s?(?:hours?|local|Z\b|EST|[ap]\.?m)/.test(after) || /\bat\s$/.test(before)
      ? 'a time of day'
      : forbidRange(before, matched),
};

function forbidRange(before: string, matched: string): string | undefined {
  if (AFTER_PREPOSITION.test(before)) return undefined;
  if (/\b(?:pp?\.|pages?|nos?\.|numbers?|lines?|tel\.?|phone|box(?:es)?)\s?$/i.test(before) || /[\d/-]$/.test(before))
    return 'numbers in a series';
  const value = Number(matched.slice(0, 4));
  return value < 1400 || value > 2100 ? 'too far off' : undefined;
}

/**
 * ```
 * A.D. 79      44 BC      in 480 B.C.E.
 * ^^^^^^^      ^^^^^         ^^^^^^^^^^
 * ```
 */
export const eraYear: Recognizer = {
  rule: 'dates/era-year',
  opens: new Set(['#', 'a', 'ad', 'anno']),
  pattern: compile(
    String.raw`(?:(?:A\.?D\.?|anno${SP}domini)${SP}(?<ad>\d{1,4})|(?<year>\d{1,4})${SP}?(?<era>B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)(?![A-Za-z]))`,
  ),
  read: ({ ad, year: figures, era = '' }) => {
    const value = Number(ad ?? figures);
    return value === 0 ? undefined : { type: 'date', hasEra: true, year: /^b/i.test(era) ? -value : value };
  },
  forbids: (_before, matched) => (/\d\s?(?:bc|ad|ce|bce)$|^ad\b/.test(matched) ? 'an era has capitals' : undefined),
};
