import { describeTitles } from './describe-titles.js';
import type { Mention } from './mention.js';
import { isCapitalized, spanOfWords, type Tokens } from './tokens.js';

/** Ends of names that alone name nobody. */
const NOT_ALONE = /^(?:Jr|Sr|Jr\.|Sr\.|I+|[A-Z]\.?|General)$/;

/**
 * Proposes the later and earlier mentions, bare, of persons whom the text introduces with a title: the last word of the
 * name, and its first when there are several ("Comrade Manush", "Manush Myftiu" share "Manush").
 */
export function findNamesAgain(tokens: Tokens, persons: readonly Mention[]): readonly Mention[] {
  const parts = new Set<string>();
  for (const { span } of persons) {
    const start = describeTitles(tokens, span).core?.start ?? span.start;
    const words = tokens.words.filter(
      (word, at) => (tokens.starts[at] ?? 0) >= start && (tokens.ends[at] ?? 0) <= span.end && isCapitalized(word),
    );
    for (const word of words.slice(-1)) if (!NOT_ALONE.test(word)) parts.add(word);
  }
  return tokens.words.flatMap((word, at): Mention[] =>
    parts.has(word)
      ? [
          {
            kind: 'person',
            span: spanOfWords(tokens, at, at + 1),
            rule: 'names/named-again',
            evidence: `"${word}" is introduced with a title elsewhere`,
            certainty: 'medium',
            weight: 35,
          },
        ]
      : [],
  );
}
