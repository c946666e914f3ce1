import { DEMONYMS } from '../../lexicon/en/demonyms.js';
import { CONFLICT_HEADS, MEETING_HEADS } from '../../lexicon/en/events.js';
import { GIVEN_NAMES } from '../../lexicon/en/given-names.js';
import { BODY_HEADS } from '../../lexicon/en/organizations.js';
import { matchKnownName } from '../find-known-names.js';
import { createPhraseMatcher } from '../phrase-matcher.js';
import { matchTitle } from '../titles.js';
import type { Tokens } from '../tokens.js';

/**
 * What the word lists say of each word: three rows of small numbers, 0 where a list has nothing. In `known` (states, cities,
 * bodies …) and `title` the number also tells where in the phrase the word stands.
 */
export interface ListTags {
  readonly known: Uint8Array;
  readonly title: Uint8Array;
  readonly other: Uint8Array;
}

const others = createPhraseMatcher<number>([
  ...DEMONYMS.map((word) => [word, 1] as const),
  ...GIVEN_NAMES.map((word) => [word, 2] as const),
  ...BODY_HEADS.flatMap((word) => [[word, 3] as const, [word.toUpperCase(), 3] as const]),
  ...MEETING_HEADS.map((word) => [word, 4] as const),
  ...MEETING_HEADS.map((word) => [word.toLowerCase(), 5] as const),
  ...CONFLICT_HEADS.map((word) => [word, 6] as const),
  ...'January February March April May June July August September October November December'
    .split(' ')
    .map((word) => [word, 7] as const),
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ').map((word) => [word, 8] as const),
]);

const knownLists = ['state', 'city', 'region', 'body', 'event'];
const titleTypes = ['honorific', 'office', 'military', 'nobility'];

/** Returns what the word lists say of every word. */
export function tagByLists(tokens: Tokens): ListTags {
  const count = tokens.words.length;
  const tags = { known: new Uint8Array(count), title: new Uint8Array(count), other: new Uint8Array(count) };
  for (let at = 0; at < count; ) {
    const found = matchKnownName(tokens, at);
    if (found) fill(tags.known, at, found.length, 1 + 4 * knownLists.indexOf(found.payload.list));
    at += found?.length ?? 1;
  }
  for (let at = 0; at < count; ) {
    const found = matchTitle(tokens, at);
    if (found) fill(tags.title, at, found.length, 1 + 4 * titleTypes.indexOf(found.payload));
    at += found?.length ?? 1;
  }
  for (let at = 0; at < count; at++) tags.other[at] = others.match(tokens, at)?.payload ?? 0;
  return tags;
}

/** Numbers the words of a phrase: first, middle, last, or alone. */
function fill(row: Uint8Array, at: number, length: number, base: number): void {
  for (let index = 0; index < length; index++)
    row[at + index] = base + (length === 1 ? 3 : index === 0 ? 0 : index === length - 1 ? 2 : 1);
}
