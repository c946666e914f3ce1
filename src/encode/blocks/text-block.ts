import type { Span } from '../../model/span.js';
import { element, type XmlContent, type XmlElement } from '../../xml/xml-element.js';
import { fitContent } from '../content-rules.js';
import { drawPlainText, report } from '../encode-context.js';
import { markOf } from '../inline-elements.js';
import { nest } from '../nest.js';
import type { BlockContext } from './block-context.js';

/** Returns an element over `span` with its text and all the inline marks in it. */
export function drawTextBlock(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  span: Span,
  context: BlockContext,
): XmlElement {
  return element(name, attributes, drawMixedContent(name, span, context));
}

/** Returns the text of `span` with all the inline marks in it, as far as the element `parent` may hold them. */
export function drawMixedContent(parent: string, span: Span, context: BlockContext): XmlContent[] {
  const marks = context.inline.within(span).map((annotation) => markOf(annotation, context));
  const drawn = nest(context.document.text, span, marks, drawPlainText);
  return fitContent(parent, drawn, (dropped) =>
    report(context, 'encode/mark-dropped', span, `"${dropped.name}" cannot stand in "${parent}"`),
  );
}

/** Returns `span` without the white space at its ends, or `undefined` when nothing else is in it. */
export function visibleSpan({ start, end }: Span, text: string): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to } : undefined;
}
