import { findHolding, type Span } from '../../model/span.js';
import type { Mention } from './mention.js';

/**
 * Returns the mention as a place when it was taken for a person in a dateline:
 *
 * ```
 * Lyme Regis, 14 May 1848.
 * ^^^^^^^^^^              a line of place and date names nobody
 * ```
 *
 * `datelines` are the spans of such lines, in order.
 */
export function asPlaceInDateline(mention: Mention, datelines: readonly Span[]): Mention {
  if (mention.kind !== 'person' || findHolding(datelines, mention.span) === undefined) return mention;
  return {
    ...mention,
    kind: 'place',
    certainty: 'medium',
    rule: 'names/dateline-place',
    evidence: 'a name in a line of place and date',
  };
}
