import type { MarkFamily, QuotationMark } from './quotation-marks.js';

/** A quotation inside one block, marks inside the span; without `isClosed` it runs to the end of the block. */
export interface MarkPair {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly isClosed: boolean;
  /** How many quotations of this block lie around it. */
  readonly depth: number;
}

/** What the marks of one block say: the quotations, and a closing mark that nothing here opened. */
export interface PairedMarks {
  readonly pairs: readonly MarkPair[];
  /** The end of the first closing mark without an opening one, before any quotation opens. */
  readonly orphanEnd?: number;
}

/**
 * Pairs the marks of one block, whose text is read from `text` up to `blockEnd`. One walk with a stack of families.
 *
 * A single mark opens only when a closing one follows (an apostrophe otherwise), unless it stands first in its block; after
 * an "s" it closes only when no better one follows.
 */
export function pairMarks(
  text: string,
  marks: readonly QuotationMark[],
  blockStart: number,
  blockEnd: number,
): PairedMarks {
  const closes = laterClosers(marks);
  const stack: { mark: QuotationMark; depth: number }[] = [];
  const pairs: MarkPair[] = [];
  let orphanEnd: number | undefined;
  for (const [index, mark] of marks.entries()) {
    const openAt = stack.findLastIndex(({ mark: opener }) => opener.family === mark.family);
    const isOpen = openAt >= 0;
    if (
      isOpen &&
      mark.canClose &&
      prefersClosing(mark, text) &&
      !(isPossessive(text, mark) && closes[index] !== undefined)
    ) {
      const opened = stack[openAt];
      if (opened !== undefined)
        pairs.push({
          start: opened.mark.start,
          end: mark.end,
          family: mark.family,
          isClosed: true,
          depth: opened.depth,
        });
      stack.length = openAt;
    } else if (mark.canOpen && mayOpen(mark, closes[index] !== undefined, mark.start === blockStart)) {
      stack.push({ mark, depth: stack.length });
    } else if (
      !isOpen &&
      mark.canClose &&
      mark.family !== 'single' &&
      pairs.length + stack.length === 0 &&
      !/\d/.test(text.charAt(mark.start - 1))
    ) {
      orphanEnd ??= mark.end;
    }
  }
  const [outermost] = stack;
  if (outermost !== undefined)
    pairs.push({
      start: outermost.mark.start,
      end: blockEnd,
      family: outermost.mark.family,
      isClosed: false,
      depth: 0,
    });
  return {
    pairs: pairs.sort((a, b) => a.start - b.start || b.end - a.end),
    ...(orphanEnd === undefined ? {} : { orphanEnd }),
  };
}

/** A mark that may do both does what its shape says; one without a shape closes what is open. */
function prefersClosing(mark: QuotationMark, text: string): boolean {
  if (!mark.canOpen) return true;
  if (mark.shape === 'none') return !(/\s/.test(text.charAt(mark.start - 1)) && /\p{L}/u.test(text.charAt(mark.end)));
  if (mark.shape === 'close') return true;
  return (
    (/\S/.test(text.charAt(mark.start - 1)) && !/[\p{L}\p{N}([]/u.test(text.charAt(mark.end))) ||
    text.charAt(mark.end) === ''
  );
}

function mayOpen(mark: QuotationMark, isClosedLater: boolean, isFirst: boolean): boolean {
  if (mark.family !== 'single') return true;
  return isClosedLater || (isFirst && mark.shape === 'open');
}

/** "the states’ rights": the mark after an "s", a space and a small letter may be an apostrophe. */
function isPossessive(text: string, mark: QuotationMark): boolean {
  return (
    mark.family === 'single' &&
    /s/i.test(text.charAt(mark.start - 1)) &&
    /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))
  );
}

/** For each single mark, a later one that may close before another must open; found from right to left. */
function laterClosers(marks: readonly QuotationMark[]): readonly (number | undefined)[] {
  const closers: (number | undefined)[] = new Array(marks.length);
  let next: number | undefined;
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index];
    if (mark?.family !== 'single') continue;
    closers[index] = next;
    if (mark.canClose && !(mark.canOpen && mark.shape === 'open')) next = mark.start;
    else if (mark.canOpen) next = undefined;
  }
  return closers;
}
