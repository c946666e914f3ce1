import type { Annotation } from '../../model/annotation.js';
import { containsSpan } from '../../model/span.js';
import type { Mention } from './mention.js';

/**
 * Returns the mention as a place when it was taken for a person in a dateline:
 *
 * ```
 * Lyme Regis, 14 May 1848.
 * ^^^^^^^^^^              a line of place and date names nobody
 * ```
 */
export function asPlaceInDateline(mention: Mention, datelines: readonly Annotation[]): Mention {
  if (mention.kind !== 'person' || !datelines.some(({ span }) => containsSpan(span, mention.span))) return mention;
  return {
    ...mention,
    kind: 'place',
    certainty: 'medium',
    rule: 'names/dateline-place',
    evidence: 'a name in a line of place and date',
  };
}
