import type { Span } from '../../../model/span.js';

/** One line that is not blank: its span runs from its first to its last visible character. */
export interface Line extends Span {
  readonly text: string;
  /** The offset where the line begins, white space included. */
  readonly from: number;
  /** Columns of white space before it, a tab counting as up to the next multiple of 8. */
  readonly indent: number;
  /** Line ends between the line before and this one, less one: 0 when they follow each other, 1 with a blank line between. */
  readonly gap: number;
  /** Does a form feed stand between the line before and this one? */
  readonly startsPage: boolean;
}

/** Returns the visible lines of `text` within `span`, in order. */
export function readLines(text: string, span: Span): Line[] {
  const lines: Line[] = [];
  const visible = /\S(?:[^\n\r\f]*\S)?/g;
  visible.lastIndex = span.start;
  let end = span.start;
  for (let match = visible.exec(text); match && match.index < span.end; match = visible.exec(text)) {
    const between = text.slice(end, match.index);
    const breaks = between.match(/\r\n|\r|\n/g)?.length ?? 0;
    lines.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      from: match.index - (between.length - startOfLine(between)),
      indent: columnsOf(between),
      gap: lines.length === 0 ? 0 : Math.max(0, breaks - 1),
      startsPage: between.includes('\f'),
    });
    end = match.index + match[0].length;
  }
  return lines;
}

function startOfLine(between: string): number {
  return Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r'), between.lastIndexOf('\f')) + 1;
}

function columnsOf(between: string): number {
  let columns = 0;
  for (const character of between.slice(startOfLine(between)))
    columns = character === '\t' ? columns - (columns % 8) + 8 : columns + 1;
  return columns;
}
