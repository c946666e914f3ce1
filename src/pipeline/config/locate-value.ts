import { type Document, isMap, isNode, isPair, type LineCounter } from 'yaml';
import type { Position } from '../../diagnostics/diagnostic.js';

/** A way into a document: keys and numbers from 0. */
export type ValuePath = readonly PropertyKey[];

/** Returns the place of the value, or of the key, that a path leads to; of the nearest thing around it when it leads nowhere. */
export function locateValue(
  document: Document,
  lines: LineCounter,
  path: ValuePath,
  part: 'key' | 'value' = 'value',
): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = document.getIn(path.slice(0, length), true);
    const node = part === 'key' && length === path.length ? (keyOf(document, path) ?? found) : found;
    if (isNode(node) && node.range) return positionAt(lines, node.range[0], node.range[1]);
  }
  return { line: 1, column: 1 };
}

function keyOf(document: Document, path: ValuePath): unknown {
  const around = document.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  return around.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)))?.key;
}

function positionAt(lines: LineCounter, start: number, end: number): Position {
  const first = lines.linePos(start);
  const last = lines.linePos(end);
  const begins = { line: Math.max(1, first.line), column: Math.max(1, first.col) };
  return last.line === first.line && end > start ? { ...begins, endLine: last.line, endColumn: last.col } : begins;
}
