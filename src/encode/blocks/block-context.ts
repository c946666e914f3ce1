import type { XmlElement } from '../../xml/xml-element.js';
import type { BlockNode } from '../block-tree.js';
import type { EncodeContext } from '../encode-context.js';
import type { InlineIndex } from '../inline-index.js';

/** What the drawing of blocks needs besides: where the inline marks are, and how far the counting has come. */
export interface BlockContext extends EncodeContext {
  /** Returns the elements of a block; given, because blocks hold blocks. */
  readonly drawBlock: (node: BlockNode) => XmlElement[];
  readonly inline: InlineIndex;
  /** Returns the number of the next paragraph of the document, from 1. */
  readonly nextParagraphNumber: () => string;
}
