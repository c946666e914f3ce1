import type { Position } from './diagnostic.js';

/** The offsets at which the lines of a text start, ascending; the first is 0. A line ends with LF, CR LF or CR. */
export type LineIndex = readonly number[];

/** Returns the offsets at which the lines of `text` start. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  } else for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Returns the line and column, both from 1, of an offset in UTF-16 code units. Inverse of `offsetAt`. */
export function positionAt(lines: LineIndex, offset: number): { line: number; column: number } {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}

/** Returns the offset of a line and column, both from 1. Inverse of `positionAt`. */
export function offsetAt(lines: LineIndex, position: { readonly line: number; readonly column: number }): number {
  return (lines[position.line - 1] ?? 0) + position.column - 1;
}

/** Returns the place of the code units from `start` up to `end` as people count, with its end. */
export function positionOf(
  lines: LineIndex,
  { start, end }: { readonly start: number; readonly end: number },
): Required<Position> {
  const last = positionAt(lines, end);
  return { ...positionAt(lines, start), endLine: last.line, endColumn: last.column };
}
