import { DEMONYMS } from '../lexicon/en/demonyms.js';
import { BODY_HEADS, SHORT_BODIES } from '../lexicon/en/organizations.js';
import { PAST_OF_QUOTING } from '../lexicon/en/saying.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { firstWordFrom, isAllCaps, spanOfWords, type Tokens } from './tokens.js';

const demonyms: ReadonlySet<string> = new Set(DEMONYMS);
const shortBodies: ReadonlySet<string> = new Set(SHORT_BODIES);
const bodyHeads: ReadonlySet<string> = new Set(BODY_HEADS);

/** Nouns that head the name of a document, and plurals of offices: neither is a body. */
const DOCUMENTS =
  /^(?:Treaty|Charter|Agreement|Convention|Declaration|Act|Bill|Diaries|Series|Estimate|Resolution|Doctrine|Note|Ambassadors|Ministers|Secretaries|Talks|Riot)$/;

/** Words that part two places, or two persons, which the model took for one name. */
const PARTING = /^(?:and|or|near|in|for|from|to|at|with)$/;

/**
 * Returns the names that a proposal of the model really holds: it is cut where a sentence or a clause ends inside it, places and
 * persons also at "and", "near" and the like, events before the place ("Conference in Geneva", but "war in Vietnam"); a people's adjective before a place goes ("French Mediterranean"); a body ends
 * before the possessive that does not lead to a kind of body ("Department's Note", but "Her Majesty's Government").
 */
export function repairSpan(tokens: Tokens, mention: Mention): readonly Mention[] {
  const from = firstWordFrom(tokens, mention.span.start);
  const to = firstWordFrom(tokens, mention.span.end);
  const isSingle = mention.kind === 'place' || mention.kind === 'person';
  const parts: [number, number][] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const word = tokens.words[at] ?? '';
    const isParting = isSingle
      ? PARTING.test(word)
      : mention.kind === 'event'
        ? word === 'in' && at > from + 1
        : at > start && at + 1 < to && partsBodies(tokens, start, at);
    if (at < to && !/^[.;:]$/.test(word) && !isParting) continue;
    if (at > start) parts.push([start, at]);
    start = at + 1;
    if (mention.kind === 'event' && parts.length > 0) break;
  }
  const repaired = parts
    .map(([first, end]): [number, number] => [
      mention.kind === 'place' && startsWithPeople(tokens, first, end) ? first + 1 : first,
      mention.kind === 'organization' ? endBeforePossessive(tokens, first, end) : end,
    ])
    .map(([first, end]): [number, number] => [mention.kind === 'person' ? nameStart(tokens, first, end) : first, end])
    .map(([first, end]): [number, number] =>
      mention.kind === 'organization' ? withoutDocument(tokens, firstCapital(tokens, first, end), end) : [first, end],
    )
    .map(([first, end]): [number, number] => [first, endBeforeMarks(tokens, first, end, isSingle)])
    .filter(([first, end]) => end > first);
  if (repaired.length === 1 && repaired[0]?.[0] === from && repaired[0][1] === to) return [mention];
  return repaired.map(([first, end]) => ({ ...mention, span: spanOfWords(tokens, first, end) }));
}

/** “…,” cried Jo: the verb is no part of the name behind it. Other small words are ("de Gaulle", "former King Zog"). */
function nameStart(tokens: Tokens, from: number, to: number): number {
  let first = from;
  while (first < to - 1 && PAST_OF_QUOTING.has(tokens.words[first] ?? '')) first++;
  return first;
}

/** "Dear Miss Tracy,", "Surrey⏎14th March": neither the mark behind a name nor the day behind a place or person is part of it. */
function endBeforeMarks(tokens: Tokens, from: number, to: number, isSingle: boolean): number {
  let end = to;
  const isForeign = (word: string) => /^[,;:!?–—-]$/.test(word) || (isSingle && /^\d{1,2}(?:st|nd|rd|th)$/.test(word));
  while (end > from && isForeign(tokens.words[end - 1] ?? '')) end--;
  return end;
}

/** "Department and FOA", "Embassy, Far East Command": behind a whole short body another begins. */
function partsBodies(tokens: Tokens, from: number, at: number): boolean {
  if (!/^(?:and|,|-|–)$/.test(tokens.words[at] ?? '') || at !== from + 1) return false;
  const next = tokens.words[at + 1] ?? '';
  return (
    shortBodies.has(tokens.words[from] ?? '') && (isAllCaps(next) || shortBodies.has(next) || tokens.words[at] === ',')
  );
}

/** "French Mediterranean", but not "Soviet Union". */
function startsWithPeople(tokens: Tokens, from: number, to: number): boolean {
  if (to - from < 2 || !demonyms.has(tokens.words[from] ?? '')) return false;
  const known = matchKnownName(tokens, from);
  return known === undefined || known.length < 2;
}

/** A body's name does not start with a small word that the model took along ("of Democratic Party", "His Government"). */
function firstCapital(tokens: Tokens, from: number, to: number): number {
  let first = from;
  while (first < to && /^(?:of|for|to|in|by|with|and)$/.test(tokens.words[first] ?? '')) first++;
  if (to - first === 2 && /^(?:His|Her|Its|Their|Our|My|Your)$/.test(tokens.words[first] ?? '')) first++;
  return first;
}

/** Nouns of documents, offices and ideas: what follows "of" may be a body, the whole is none. */
const NO_BODY =
  /^(?:Treaty|Charter|Agreement|Convention|Declaration|Principles?|Presidency|Chairmanship|Phase|Plan|Ambassadors?|Ministers?|Secretar(?:y|ies)|Chairman|Director|Chief|Commander|Coordinator|Counsel|President|Representatives?|Governments|Heads?)$/;

/** Offices at the end of a name or before "in": "Economic Coordinator in Korea". */
const OFFICE_AT_END = /^(?:Coordinator|Commander|Counsel|Executive|Ambassador|Minister)$/;

/**
 * A treaty is no body: of "United Nations Charter" the listed name before it is left, of "Charter of the United Nations" what follows,
 * of others nothing. An office is none either.
 */
function withoutDocument(tokens: Tokens, from: number, to: number): [number, number] {
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens.words[at - 1] ?? '';
    if (tokens.words[at] === 'in' && OFFICE_AT_END.test(before)) return [from, from];
    if (tokens.words[at] !== 'of' || !NO_BODY.test(before)) continue;
    const rest = tokens.words[at + 1] === 'the' ? at + 2 : at + 1;
    const listed = matchKnownName(tokens, rest);
    const isBody = listed?.payload.kind === 'organization' || bodyHeads.has(tokens.words[to - 1] ?? '');
    return isBody || NO_BODY.test(tokens.words[rest] ?? '') ? withoutDocument(tokens, rest, to) : [from, from];
  }
  if (OFFICE_AT_END.test(tokens.words[to - 1] ?? '')) return [from, from];
  if (!DOCUMENTS.test(tokens.words[to - 1] ?? '')) return [from, to];
  return [from, from + (matchKnownName(tokens, from)?.length ?? 0)];
}

function endBeforePossessive(tokens: Tokens, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (!/^['’]s?$/.test(tokens.words[at] ?? '')) continue;
    const rest = tokens.words.slice(at + 1, to);
    return rest.some((word) => bodyHeads.has(word) || /^\p{Ll}/u.test(word)) ? to : at;
  }
  return to;
}
