import type { Annotation, AnnotationKind } from '../model/annotation.js';
import type { XmlContent, XmlElement } from '../xml/xml-element.js';
import { fitContent } from './content-rules.js';
import { type EncodeContext, report } from './encode-context.js';
import { dateDrawings } from './inline/dates.js';
import { type Drawing, type Drawings, reportDropped } from './inline/drawing.js';
import { editorialDrawings } from './inline/editorial.js';
import { entityDrawings } from './inline/entities.js';
import { pageDrawings } from './inline/page.js';
import { speechDrawings } from './inline/speech.js';
import type { Mark } from './nest.js';
import { provenanceOf } from './provenance.js';

/** Inline kinds and how they are drawn; a kind that is not here is a block. */
const DRAWINGS: Drawings = {
  ...entityDrawings,
  ...dateDrawings,
  ...speechDrawings,
  ...editorialDrawings,
  ...pageDrawings,
};

/** Kinds that speak of white space. */
const KEEPS_SPACE: ReadonlySet<AnnotationKind> = new Set<AnnotationKind>(['lineBreak', 'hyphenation']);

/** Kinds whose element can hold no `gap` for a character that XML cannot carry. */
const BARE: ReadonlySet<AnnotationKind> = new Set<AnnotationKind>(['hyphenation', 'aside', 'omission']);

/** Returns the mark that draws an inline annotation; the parts of one that is cut are chained. */
export function markOf(annotation: Annotation, context: EncodeContext): Mark {
  const drawing = DRAWINGS[annotation.kind] as Drawing<AnnotationKind>;
  const chain = annotation.kind === 'speech' ? (annotation.chain ?? annotation) : annotation;
  const draw = (children: readonly XmlContent[]): readonly XmlContent[] => {
    if (BARE.has(annotation.kind) && children.some(isPlaceholder)) {
      report(context, 'encode/mark-dropped', annotation.span, 'a character that XML cannot carry cannot stand in it');
      return children;
    }
    const provenance = provenanceOf(annotation, context.provenance);
    const drawn = drawing.draw(annotation as never, children, provenance, context);
    if (!isElement(drawn)) return drawn;
    return [context.chains.note(fitted(drawn, annotation, context), chain)];
  };
  return {
    span: annotation.span,
    cohesion: drawing.cohesion,
    keepsSpace: KEEPS_SPACE.has(annotation.kind),
    draw,
    leaveOut: () =>
      report(context, 'encode/mark-dropped', annotation.span, 'a hundred others around it are more than programs read'),
  };
}

/** The element with what TEI does not allow in it unwrapped. */
function fitted(drawn: XmlElement, annotation: Annotation, context: EncodeContext): XmlElement {
  const children =
    drawn.name === 'choice'
      ? drawn.children.map((child) => (typeof child === 'string' ? child : fitted(child, annotation, context)))
      : fitContent(drawn.name, drawn.children, reportDropped(annotation, context));
  return { ...drawn, children };
}

function isElement(drawn: XmlElement | readonly XmlContent[]): drawn is XmlElement {
  return !Array.isArray(drawn);
}

function isPlaceholder(content: XmlContent): boolean {
  if (typeof content === 'string') return false;
  return content.attributes.reason === 'not-representable' || content.children.some(isPlaceholder);
}
