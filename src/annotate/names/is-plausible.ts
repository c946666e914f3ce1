import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { findHolding, type Span } from '../../model/span.js';
import { DEMONYMS, PEOPLES } from '../lexicon/en/demonyms.js';
import { MEETING_HEADS } from '../lexicon/en/events.js';
import { SHORT_BODIES } from '../lexicon/en/organizations.js';
import type { Mention } from './mention.js';
import { isOrdinaryWord } from './person-name.js';
import { skipTitles } from './titles.js';
import { firstWordFrom, type Tokens } from './tokens.js';

const demonyms: ReadonlySet<string> = new Set([...DEMONYMS, ...PEOPLES].flatMap((word) => [word, word.toUpperCase()]));
const shortBodies: ReadonlySet<string> = new Set(SHORT_BODIES);
const MEETINGS: ReadonlySet<string> = new Set(MEETING_HEADS);

/** What makes an event of a year: "1962 elections". */
const EVENT_HEAD =
  /^(?:elections?|conference|congress|session|meeting|summit|talks|negotiations|war|crisis|series|visit|plenum)$/i;

/**
 * Can the words of a proposal be a name at all? Not: an adjective of a nation ("Albanian"), a doctrine ("Marxism"), a title
 * without a name ("Comrade"), a pronoun, figures; an initial only as somebody who does something ("A. said").
 */
export function isPlausible(tokens: Tokens, { kind, span }: Mention): boolean {
  const from = firstWordFrom(tokens, span.start);
  const to = firstWordFrom(tokens, span.end);
  const words = tokens.words.slice(from, to);
  if (!words.some((word) => /\p{L}/u.test(word))) return false;
  if (kind === 'event') {
    if (!isPlausibleEvent(tokens, from, to)) return false;
  } else if (Math.min(skipTitles(tokens, from), to) === to || /^\d{4}$/.test(words[0] ?? '')) return false;
  if (kind === 'organization' && !isPlausibleBody(tokens, from, to)) return false;
  if (words.length === 1) return isPlausibleWord(tokens, from, kind);
  return !words.every((word) => demonyms.has(word) || /isms?$|ISMS?$|^-$/u.test(word));
}

/** Of a year only what makes one an event ("1962 elections"); not "Accidental War" of an agreement, nor one meeting of many. */
function isPlausibleEvent(tokens: Tokens, from: number, to: number): boolean {
  const words = tokens.words.slice(from, to);
  const last = words.at(-1) ?? '';
  if (/^\d{4}$/.test(words[0] ?? '') && !words.some((word) => EVENT_HEAD.test(word))) return false;
  if (/^(?:War|Peace)$/.test(last) && /^(?:Agreement|Treaty|Act|Plan)/.test(tokens.words[to] ?? '')) return false;
  return !isAnyMeeting(tokens, from, words);
}

/** Not "peoples", several bodies of a kind, or the holdings that archives count ("RG 59"). */
function isPlausibleBody(tokens: Tokens, from: number, to: number): boolean {
  const last = tokens.words[to - 1] ?? '';
  if (/^peoples?$/.test(last) || PLURALS.test(last)) return false;
  return !(tokens.words[from] === 'RG' && /^\d/.test(tokens.words[to] ?? ''));
}

function isPlausibleWord(tokens: Tokens, at: number, kind: EntityKind): boolean {
  const word = tokens.words[at] ?? '';
  const next = tokens.words[at + 1] ?? '';
  if (isOrdinaryWord(word) || FORM_OF_ADDRESS.test(word)) return false;
  if (kind !== 'event' && THINGS.test(word)) return false;
  // "Latin American", "Middle Eastern" are adjectives, and this is half of one
  if (/^(?:Latin|Middle|Far|Near)$/.test(word) && /^(?:American|Eastern)/.test(next)) return false;
  if (/^\p{Lu}\.?$/u.test(word)) return kind === 'person' && /^\p{Ll}/u.test(next);
  return !demonyms.has(word) && !/isms?$|ISMS?$|^-$/u.test(word);
}

/** Capitalized words for things, which the model at times takes for somebody or some place. */
const THINGS = /^(?:Charter|Plan|Treaty|Pact|Agreement|Protocol|Record|Room|Embassies|Another|Changes)$/;

/** Several bodies of a kind are no body by name: "Free World Governments". */
const PLURALS = /^(?:Governments|Councils|Ministries|Committees|Parties|Embassies|Agencies|Commissions)$/;

/** "a Western summit meeting", "a Conference": one of many, or one that may never be. A full name in capitals is one all the same. */
function isAnyMeeting(tokens: Tokens, from: number, words: readonly string[]): boolean {
  const isAny =
    /^(?:an?|another|any|no|some|such)$/i.test(tokens.words[from - 1] ?? '') && tokens.gaps[from] !== 'block';
  const last = words.at(-1) ?? '';
  if (!isAny || /^\d/.test(words[0] ?? '')) return false;
  return (
    /^(?:meeting|conference|summit|session|talks|war|crisis)$/.test(last) || (words.length === 1 && MEETINGS.has(last))
  );
}

/** Words by which people are spoken to without their names. */
const FORM_OF_ADDRESS = /^(?:Madam|Madame|Ma['’]am|Sir|Sirs|Gentlemen|Ladies|Mister)$/i;

/** Is the proposal the noun at the head of an event ("Congress" in "22nd Congress"), not a body that takes part in it? */
export function isHeadOfEvent(tokens: Tokens, mention: Mention, events: readonly Span[]): boolean {
  const word = tokens.words[firstWordFrom(tokens, mention.span.start)] ?? '';
  return (
    mention.kind === 'organization' &&
    (shortBodies.has(word) || word === 'Conference') &&
    (findHolding(events, mention.span)?.start ?? mention.span.start) < mention.span.start
  );
}
