import { compareSpans, type Span } from '../model/span.js';
import type { XmlContent } from '../xml/xml-element.js';

/** Something to be drawn around a stretch of text. */
export interface Mark {
  readonly span: Span;
  /** When two marks cross, the one with the lower cohesion is cut in parts: speech (0) before a name (2). */
  readonly cohesion: number;
  /** Is white space at the ends of the mark part of it? @default false */
  readonly keepsSpace?: boolean;
  /** Returns what stands for the mark, given what it holds; called once for each part, in order of the text. */
  readonly draw: (children: readonly XmlContent[]) => readonly XmlContent[];
  /** Is told when the mark, or a part of it, is not drawn, since too many marks lie around it. */
  readonly leaveOut?: () => void;
}

/** So many marks may lie inside one another: far more than any text means, far fewer than programs that read XML bear. */
const DEEPEST = 100;

/** Returns the content for a stretch of text without marks. */
export type DrawText = (text: string) => readonly XmlContent[];

interface OpenMark {
  readonly mark: Mark;
  readonly start: number;
  /** Where this part ends; moved forward when a more cohesive mark cuts it. */
  end: number;
  readonly children: XmlContent[];
}

/**
 * Returns the text of `span` as a tree with `marks` drawn around it; the characters are those of the text, in order.
 *
 * Any spans will do. Marks outside `span` are cut to it. Of two that cross, one is cut where the other ends or starts:
 *
 * ```
 * He said he met President Kennedy and
 *         ~~~~~~~~~~~~~~~~              speech, cohesion 0: cut in two
 *                ^^^^^^^^^^^^^^^^^      person, cohesion 2: stays whole
 * ```
 *
 * Marks of equal span nest in the order given. Parts that would hold only white space are left out. Empty spans draw at
 * their point. A mark inside a hundred others is left out. Time grows with text plus marks, times the depth of nesting.
 */
export function nest(
  text: string,
  span: Span,
  marks: readonly Mark[],
  drawText: DrawText = (run) => [run],
): XmlContent[] {
  const queue = new MarkQueue(marks, span);
  const root: XmlContent[] = [];
  const stack: OpenMark[] = [];
  const top = (): OpenMark | undefined => stack.at(-1);
  const children = (): XmlContent[] => top()?.children ?? root;
  let at = span.start;

  const writeUpTo = (offset: number): void => {
    if (offset > at) for (const part of drawText(text.slice(at, offset))) children().push(part);
    at = Math.max(at, offset);
  };
  const closeTop = (): void => {
    const open = top();
    if (!open) return;
    writeUpTo(open.end);
    stack.pop();
    const space = open.mark.keepsSpace ? '' : takeTrailingSpace(open.children);
    if (open.children.length > 0) for (const part of open.mark.draw(open.children)) children().push(part);
    if (space !== '') children().push(space);
  };
  const closeUpTo = (offset: number): void => {
    for (let open = top(); open && open.end <= offset; open = top()) closeTop();
  };
  const open = (mark: Mark, part: Span): void => {
    if (stack.length >= DEEPEST) {
      mark.leaveOut?.();
      return;
    }
    const trimmed = mark.keepsSpace ? part : trimSpan(text, part);
    if (trimmed.start !== part.start) {
      if (trimmed.start < trimmed.end) queue.add(mark, trimmed);
      return;
    }
    let { end } = trimmed;
    for (let outer = top(); outer && outer.end < end; outer = top()) {
      if (outer.mark.cohesion >= mark.cohesion || outer.start === part.start) {
        queue.add(mark, { start: outer.end, end });
        end = outer.end;
        break;
      }
      queue.add(outer.mark, { start: part.start, end: outer.end });
      outer.end = part.start;
      closeTop();
    }
    if (!mark.keepsSpace) end = trimSpan(text, { start: part.start, end }).end;
    stack.push({ mark, start: part.start, end, children: [] });
  };

  for (let next = queue.take(); next; next = queue.take()) {
    closeUpTo(next.span.start);
    writeUpTo(next.span.start);
    if (next.span.start === next.span.end) children().push(...next.mark.draw([]));
    else open(next.mark, next.span);
  }
  while (stack.length > 0) closeTop();
  writeUpTo(span.end);
  return root;
}

/** The marks still to be opened, in reading order; parts cut off come back into the line. */
class MarkQueue {
  readonly #given: { mark: Mark; span: Span; order: number }[];
  #next = 0;
  /** Parts cut off, few at a time, kept in order. */
  readonly #cut: { mark: Mark; span: Span; order: number }[] = [];
  readonly #orders = new Map<Mark, number>();

  constructor(marks: readonly Mark[], within: Span) {
    this.#given = marks
      .map((mark, order) => {
        this.#orders.set(mark, order);
        return { mark, span: clip(mark.span, within), order };
      })
      .filter(({ mark, span }) => span.start < span.end || isPointIn(mark.span, within))
      .sort(compareEntries);
  }

  add(mark: Mark, span: Span): void {
    const entry = { mark, span, order: this.#orders.get(mark) ?? 0 };
    let index = this.#cut.length;
    while (index > 0 && compareEntries(this.#cut[index - 1] ?? entry, entry) > 0) index -= 1;
    this.#cut.splice(index, 0, entry);
  }

  take(): { mark: Mark; span: Span } | undefined {
    const given = this.#given[this.#next];
    const cut = this.#cut[0];
    if (cut && (!given || compareEntries(cut, given) <= 0)) return this.#cut.shift();
    this.#next += 1;
    return given;
  }
}

function compareEntries(a: { span: Span; order: number }, b: { span: Span; order: number }): number {
  return (
    a.span.start - b.span.start || pointsFirst(a.span, b.span) || compareSpans(a.span, b.span) || a.order - b.order
  );
}

/** At one offset, a point (a page break) stands before whatever starts there. */
function pointsFirst(a: Span, b: Span): number {
  return Number(b.start === b.end) - Number(a.start === a.end);
}

function isPointIn(span: Span, within: Span): boolean {
  return span.start === span.end && span.start >= within.start && span.start <= within.end;
}

function clip(span: Span, within: Span): Span {
  return {
    start: Math.max(span.start, within.start),
    end: Math.min(span.end, within.end),
  };
}

/** Takes the white space off the end of a part that was cut, so that it stands between the parts. */
function takeTrailingSpace(children: XmlContent[]): string {
  const last = children.at(-1);
  if (typeof last !== 'string') return '';
  const kept = last.trimEnd();
  children.pop();
  if (kept !== '') children.push(kept);
  return last.slice(kept.length);
}

/** Returns `span` without white space at its ends; an empty span at its start when there is nothing else. */
function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return /\s/.test(text.charAt(offset));
}
