import { compareSpans, overlaps, type Span } from '../../../model/span.js';
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
 * such a run only fills the line. Columns parted by spaces are told by the gaps that go through all rows:
 *
 * ```
 * Place      1959    1960
 * Tirana       32
 * Berat                41     no figure for 1959
 * ```
 *
 * Where that leaves a doubt, no cell is called empty.
 */
export function readRows(lines: readonly Line[], text: string): Rows {
  const filled: readonly Row[] = lines.map((line) => readRow(line) ?? [{ start: line.start, end: line.end }]);
  const parted = lines.map((line) => readParted(line, text));
  const rows = parted.every((row) => row === undefined) ? placeInColumns(filled, lines) : choose(filled, parted);
  return { rows, ...measure(rows) };
}

/** Of the two readings of each line with tabs or bars, the one that makes the table even. */
function choose(filled: readonly Row[], parted: readonly (Row | undefined)[]): readonly Row[] {
  const allParted = parted.map((row, index) => row ?? filled[index] ?? []);
  const asFilled = measure(filled);
  const asParted = measure(allParted);
  const isMoreEven =
    asParted.share > asFilled.share ||
    (asParted.share === asFilled.share && hasNoEmptyColumn(allParted, asParted.width));
  const { width } = isMoreEven && asParted.width > 1 ? asParted : asFilled;
  return filled.map((row, index) => {
    const other = parted[index];
    return row.length !== width && other?.length === width ? other : row;
  });
}

/** The cells of a line with tabs or bars, each of which parts two cells; `undefined` for a line without, or with one cell that holds something and nothing to part it from. */
function readParted(line: Line, text: string): Row | undefined {
  const rest = /[^\n\r\f]*/y;
  rest.lastIndex = line.from;
  const whole = rest.exec(text)?.[0] ?? '';
  const isTabbed = whole.includes('\t');
  if (!isTabbed && !/\s\|\s/.test(whole)) return undefined;
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

/**
 * Puts the cells of rows parted by spaces into columns, where the longest row has a cell in each and no row two in one. A line of one
 * cell is placed when it stands below a later column than the first: otherwise it may be a heading over all.
 */
function placeInColumns(rows: readonly Row[], lines: readonly Line[]): readonly Row[] {
  const { width, share } = measure(rows);
  if (width < 2 || share === 1) return rows;
  const inLine = rows.map((row, index) => row.map((cell) => (cell ? moveBack(cell, lines[index]?.from ?? 0) : cell)));
  const columns = joinOverlapping(
    inLine.filter(({ length }) => length > 1).flatMap((row) => row.flatMap((cell) => cell ?? [])),
  );
  if (columns.length !== Math.max(...rows.map(({ length }) => length))) return rows;
  const numbers = inLine.map((row) => row.map((cell) => columnsBelow(columns, cell)));
  const isClear = numbers.every(
    (row) => row.length === 1 || new Set(row.map(([column]) => column)).size === row.length,
  );
  if (!isClear) return rows;
  return rows.map((row, index) => {
    const [first = []] = numbers[index] ?? [];
    if (row.length === 1 && (first.length !== 1 || first[0] === 0)) return row;
    return columns.map((_, column) => row[numbers[index]?.findIndex(([number]) => number === column) ?? -1]);
  });
}

function moveBack({ start, end }: Span, by: number): Span {
  return { start: start - by, end: end - by };
}

/** The stretches that spans cover, in order; what overlaps is one. */
function joinOverlapping(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(compareSpans)) {
    const last = joined.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The numbers of the columns above or below a cell. */
function columnsBelow(columns: readonly Span[], cell: Span | undefined): readonly number[] {
  return cell === undefined ? [] : columns.flatMap((column, number) => (overlaps(column, cell) ? [number] : []));
}
