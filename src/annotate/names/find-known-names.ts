import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { EVENTS } from '../lexicon/en/events.js';
import { ORGANIZATIONS } from '../lexicon/en/organizations.js';
import { CITIES, REGIONS } from '../lexicon/en/places.js';
import { STATES } from '../lexicon/en/states.js';
import { readPhraseTable } from '../lexicon/phrase-table.js';
import type { Mention } from './mention.js';
import { createPhraseMatcher, type PhraseMatch, type PhraseMatcher } from './phrase-matcher.js';
import { spanOfWords, type Tokens } from './tokens.js';

/** What a list says of a phrase. */
export interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly list: string;
}

const placeTables: readonly (readonly [EntityKind, string, string])[] = [
  ['place', 'state', STATES],
  ['place', 'city', CITIES],
  ['place', 'region', REGIONS],
];

const otherTables: readonly (readonly [EntityKind, string, string])[] = [
  ['organization', 'body', ORGANIZATIONS],
  ['event', 'event', EVENTS],
];

const places = createMatcher(placeTables);
const others = createMatcher(otherTables);
const all = createMatcher([...placeTables, ...otherTables]);

function createMatcher(tables: readonly (readonly [EntityKind, string, string])[]): PhraseMatcher<Known> {
  return createPhraseMatcher<Known>(
    tables.flatMap(([kind, list, table]) =>
      readPhraseTable(table).flatMap(([form, name]) =>
        writtenForms(form).map((written) => [written, { kind, name, list }] as const),
      ),
    ),
  );
}

/** A form as listed, and in the capitals of a heading when it is long enough to mean nothing else. */
function writtenForms(form: string): readonly string[] {
  const capitals = form.toUpperCase();
  return capitals !== form && form.length > 3 ? [form, capitals] : [form];
}

/** Returns the longest listed name that starts at word `at`. */
export function matchKnownName(tokens: Tokens, at: number): PhraseMatch<Known> | undefined {
  return all.match(tokens, at);
}

/**
 * Proposes every name of the word lists: states in all their forms, cities, regions, bodies, events. Places are looked for apart,
 * so that "US Government" gives the body and the place in it.
 */
export function findKnownNames(tokens: Tokens): readonly Mention[] {
  return [...findListed(tokens, places), ...findListed(tokens, others)];
}

function findListed(tokens: Tokens, matcher: PhraseMatcher<Known>): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const found = matcher.match(tokens, at);
    if (found === undefined) continue;
    const { kind, name, list } = found.payload;
    const isService = name === 'United States' && isServiceAfterRank(tokens, at);
    mentions.push({
      kind: isService ? 'organization' : kind,
      span: spanOfWords(tokens, at, at + found.length),
      canonical: isService ? 'United States Army' : name,
      rule: `names/known-${list}`,
      evidence: `listed as a form of "${name}"`,
      certainty: 'high',
      weight: weightOf(kind, found.length),
    });
    at += found.length - 1;
  }
  return mentions;
}

/** A long listed name is surer than the model, a short one less sure. */
function weightOf(kind: EntityKind, words: number): number {
  if (kind === 'event') return 80;
  return words > 2 ? 55 + words : 40 + words;
}

/** "Major General, USA": the army, not the country. */
function isServiceAfterRank(tokens: Tokens, at: number): boolean {
  return (
    tokens.words[at] === 'USA' &&
    tokens.words[at - 1] === ',' &&
    /^(?:General|Colonel|Major|Captain|Lieutenant|Brigadier|Gen\.?|Col\.?|Maj\.?)$/.test(tokens.words[at - 2] ?? '')
  );
}
