import type { Span } from '../../../model/span.js';
import type { Line } from './line.js';

const LONGEST_CELL = 60;
/** Two spaces and more, but not between the pounds, shillings and pence of one price ("£3  4s. 6d."). */
const WIDE = /(?<! ) {2,}(?!(?<=£[\d,]{1,9} {1,9})\d{1,2}s\b|(?<=\d{1,2}s\. {1,9})\d{1,2}d\b)/g;

/**
 * Returns the cells of a line that is a row of a table, `undefined` when it is none. Columns are parted by tabs, by `|`, or by two spaces and more:
 *
 * ```
 * Tonnage      1959      1960
 * ^^^^^^^      ^^^^      ^^^^
 * ```
 */
export function readRow(line: Line): Span[] | undefined {
  const { text, start } = line;
  if (text.length > 400) return undefined;
  const gap = text.includes('\t') ? /\s*\t\s*/g : /\s\|\s/.test(text) ? /\s*\|\s*/g : WIDE;
  const cells: Span[] = [];
  let from = 0;
  for (const { index, 0: space } of text.matchAll(gap)) {
    if (index > from) cells.push({ start: start + from, end: start + index });
    from = index + space.length;
  }
  if (from < text.length) cells.push({ start: start + from, end: start + text.length });
  // Two spaces after a full stop are a typist's habit.
  const isProse = /[.!?]["”)]? {2}\S/.test(text) || cells.some((cell) => cell.end - cell.start > LONGEST_CELL);
  return cells.length < 2 || isProse ? undefined : cells;
}
