import { element, type XmlElement } from '../xml/xml-element.js';
import { buildBlockTree } from './block-tree.js';
import type { BlockContext } from './blocks/block-context.js';
import { drawBlock } from './blocks/draw-block.js';
import { drawSiblings } from './blocks/draw-division.js';
import { piecesOf } from './blocks/pieces.js';
import type { EncodeContext } from './encode-context.js';
import { indexInline } from './inline-index.js';

/** Returns the `body`: every visible character of the source from `bodyStart` on, in order. */
export function drawBody(context: EncodeContext): XmlElement {
  const { text, bodyStart } = context.document;
  const span = { start: bodyStart, end: text.length };
  const { blocks, inline } = buildBlockTree(span, context);
  let paragraphs = 0;
  const blockContext: BlockContext = {
    ...context,
    drawBlock: (node) => drawBlock(node, blockContext),
    inline: indexInline(inline.sort((a, b) => a.span.start - b.span.start)),
    nextParagraphNumber: () => String((paragraphs += 1)),
  };
  const divisions = drawSiblings(piecesOf(span, blocks, blockContext), blockContext);
  const isEmpty = divisions.every(({ name }) => name !== 'div');
  return element('body', {}, divisions, isEmpty ? element('p') : undefined);
}
