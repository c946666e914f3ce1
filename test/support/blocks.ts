import { structure } from '../../src/annotate/structure/structure.js';
import type { Annotation } from '../../src/model/annotation.js';
import { compareSpans, crosses } from '../../src/model/span.js';
import type { TextDocument } from '../../src/model/text-document.js';
import { readPlainText } from '../../src/read/plain-text.js';

/** Blocks that hold others and bear no text of their own. */
const CONTAINERS = new Set(['division', 'list', 'table', 'row', 'lineGroup', 'speakerTurn', 'blockQuotation']);

/** Reads a text and finds its blocks. */
export function readBlocks(text: string): {
  document: TextDocument;
  annotations: readonly Annotation[];
  codes: string[];
} {
  const { document } = readPlainText(text, { name: 'test', source: 'test.txt' });
  const { annotations, diagnostics } = structure.annotate(document, []);
  return { document, annotations, codes: diagnostics.map(({ code }) => code) };
}

/** Draws the block structure of a text as people compare it: a line a block, indented by depth, white space collapsed. */
export function drawBlocks(text: string): string {
  const blocks = [...readBlocks(text).annotations].sort((a, b) => compareSpans(a.span, b.span));
  const open: Annotation[] = [];
  const lines = blocks.map((block) => {
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= block.span.start) open.pop();
    const depth = open.length;
    open.push(block);
    const words = text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ');
    const sort =
      'style' in block
        ? ` ${block.style}`
        : 'role' in block
          ? ` ${block.role}`
          : 'type' in block && block.type
            ? ` ${block.type}`
            : '';
    return `${'  '.repeat(depth)}${block.kind}${sort}${CONTAINERS.has(block.kind) ? '' : `: ${words}`}`.trimEnd();
  });
  return lines.join('\n');
}

/** Returns what is wrong with the blocks of a text: crossing ones, and visible characters that no block bears. */
export function findFaults(text: string): string[] {
  const { document, annotations } = readBlocks(text);
  const blocks = [...annotations].sort((a, b) => compareSpans(a.span, b.span));
  const faults: string[] = [];
  const open: Annotation[] = [];
  const isBorne = new Uint8Array(text.length);
  for (const block of blocks) {
    const { start, end } = block.span;
    if (start < document.bodyStart || end > text.length || start > end)
      faults.push(`${block.kind} lies outside the body`);
    while (open.length > 0 && (open.at(-1)?.span.end ?? 0) <= start) open.pop();
    const outer = open.at(-1);
    if (outer && crosses(outer.span, block.span)) faults.push(`${outer.kind} crosses ${block.kind} at ${start}`);
    if (end > start) open.push(block);
    if (!CONTAINERS.has(block.kind)) isBorne.fill(1, start, end);
    if (block.kind !== 'lineBreak' && block.kind !== 'hyphenation' && /^\s|\s$/.test(text.slice(start, end)))
      faults.push(`${block.kind} at ${start} has white space at its ends`);
  }
  for (const { index } of text.slice(document.bodyStart).matchAll(/\S/g))
    if (!isBorne[document.bodyStart + index])
      faults.push(`no block bears the character at ${document.bodyStart + index}`);
  return faults.slice(0, 5);
}
