import { compareSpans, containsSpan, overlaps } from '../../model/span.js';
import type { Mention } from './mention.js';

/** Which kind may stand inside which: a place in a body, both in an event. */
const NESTS: Readonly<Record<string, readonly string[]>> = {
  organization: ['place'],
  event: ['place', 'organization', 'person'],
  person: ['organization', 'place'],
  place: [],
};

/**
 * Returns the proposals that stand, in the order of the text: of two that overlap, the weightier (at equal weight the
 * longer, then the earlier), unless one may nest in the other.
 */
export function settleMentions(proposals: readonly Mention[]): readonly Mention[] {
  const ranked = [...proposals].sort(
    (a, b) =>
      b.weight - a.weight || b.span.end - b.span.start - (a.span.end - a.span.start) || compareSpans(a.span, b.span),
  );
  const kept: Mention[] = [];
  const at = new Map<number, Mention[]>();
  for (const mention of ranked) {
    const near = new Set<Mention>();
    for (let cell = mention.span.start >> 6; cell <= (mention.span.end - 1) >> 6; cell++)
      for (const other of at.get(cell) ?? []) near.add(other);
    if ([...near].some((other) => isInTheWay(other, mention))) continue;
    kept.push(mention);
    for (let cell = mention.span.start >> 6; cell <= (mention.span.end - 1) >> 6; cell++)
      at.set(cell, [...(at.get(cell) ?? []), mention]);
  }
  return kept.sort((a, b) => compareSpans(a.span, b.span));
}

function isInTheWay(kept: Mention, mention: Mention): boolean {
  if (!overlaps(kept.span, mention.span)) return false;
  const isSame = kept.span.start === mention.span.start && kept.span.end === mention.span.end;
  if (isSame) return true;
  if (containsSpan(kept.span, mention.span)) return !(NESTS[kept.kind] ?? []).includes(mention.kind);
  if (containsSpan(mention.span, kept.span)) return !(NESTS[mention.kind] ?? []).includes(kept.kind);
  return true;
}
