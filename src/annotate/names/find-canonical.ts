import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import type { Span } from '../../model/span.js';
import { BODY_ALIASES } from '../lexicon/en/body-aliases.js';
import { readPhraseTable } from '../lexicon/phrase-table.js';
import type { AcronymDefinition } from './find-acronyms.js';
import { matchKnownName } from './find-known-names.js';
import { createPhraseMatcher } from './phrase-matcher.js';
import { firstWordFrom, type Tokens } from './tokens.js';

const aliases = createPhraseMatcher(readPhraseTable(BODY_ALIASES));

/**
 * Returns the name that the entry of a mention should bear, when the word lists know the mention's words, or the text explains
 * them: "DPRK" → "North Korea". An acronym goes by what the lists say of its explanation.
 */
export function findCanonical(
  tokens: Tokens,
  kind: EntityKind,
  span: Span,
  definitions: ReadonlyMap<string, AcronymDefinition>,
): string | undefined {
  const from = firstWordFrom(tokens, span.start);
  const length = firstWordFrom(tokens, span.end) - from;
  const definition = length === 1 ? definitions.get(tokens.words[from] ?? '') : undefined;
  if (definition) return expandedName(tokens, kind, definition) ?? definition.expansion;
  const known = matchKnownName(tokens, from);
  if (known?.length === length && known.payload.kind === kind) return known.payload.name;
  if (kind !== 'organization') return undefined;
  const alias = aliases.match(tokens, from);
  return alias?.length === length ? alias.payload : undefined;
}

function expandedName(tokens: Tokens, kind: EntityKind, { start, expansion }: AcronymDefinition): string | undefined {
  return findCanonical(tokens, kind, { start, end: start + expansion.length }, new Map());
}
