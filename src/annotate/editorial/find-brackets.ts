import type { Span } from '../../model/span.js';

/** A pair of square brackets, both inside the span; `depth` 0 for the outermost. */
export interface Bracketed {
  readonly span: Span;
  readonly depth: number;
}

/**
 * Returns the pairs of square brackets of `text`, in order of their closing. An empty line ends what is open: a bracket
 * that never closes belongs to no pair. One walk with a stack.
 */
export function findBrackets(text: string): readonly Bracketed[] {
  const found: Bracketed[] = [];
  let open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[[\]]|\n[^\S\n]*\n/g)) {
    if (mark === '[') open.push(index);
    else if (mark === ']') {
      const start = open.pop();
      if (start !== undefined) found.push({ span: { start, end: index + 1 }, depth: open.length });
    } else open = [];
  }
  return found;
}
