import type { Span } from '../../model/span.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import type { BlockContext } from './block-context.js';
import { reportLoose } from './pieces.js';
import { drawTextBlock } from './text-block.js';

/** Returns a numbered paragraph over `span`. */
export function drawParagraph(
  span: Span,
  context: BlockContext,
  attributes: Readonly<Record<string, string | undefined>> = {},
): XmlElement {
  return drawTextBlock('p', { n: context.nextParagraphNumber(), ...attributes }, span, context);
}

/** Returns text that no block holds as the element `name`, with what that element must hold around the text. */
export function drawLoose(name: string, span: Span, context: BlockContext): XmlElement {
  reportLoose(span, context);
  if (name === 'p') return drawParagraph(span, context);
  if (name === 'row') return element('row', {}, drawTextBlock('cell', {}, span, context));
  return drawTextBlock(name, {}, span, context);
}
