/**
 * A stretch of a document's text: `start` inclusive, `end` exclusive, in UTF-16 code units from 0, never inside a
 * surrogate pair. `start === end` is a point between two characters.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Does `outer` hold all of `inner`? A span holds itself. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Do the two share at least one character? Points share nothing. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Do the two overlap without either holding the other? Such a pair cannot stand in one tree. */
export function crosses(a: Span, b: Span): boolean {
  return overlaps(a, b) && !containsSpan(a, b) && !containsSpan(b, a);
}

/** Returns what is wrong with `span` in `text` as the end of a sentence, or `undefined` when it is sound. */
export function describeSpanProblem(span: Span, text: string): string | undefined {
  if (!Number.isInteger(span.start) || !Number.isInteger(span.end)) return 'is not made of whole numbers';
  if (span.start < 0 || span.end > text.length) return 'lies outside the text';
  if (span.end < span.start) return 'ends before it starts';
  if (splitsSurrogatePair(span.start, text) || splitsSurrogatePair(span.end, text)) return 'cuts a character in half';
  return undefined;
}

function splitsSurrogatePair(offset: number, text: string): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/** Orders spans as a document is read: by start, the longer one first. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Returns the one of `spans` (in order, none inside or across another) that holds all of `span`; found by halving. */
export function findHolding<Outer extends Span>(spans: readonly Outer[], span: Span): Outer | undefined {
  const holder = spans[firstStartingFrom(spans, span.start + 1) - 1];
  return holder !== undefined && containsSpan(holder, span) ? holder : undefined;
}

/** Returns the index of the first of `spans` (ordered by start) that starts at `offset` or later; found by halving. */
export function firstStartingFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
