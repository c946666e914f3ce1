import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { describeTitles } from './describe-titles.js';
import type { Mention } from './mention.js';
import { createPhraseMatcher } from './phrase-matcher.js';
import { firstWordFrom, isAllCaps, isCapitalized, spanOfWords, type Tokens } from './tokens.js';

/** Ends of names that alone name nobody. */
const NOT_ALONE = /^(?:Jr|Sr|Jr\.|Sr\.|[IVX]+|\p{Lu}\.?|General|State|House)$/u;

/**
 * Proposes the other mentions of names that were found: of a person the whole name and its last word, of the rest the whole
 * name when it has several words or is an acronym. A word found as two
 * kinds of thing says nothing, nor does a surname that the text also has as an ordinary word.
 */
export function findNamesAgain(tokens: Tokens, found: readonly Mention[]): readonly Mention[] {
  const ordinary = new Set(tokens.words.filter((word) => /^\p{Ll}/u.test(word)));
  const kinds = new Map<string, EntityKind | 'unclear'>();
  const learn = (form: string, kind: EntityKind) => {
    const known = kinds.get(form);
    kinds.set(form, known === undefined || known === kind ? kind : 'unclear');
  };
  for (const { kind, span } of found) {
    const words = wordsIn(tokens, kind === 'person' ? (describeTitles(tokens, span).core ?? span) : span);
    const last = words.at(-1) ?? '';
    if (kind === 'person' && isCapitalized(last) && !NOT_ALONE.test(last) && !ordinary.has(last.toLowerCase()))
      learn(last, kind);
    if (kind === 'event' && last === 'Conference') learn(last, kind);
    if (words.length > 1 || isAllCaps(last)) learn(words.join(' '), kind);
  }
  const matcher = createPhraseMatcher(kinds);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const match = matcher.match(tokens, at);
    if (match === undefined || match.payload === 'unclear') continue;
    mentions.push({
      kind: match.payload,
      span: spanOfWords(tokens, at, at + match.length),
      rule: 'names/named-again',
      evidence: 'the same words are found as a name elsewhere in the text',
      certainty: 'medium',
      weight: 35,
    });
    at += match.length - 1;
  }
  return mentions;
}

function wordsIn(tokens: Tokens, { start, end }: { readonly start: number; readonly end: number }): readonly string[] {
  const words: string[] = [];
  for (let at = firstWordFrom(tokens, start); (tokens.ends[at] ?? Number.POSITIVE_INFINITY) <= end; at++)
    words.push(tokens.words[at] ?? '');
  return words;
}
