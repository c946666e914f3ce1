import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { FEMALE_NAMES } from '../lexicon/en/female-names.js';
import { GIVEN_NAMES } from '../lexicon/en/given-names.js';
import { PAST_OF_QUOTING } from '../lexicon/en/saying.js';
import { describeTitles } from './describe-titles.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { matchTitle } from './titles.js';
import { firstWordFrom, type Tokens } from './tokens.js';

/** What a name weighs as a person's where somebody speaks beside a quotation, or is called Mr. or Miss: more than what the model thinks. */
const SPEAKS = 40;
const GIVEN: ReadonlySet<string> = new Set([...GIVEN_NAMES, ...FEMALE_NAMES]);

/** What it weighs when it is the first or last word of a person's longer name, or a given name where no place is spoken of. */
const IS_PART = 3;

/**
 * Makes persons of what the model took for places and bodies where most speaks for it: it sees few words around a name, and in a kind of text
 * that it did not learn from it takes a girl for a place on one page and for a body on the next. Nobody but a person speaks in quotation
 * marks (“…,” said Amy), unless the lists know the name. What rules found, and what lists know, stays.
 */
export function agreeOnPersons(tokens: Tokens, mentions: readonly Mention[]): readonly Mention[] {
  const forms = mentions.map((mention) => formOf(tokens, mention));
  const isPerson = countVotes(tokens, mentions, forms);
  return mentions.map((mention, index) => {
    if (mention.kind === 'person' || !isPerson((forms[index] as Form).words.join(' '))) return mention;
    const evidence = `${mention.evidence}; the same words elsewhere tell that it is a person`;
    return { ...mention, kind: 'person', evidence, certainty: 'medium' };
  });
}

/** Returns whether most speaks for a person of that name; never where a list or a rule knows better. */
function countVotes(tokens: Tokens, mentions: readonly Mention[], forms: readonly Form[]): (form: string) => boolean {
  const votes = new Map<string, Map<EntityKind, number>>();
  const vote = (form: string, kind: EntityKind, weight: number) => {
    const kinds = votes.get(form) ?? new Map<EntityKind, number>();
    votes.set(form, kinds.set(kind, (kinds.get(kind) ?? 0) + weight));
  };
  const settled = new Set<string>();
  for (const [index, { kind, rule, certainty }] of mentions.entries()) {
    const { words, from, to } = forms[index] as Form;
    const form = words.join(' ');
    const mayBeGiven = words.length === 1 && GIVEN.has(form);
    if (rule === 'names/model' ? isListed(tokens, from, to) && !mayBeGiven : kind !== 'person') settled.add(form);
    vote(form, kind, certainty === 'high' ? 2 : 1);
    vote(form, 'person', weightOf(tokens, from, to, mayBeGiven));
    if (kind === 'person' && words.length > 1)
      for (const part of new Set([words[0], words.at(-1)])) if (part) vote(part, 'person', IS_PART);
  }
  return (form) => {
    const [best] = [...(votes.get(form) ?? [])].sort((a, b) => b[1] - a[1]);
    return best?.[0] === 'person' && !settled.has(form);
  };
}

/** What the words around a name tell for a person. */
function weightOf(tokens: Tokens, from: number, to: number, mayBeGiven: boolean): number {
  if (speaksAt(tokens, from, to) || isAddressed(tokens, from, to)) return SPEAKS;
  return mayBeGiven && !/^(?:in|at|from|near|of)$/.test(tokens.words[from - 1] ?? '') ? IS_PART : 0;
}

interface Form {
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** The words of a name without titles, by number. */
function formOf(tokens: Tokens, { kind, span }: Mention): Form {
  const { start, end } = kind === 'person' ? (describeTitles(tokens, span).core ?? span) : span;
  const from = firstWordFrom(tokens, start);
  const to = firstWordFrom(tokens, end);
  return { words: tokens.words.slice(from, to), from, to };
}

function isListed(tokens: Tokens, from: number, to: number): boolean {
  return matchKnownName(tokens, from)?.length === to - from;
}

/** "Miss Honeychurch", whatever the model took it for. */
function isAddressed(tokens: Tokens, from: number, to: number): boolean {
  const title = matchTitle(tokens, from);
  return title !== undefined && title.payload === 'honorific' && title.length < to - from;
}

/** Stands "said X" behind, or "X said" before or behind a quotation? */
function speaksAt({ words }: Tokens, from: number, to: number): boolean {
  const isQuote = (at: number) => /^(?:["“”„«»‘’]|''|``)$/.test(words[at] ?? '');
  if (PAST_OF_QUOTING.has(words[from - 1] ?? '')) return isQuote(from - 2);
  if (!PAST_OF_QUOTING.has(words[to] ?? '')) return false;
  return isQuote(from - 1) || isQuote(to + 1) || (/^[,:]$/.test(words[to + 1] ?? '') && isQuote(to + 2));
}
