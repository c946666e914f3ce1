import type { Annotation } from '../../../model/annotation.js';
import type { BlockRule } from '../block-rule.js';
import { readRow } from '../layout/columns.js';
import type { Line } from '../layout/line.js';
import { mark } from '../mark.js';
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
    const rows = lines.map((line) => readRow(line) ?? [{ start: line.start, end: line.end }]);
    const width = commonWidth(rows.map((row) => row.length));
    const share = rows.filter((row) => row.length === width).length / rows.length;
    if (width < 2 || share < 0.6 || (lines.length === 2 && share < 1) || !isRegular(lines)) return undefined;
    const reason = {
      rule: RULE,
      evidence: `${rows.length} lines, most with ${width} cells`,
      certainty: 'medium',
    } as const;
    const textOf = (span: { start: number; end: number }) => page.document.text.slice(span.start, span.end);
    const hasLabels =
      rows.length > 1 &&
      !rows[0]?.some((cell) => /\d/.test(textOf(cell))) &&
      rows.slice(1).some((row) => row.some((cell) => /\d/.test(textOf(cell))));
    const blocks: Annotation[] = [mark('table', { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }, reason)];
    for (const [index, row] of rows.entries()) {
      const line = lines[index];
      if (!line) continue;
      blocks.push(mark('row', line, reason));
      for (const cell of row)
        blocks.push(mark('cell', cell, reason, { role: index === 0 && hasLabels ? 'label' : 'data' }));
    }
    return { until, blocks };
  },
};

function commonWidth(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Tabs and bars are columns; wide spaces are when three lines have them, or figures stand there. */
function isRegular(lines: readonly Line[]): boolean {
  const isParted = lines.every(({ text }) => /\t|\s\|\s/.test(text));
  return isParted || lines.length > 2 || lines.every(({ text }) => / {3,}\d/.test(text));
}
