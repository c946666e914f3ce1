import type { Position } from './diagnostic.js';

/** How much of the source a frame shows. */
export interface CodeFrameOptions {
  /** Lines shown before and after the place. @default 1 */
  readonly context?: number;
  /** Columns after which a line is cut, with `…` on the cut sides. @default 100 */
  readonly width?: number;
}

/**
 * Draws the lines around `position` with a caret under the place, as compilers do:
 *
 * ```
 *   2 | On May 1848, in Paris
 *     |    ^^^^^^^^
 * ```
 *
 * A position outside `text` gives an empty string. Long lines are cut around the caret. Tabs count as one column.
 */
export function drawCodeFrame(text: string, position: Position, options: CodeFrameOptions = {}): string {
  const { context = 1, width = 100 } = options;
  const lines = linesAround(text, position.line - context, position.line + context);
  const gutter = String(position.line + context).length;
  const from = Math.max(0, position.column - 1 - Math.floor(width / 2));
  const drawn: string[] = [];
  for (const { number, line } of lines) {
    const cut = line.slice(from, from + width);
    const shown = `${from > 0 ? '…' : ''}${cut}${from + width < line.length ? '…' : ''}`.replaceAll('\t', ' ');
    drawn.push(`${String(number).padStart(gutter)} | ${shown}`.trimEnd());
    if (number !== position.line) continue;
    const sameLine = position.endLine === undefined || position.endLine === position.line;
    const end = sameLine ? (position.endColumn ?? position.column + 1) : line.length + 1;
    const carets = Math.max(1, Math.min(end, from + width + 1) - position.column);
    drawn.push(
      `${' '.repeat(gutter)} | ${' '.repeat(position.column - 1 - from + (from > 0 ? 1 : 0))}${'^'.repeat(carets)}`,
    );
  }
  return drawn.join('\n');
}

function linesAround(text: string, first: number, last: number): { number: number; line: string }[] {
  const found: { number: number; line: string }[] = [];
  const lineEnd = /\r\n|\r|\n/g;
  let start = 0;
  for (let number = 1; number <= last; number += 1) {
    const end = lineEnd.exec(text);
    if (number >= first)
      found.push({
        number,
        line: text.slice(start, end?.index ?? text.length),
      });
    if (!end) break;
    start = lineEnd.lastIndex;
  }
  return found;
}
