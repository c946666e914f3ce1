import type { Annotation } from '../../model/annotation.js';
import type { Mention } from './mention.js';
import { endOfPersonName } from './person-name.js';
import { matchTitle, skipTitles } from './titles.js';
import { firstWordFrom, spanOfWords, type Tokens } from './tokens.js';

/** Dates and marks in a signer's lines that are no name: "November 5, 1961", "[Signed]". */
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/**
 * Proposes the signer's name in every signature block that the structure layer found:
 *
 * ```
 * November 5, 1961 Piro Bit
 *                  ^^^^^^^^
 * [Signed]
 * ```
 */
export function findSigners(text: string, tokens: Tokens, given: readonly Annotation[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const block of given) {
    if (block.kind !== 'signature' && block.kind !== 'byline') continue;
    const first = firstWordFrom(tokens, block.span.start);
    for (let at = first; (tokens.ends[at] ?? Number.POSITIVE_INFINITY) <= block.span.end; at++) {
      const core = skipTitles(tokens, at);
      const start = tokens.starts[core] ?? 0;
      const end = endBeforeRank(tokens, core, endOfPersonName(text, start));
      const words = text.slice(start, end);
      if (
        end === start ||
        MONTH.test(words) ||
        !/\p{L}{2}/u.test(words) ||
        matchTitle(tokens, core + 1) ||
        tokens.words[at] === '['
      ) {
        if (tokens.words[at] === '[') at = endOfBracket(tokens, at, block.span.end);
        continue;
      }
      mentions.push({
        kind: 'person',
        span: { ...spanOfWords(tokens, at, core + 1), end },
        rule: 'names/signer',
        evidence: `"${words}" signs`,
        certainty: 'medium',
        weight: 50,
      });
      break;
    }
  }
  return mentions;
}

/** "VERNON A. WALTERS Major General": the rank on the same line is no part of the name. */
function endBeforeRank(tokens: Tokens, core: number, end: number): number {
  for (let at = core + 1; (tokens.ends[at] ?? Number.POSITIVE_INFINITY) <= end; at++) {
    const title = matchTitle(tokens, at);
    if (title && (title.payload === 'military' || title.length > 1)) return tokens.ends[at - 1] ?? end;
  }
  return end;
}

/** The word of the closing bracket, or the bracket itself when none closes before `end`. */
function endOfBracket(tokens: Tokens, at: number, end: number): number {
  for (let close = at; (tokens.ends[close] ?? Number.POSITIVE_INFINITY) <= end; close++)
    if (tokens.words[close] === ']') return close;
  return at;
}
