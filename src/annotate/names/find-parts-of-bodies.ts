import { ORGANIZATIONS } from '../lexicon/en/organizations.js';
import { readPhraseTable } from '../lexicon/phrase-table.js';
import type { Mention } from './mention.js';
import { createPhraseMatcher } from './phrase-matcher.js';
import { spanOfWords, type Tokens } from './tokens.js';

const bodies = createPhraseMatcher(readPhraseTable(ORGANIZATIONS));

/** Parts that a body has, and that are bodies themselves. */
const PART =
  /^(?:Staff|Board|Committee|Subcommittee|Secretariat|Headquarters|Group|Bureau|Council|Delegation|Mission|Commission)$/;

/** Words that may stand between: "Planning Board", "Political Committee". */
const BETWEEN =
  /^(?:Planning|Political|Special|Military|Economic|Joint|Disarmament|Standing|Executive|Central|Working)$/;

/**
 * Proposes the parts of listed bodies as bodies of their own:
 *
 * ```
 * John H. Holdridge of the National Security Council Staff
 *                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function findPartsOfBodies(tokens: Tokens): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const body = bodies.match(tokens, at);
    if (body === undefined) continue;
    let end = at + body.length;
    while (end < at + body.length + 2 && isBeside(tokens, end) && BETWEEN.test(tokens.words[end] ?? '')) end++;
    if (
      isBeside(tokens, end) &&
      PART.test(tokens.words[end] ?? '') &&
      !/^(?:of|for|on|to)$/.test(tokens.words[end + 1] ?? '')
    )
      mentions.push({
        kind: 'organization',
        span: spanOfWords(tokens, at, end + 1),
        rule: 'names/part-of-body',
        evidence: `a part of "${body.payload}"`,
        certainty: 'medium',
        weight: 67,
      });
    at += body.length - 1;
  }
  return mentions;
}

function isBeside(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === 'space' || tokens.gaps[at] === 'line';
}
