import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { EVENTS } from '../lexicon/en/events.js';
import { ORGANIZATIONS } from '../lexicon/en/organizations.js';
import { CITIES, REGIONS } from '../lexicon/en/places.js';
import { STATES } from '../lexicon/en/states.js';
import { readPhraseTable } from '../lexicon/phrase-table.js';
import type { Mention } from './mention.js';
import { createPhraseMatcher, type PhraseMatch } from './phrase-matcher.js';
import { spanOfWords, type Tokens } from './tokens.js';

/** What a list says of a phrase. */
export interface Known {
  readonly kind: EntityKind;
  readonly name: string;
  readonly list: string;
}

const tables: readonly (readonly [EntityKind, string, string])[] = [
  ['place', 'state', STATES],
  ['place', 'city', CITIES],
  ['place', 'region', REGIONS],
  ['organization', 'body', ORGANIZATIONS],
  ['event', 'event', EVENTS],
];

const matcher = createPhraseMatcher<Known>(
  tables.flatMap(([kind, list, table]) =>
    readPhraseTable(table).flatMap(([form, name]) =>
      writtenForms(form).map((written) => [written, { kind, name, list }] as const),
    ),
  ),
);

/** A form as listed, and in the capitals of a heading when it is long enough to mean nothing else. */
function writtenForms(form: string): readonly string[] {
  const capitals = form.toUpperCase();
  return capitals !== form && form.length > 3 ? [form, capitals] : [form];
}

/** Returns the listed name that starts at word `at`. */
export function matchKnownName(tokens: Tokens, at: number): PhraseMatch<Known> | undefined {
  return matcher.match(tokens, at);
}

/** Proposes every name of the word lists: states in all their forms, cities, regions, bodies, events. */
export function findKnownNames(tokens: Tokens): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const found = matcher.match(tokens, at);
    if (found === undefined) continue;
    const { kind, name, list } = found.payload;
    mentions.push({
      kind,
      span: spanOfWords(tokens, at, at + found.length),
      canonical: name,
      rule: `names/known-${list}`,
      evidence: `listed as a form of "${name}"`,
      certainty: 'high',
      weight: kind === 'event' ? 80 : 40 + found.length,
    });
    at += found.length - 1;
  }
  return mentions;
}
