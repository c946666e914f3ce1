import type { Annotation } from '../model/annotation.js';
import type { Span } from '../model/span.js';

/** Inline annotations, to be found by place. */
export interface InlineIndex {
  /** Returns those that share a character with `span`, and the points in it, in order of the text. */
  within(span: Span): Annotation[];
}

/** Returns an index over annotations that are already in order of their start. */
export function indexInline(sorted: readonly Annotation[]): InlineIndex {
  const reach: number[] = [];
  let furthest = 0;
  for (const { span } of sorted) {
    furthest = Math.max(furthest, span.end, span.start + 1);
    reach.push(furthest);
  }
  return {
    within(span) {
      const found: Annotation[] = [];
      for (let index = firstBeyond(reach, span.start); index < sorted.length; index += 1) {
        const annotation = sorted[index];
        if (!annotation || annotation.span.start >= span.end) break;
        const isPoint = annotation.span.start === annotation.span.end;
        if (isPoint ? annotation.span.start >= span.start : annotation.span.end > span.start) found.push(annotation);
      }
      return found;
    },
  };
}

/** Returns the first index of the ascending `values` that holds more than `bound`. */
function firstBeyond(values: readonly number[], bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
