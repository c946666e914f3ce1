import type { Span } from '../../../model/span.js';
import { readRow } from './columns.js';
import type { Line } from './line.js';

/** The cells of a row in the order of the columns; `undefined` where one holds nothing. */
export type Row = readonly (Span | undefined)[];

/** The rows of a table, one a line. */
export interface Rows {
  readonly rows: readonly Row[];
  /** The number of cells that most rows have. */
  readonly width: number;
  /** The share of the rows that have so many, 0 to 1. */
  readonly share: number;
}

/**
 * Reads lines as rows. Where it makes them more even, a tab or a bar that follows another parts an empty cell from its neighbours; elsewhere
 * such a run only fills the line. In columns parted by spaces, what stands below a column of the full rows belongs to it:
 *
 * ```
 * Place      1959    1960
 * Tirana       32
 * Berat                41     no figure for 1959
 * ```
 */
export function readRows(lines: readonly Line[], text: string): Rows {
  const filled: readonly Row[] = lines.map((line) => readRow(line) ?? [{ start: line.start, end: line.end }]);
  const parted = lines.map((line) => readParted(line, text));
  const asFilled = measure(filled);
  if (asFilled.width < 2 && parted.every((row) => row === undefined)) return { rows: filled, ...asFilled };
  const allParted = parted.map((row, index) => row ?? filled[index] ?? []);
  const asParted = measure(allParted);
  const isMoreEven =
    asParted.share > asFilled.share ||
    (asParted.share === asFilled.share && hasNoEmptyColumn(allParted, asParted.width));
  const { width } = isMoreEven && asParted.width > 1 ? asParted : asFilled;
  const columns = columnsOf(lines, filled, width);
  const rows = filled.map((row, index) => {
    const other = parted[index];
    if (row.length === width) return row;
    if (other === undefined) return placeBelow(columns, row, lines[index]?.from ?? 0) ?? row;
    return other.length === width ? other : row;
  });
  return { rows, ...measure(rows) };
}

/** The cells of a line with tabs or bars, each of which parts two cells; `undefined` for a line without, or with one cell that holds something and nothing to part it from. */
function readParted(line: Line, text: string): Row | undefined {
  const isTabbed = line.text.includes('\t') || text.slice(line.from, line.start).includes('\t');
  if (!isTabbed && !/\s\|\s/.test(line.text)) return undefined;
  const rest = /[^\n\r\f]*/y;
  rest.lastIndex = line.end;
  const end = line.end + (rest.exec(text)?.[0].length ?? 0);
  const whole = text.slice(line.from, end);
  const cells: (Span | undefined)[] = [];
  let from = 0;
  for (const piece of whole.split(isTabbed ? '\t' : '|')) {
    const start = line.from + from + (piece.length - piece.trimStart().length);
    const held = piece.trim();
    cells.push(held === '' ? undefined : { start, end: start + held.length });
    from += piece.length + 1;
  }
  // Bars around the row part nothing.
  if (!isTabbed && cells[0] === undefined) cells.shift();
  if (!isTabbed && cells.at(-1) === undefined) cells.pop();
  return cells.some((cell) => cell !== undefined) ? cells : undefined;
}

function measure(rows: readonly Row[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { width, share: rows.length === 0 ? 0 : times / rows.length };
}

/** A column that no row fills is no column: tabs were struck twice there. */
function hasNoEmptyColumn(rows: readonly Row[], width: number): boolean {
  const filled = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell === undefined ? [] : [column]))));
  return filled.size === width;
}

/** Where in their lines the columns of the full rows lie, from the first to the last that any of them fills. */
function columnsOf(lines: readonly Line[], rows: readonly Row[], width: number): readonly Span[] {
  const columns: { start: number; end: number }[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.length !== width) continue;
    const from = lines[index]?.from ?? 0;
    for (const [column, cell] of row.entries()) {
      if (cell === undefined) continue;
      const known = columns[column];
      const start = cell.start - from;
      const end = cell.end - from;
      columns[column] = known ? { start: Math.min(known.start, start), end: Math.max(known.end, end) } : { start, end };
    }
  }
  return columns;
}

/** Puts each cell of a row into the one column below which it stands; `undefined` when one stands below none, or two below the same. */
function placeBelow(columns: readonly Span[], row: Row, from: number): Row | undefined {
  if (row.length >= columns.length) return undefined;
  const placed: (Span | undefined)[] = columns.map(() => undefined);
  for (const cell of row) {
    if (cell === undefined) continue;
    const below = columns.flatMap(({ start, end }, column) =>
      cell.start - from < end && cell.end - from > start ? [column] : [],
    );
    const [column] = below;
    if (column === undefined || below.length > 1 || placed[column] !== undefined) return undefined;
    placed[column] = cell;
  }
  return placed;
}
