import type { Annotation } from '../../../model/annotation.js';
import type { BlockRule } from '../block-rule.js';
import type { Line } from '../layout/line.js';
import { type Row, readRows } from '../layout/table-rows.js';
import { mark, type Reason } from '../mark.js';
import { endOfGroup } from './verse.js';

const RULE = 'structure/table';

/**
 * A simple table: lines with no blank line between that have the same number of cells, parted by tabs, bars or wide spaces.
 *
 * ```
 * Country     1959    1960     row of labels: no figures, and figures below
 * Albania       32      41
 * ```
 */
export const table: BlockRule = {
  name: RULE,
  read(at, page) {
    const until = endOfGroup(at, page);
    const lines = page.chunks.slice(at, until).flatMap((chunk) => chunk.lines);
    if (lines.length < 2) return undefined;
    const { rows, width, share } = readRows(lines, page.document.text);
    if (width < 2 || share < 0.6 || (lines.length === 2 && share < 1) || !isRegular(lines)) return undefined;
    const reason: Reason = {
      rule: RULE,
      evidence: `${rows.length} lines, most with ${width} cells`,
      certainty: 'medium',
    };
    const hasFigure = (cell: Row[number]) =>
      cell !== undefined && /\d/.test(page.document.text.slice(cell.start, cell.end));
    const [first = [], ...others] = rows;
    // What stands beside an empty corner heads the columns, figures or not.
    const hasEmptyCorner = first.length === width && first[0] === undefined;
    const hasLabels = hasEmptyCorner || (!first.some(hasFigure) && others.some((row) => row.some(hasFigure)));
    const blocks: Annotation[] = [mark('table', { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, reason)];
    for (const [index, row] of rows.entries()) {
      const line = lines[index];
      if (!line) continue;
      blocks.push(mark('row', line, reason));
      blocks.push(...drawCells(row, index === 0 && hasLabels ? 'label' : 'data', reason));
    }
    return { until, blocks };
  },
};

/** The cells of a row that hold something, each with the empty ones beside it. */
function drawCells(row: Row, role: 'label' | 'data', reason: Reason): Annotation[] {
  const cells: Annotation[] = [];
  const held = row.flatMap((cell, column) => (cell === undefined ? [] : [{ cell, column }]));
  for (const [index, { cell, column }] of held.entries()) {
    const emptyBefore = column - (held[index - 1]?.column ?? -1) - 1;
    const emptyAfter = index === held.length - 1 ? row.length - column - 1 : 0;
    const empty = { ...(emptyBefore > 0 && { emptyBefore }), ...(emptyAfter > 0 && { emptyAfter }) };
    cells.push(mark('cell', cell, reason, { role, ...empty }));
  }
  return cells;
}

/** Tabs and bars are columns; wide spaces are when three lines have them, or figures stand there. */
function isRegular(lines: readonly Line[]): boolean {
  const isParted = lines.every(({ text }) => /\t|\s\|\s/.test(text));
  return isParted || lines.length > 2 || lines.every(({ text }) => / {3,}\d/.test(text));
}
