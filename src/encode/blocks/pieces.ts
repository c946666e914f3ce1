import { createDiagnostic } from '../../diagnostics/diagnostic.js';
import { positionOf } from '../../model/line-index.js';
import type { Span } from '../../model/span.js';
import type { BlockNode } from '../block-tree.js';
import type { BlockContext } from './block-context.js';
import { visibleSpan } from './text-block.js';

/** What a block that holds blocks consists of: blocks, and stretches of text that no block holds. */
export type Piece = { readonly block: BlockNode } | { readonly loose: Span };

/** Returns the pieces of `span` in order of the text, every visible character in one of them. */
export function piecesOf(span: Span, blocks: readonly BlockNode[], context: BlockContext): Piece[] {
  const pieces: Piece[] = [];
  let at = span.start;
  const addLoose = (end: number): void => {
    const loose = visibleSpan({ start: at, end }, context.document.text);
    if (loose) pieces.push({ loose });
  };
  for (const block of blocks) {
    addLoose(block.annotation.span.start);
    pieces.push({ block });
    at = Math.max(at, block.annotation.span.end);
  }
  addLoose(span.end);
  return pieces;
}

/** Says that no block holds the text of `span`, so that the encoder put it into one. */
export function reportLoose(span: Span, context: BlockContext): void {
  const { document, lines, diagnostics } = context;
  diagnostics.push(
    createDiagnostic('encode/unmarked-text', {
      source: document.source,
      position: positionOf(lines, span),
    }),
  );
}
