import { countedThings, countWords, numberedThings } from '../../lexicon/en/numbered-things.js';

// Four figures are a year or a number. What stands around them decides.

const NO_LETTER_BEFORE = '(?<![A-Za-z\\u00C0-\\u024F])';

/** A sign, a decimal or a word before the figures that makes them a number in a series or a count. */
const NUMBERED = new RegExp(
  String.raw`(?:[$£€#§№*@&=+<>/\\_~^|]|\d[.,:](?=$)|(?<!\b[12]\d{3})\d\s|${NO_LETTER_BEFORE}(?:${[...numberedThings, ...countWords].join('|')}|\w+tels?)[.:]?)\s?$`,
  'i',
);
/** Letters of a series before a number: "NSC 1958", "A-1944". */
const LETTERED = /(?:\b[A-Z]{2,}[-–—]?\s?|[A-Za-z]-)$/;
/** What follows the number by which a message is called: "Department’s 1881, rptd Ankara". */
const NUMBERED_MESSAGE = /^(?:[.,;:)]|\s+(?:rptd|repeated|of|to|sent|and|or)\b)/;
/** Near these words a number is a message's: "rptd Tehran 1778 and Karachi 1711". */
const MESSAGES = new RegExp(
  String.raw`${NO_LETTER_BEFORE}(?:rptd|repeated|RPTD|REPEATED|(?:[Ss]ent|SENT)(?=\s[A-Z])|[Rr]ef|Re|[A-Za-z]+tels?|[Tt]elegrams?)\b(?:[^.;]|\.(?!\s+[A-Z]))*$`,
);
const OWN = /\b(?:my|your|our|his|her|their)\s$/i;
const COUNTED = new RegExp(
  String.raw`^(?:[%°$]|["”]?\s?(?:(?:${countedThings.join('|')}|years?[-\s]old|per\scent|[ap]\.?m|or\s+so|[A-Z][a-z]+\s(?:Street|Avenue|Road))\b|and\s+[1-9]\d{2}\b|Z\b))`,
  'i',
);
/** A round number before a plural is a count: "3000 sonnets". */
const PLURAL = /^\s[a-z]+s\b(?<!(?:ss|us|is|series|elections|games|talks|negotiations|protests|riots|levels))/;
/** What stands before figures that are a year. */
export const AFTER_PREPOSITION =
  /\b(?:in|since|until|till|of|by|during|from|before|after|between|circa|ca\.|c\.|Lord|early|late|mid|years?|around|through|(?:in|from|since|until|by|of)\sabout|prior to|up to|back to|dating to)[\s-]$/i;
const SERIES_TO = /\b(?:pp?|pages?|nos?|numbers?|lines?|tel|phone|box(?:es)?)\.?\s?\d{4}\s?[-–—]\s?$/i;

/** Returns why four figures are no year at their place; `undefined` when they are one. */
export function forbidNumber(before: string, matched: string, after: string): string | undefined {
  if (/^[a-z]/i.test(matched)) return AFTER_PREPOSITION.test(before) ? undefined : 'a count in words';
  if (/^\s(?:that|this|yesterday|tomorrow|today)\b/.test(after) && !/\bin\s$/.test(before)) return 'a time of day';
  if (COUNTED.test(after) || (/00$/.test(matched) && PLURAL.test(after))) return 'a count or a time of day';
  if (isPartOfNumber(before, after)) return 'part of a longer number';
  if (AFTER_PREPOSITION.test(before)) return undefined;
  if (/^\s?[-–—]\s?[12]\d{3}\b/.test(after) && /\bover\s$/.test(before)) return undefined;
  if (NUMBERED.test(before) || LETTERED.test(before) || SERIES_TO.test(before))
    return 'a number in a series or a count';
  if (isMessage(before, after)) return 'the number of a message';
  if (/(?:^|[\r\n])[^\S\r\n]*$/.test(before) && /^[.)]/.test(after)) return 'the number of a document or item';
  const value = Number(matched.slice(0, 4));
  const isAlone = /\($/.test(before) && /^\)/.test(after);
  return value < (isAlone ? 1000 : 1500) || value > 2100 ? 'too far off without a preposition' : undefined;
}

/** Two years joined by a dash are no longer number; any other figures or letters joined are. */
function isPartOfNumber(before: string, after: string): boolean {
  if (/\d[-–—]$/.test(before) && !/(?<![\d-])[12]\d{3}[-–—]$/.test(before)) return true;
  return /^(?:[-–](?![12]\d{3}\b)[\dA-Z]|\/\d{3}|[A-Za-z])/.test(after);
}

function isMessage(before: string, after: string): boolean {
  if (/['’]s?\s$/.test(before) && NUMBERED_MESSAGE.test(after)) return true;
  return MESSAGES.test(before) || (OWN.test(before) && (NUMBERED_MESSAGE.test(after) || !/^\s[a-z]/.test(after)));
}

/** Returns why two years joined by a dash or stroke are none at their place; `undefined` when they are. */
export function forbidRange(before: string, matched: string, after: string): string | undefined {
  if (/^\s?(?:hours?|local|Z\b|EST|[ap]\.?m)/.test(after) || /\bat\s$/.test(before)) return 'a time of day';
  if (AFTER_PREPOSITION.test(before)) return undefined;
  if (/\b(?:pp?\.|pages?|nos?\.|numbers?|lines?|tel\.?|phone|box(?:es)?)\s?$/i.test(before) || /[\d/-]$/.test(before))
    return 'numbers in a series';
  const value = Number(matched.slice(0, 4));
  return value < 1400 || value > 2100 ? 'too far off' : undefined;
}
