import { findHolding, type Span } from '../../model/span.js';
import { DEMONYMS, PEOPLES } from '../lexicon/en/demonyms.js';
import { SHORT_BODIES } from '../lexicon/en/organizations.js';
import type { Mention } from './mention.js';
import { isOrdinaryWord } from './person-name.js';
import { skipTitles } from './titles.js';
import { firstWordFrom, type Tokens } from './tokens.js';

const demonyms: ReadonlySet<string> = new Set([...DEMONYMS, ...PEOPLES].flatMap((word) => [word, word.toUpperCase()]));
const shortBodies: ReadonlySet<string> = new Set(SHORT_BODIES);

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
  if (kind !== 'event' && Math.min(skipTitles(tokens, from), to) === to) return false;
  if (kind === 'organization' && /^peoples?$/.test(words.at(-1) ?? '')) return false;
  if (/^\d{4}$/.test(words[0] ?? '') && !(kind === 'event' && words.some((word) => EVENT_HEAD.test(word))))
    return false;
  if (words.length === 1 && (isOrdinaryWord(words[0] ?? '') || FORM_OF_ADDRESS.test(words[0] ?? ''))) return false;
  if (words.length === 1 && /^\p{Lu}\.?$/u.test(words[0] ?? ''))
    return kind === 'person' && /^\p{Ll}/u.test(tokens.words[to] ?? '');
  return !words.every((word) => demonyms.has(word) || /isms?$|ISMS?$|^-$/u.test(word));
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
