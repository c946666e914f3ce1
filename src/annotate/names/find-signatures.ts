import type { Annotation } from '../../model/annotation.js';
import type { Mention } from './mention.js';
import { endOfPersonName } from './person-name.js';
import { matchTitle, skipTitles } from './titles.js';
import { spanOfWords, type Tokens } from './tokens.js';

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
    const first = tokens.starts.findIndex((start) => start >= block.span.start);
    for (let at = first; at >= 0 && (tokens.ends[at] ?? Number.POSITIVE_INFINITY) <= block.span.end; at++) {
      const core = skipTitles(tokens, at);
      const start = tokens.starts[core] ?? 0;
      const end = endOfPersonName(text, start);
      const words = text.slice(start, end);
      if (
        end === start ||
        MONTH.test(words) ||
        !/\p{L}{2}/u.test(words) ||
        matchTitle(tokens, core + 1) ||
        tokens.words[at] === '['
      ) {
        if (tokens.words[at] === '[') at = Math.max(at, tokens.words.indexOf(']', at));
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
