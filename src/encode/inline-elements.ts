import { TOOL } from '../model/annotation/annotation-base.js';
import type { EntityKind } from '../model/annotation/entity-annotation.js';
import type { Annotation, AnnotationKind, AnnotationOf } from '../model/annotation.js';
import { element, type XmlContent, type XmlElement } from '../xml/xml-element.js';
import { fitContent } from './content-rules.js';
import { DOCUMENT_DATE_ID, TRANSLATOR_ID } from './document-ids.js';
import { type EncodeContext, report } from './encode-context.js';
import type { Mark } from './nest.js';
import { provenanceOf, responsibilityPointer } from './provenance.js';

type Attributes = Readonly<Record<string, string | undefined>>;

/** Draws one annotation as an element: its own attributes, those of provenance, and what it holds. */
type Draw<K extends AnnotationKind> = (
  annotation: AnnotationOf<K>,
  children: readonly XmlContent[],
  provenance: Attributes,
  context: EncodeContext,
) => XmlElement | readonly XmlContent[];

/** Inline kinds and how they are drawn; a kind that is not here is a block. */
const DRAWINGS: {
  readonly [K in AnnotationKind]?: {
    readonly cohesion: number;
    readonly draw: Draw<K>;
  };
} = {
  person: name('persName'),
  organization: name('orgName'),
  place: name('placeName'),
  event: name('eventName'),
  role: {
    cohesion: 2,
    draw: ({ of, ref }, children, provenance) =>
      rs({ type: ENTITY_TYPES[of], ref: pointer(ref), ...provenance }, children),
  },
  roleName: {
    cohesion: 2,
    draw: ({ type }, children, provenance) => element('roleName', { type, ...provenance }, ...children),
  },
  date: dated('date'),
  time: dated('time'),
  speech: {
    cohesion: 0,
    draw: (speech, children, provenance, { chains }) =>
      chains.note(
        element(
          'said',
          {
            who: pointer(speech.speaker),
            toWhom: pointers(speech.addressees),
            direct: String(speech.direct),
            ...provenance,
          },
          ...children,
        ),
        speech.chain ?? speech,
      ),
  },
  scareQuote: {
    cohesion: 1,
    draw: ({ speaker }, children, provenance) =>
      speaker
        ? element('q', { type: 'soCalled', who: pointer(speaker), ...provenance }, ...children)
        : element('soCalled', provenance, ...children),
  },
  note: {
    cohesion: 1,
    draw: ({ type, subtype }, children, provenance, { document }) => {
      const isTranslators = type === 'editorial' && document.metadata.translator !== undefined;
      const resp = isTranslators ? { resp: `#${TRANSLATOR_ID}`, cert: 'low' } : provenance;
      return element('note', { type, subtype, place: 'inline', ...resp }, ...children);
    },
  },
  aside: {
    cohesion: 1,
    draw: (aside, children, provenance, context) => {
      const { manifestation, agent } = aside;
      const who = manifestation === 'incident' ? undefined : pointer(agent);
      const desc = element('desc', {}, ...fitContent('desc', children, reportDropped(aside, context)));
      return element(manifestation, { who, ...provenance }, desc);
    },
  },
  omission: {
    cohesion: 3,
    draw: (omission, children, provenance, context) => {
      const desc = element('desc', {}, ...fitContent('desc', children, reportDropped(omission, context)));
      return element('gap', { reason: omission.reason, ...provenance }, desc);
    },
  },
  sic: plain('sic'),
  supplied: plain('supplied'),
  title: plain('title'),
  foreign: plain('foreign'),
  lineBreak: {
    cohesion: 3,
    draw: (_, children) => [...children, element('lb')],
  },
  hyphenation: {
    cohesion: 3,
    draw: (hyphen, children, provenance, context) => [
      element(
        'pc',
        { force: 'weak', ...provenance },
        ...fitContent('pc', children.map(withoutSpace), reportDropped(hyphen, context)),
      ),
      element('lb', { break: 'no' }),
    ],
  },
  noteAnchor: {
    cohesion: 3,
    draw: (anchor, children, provenance, { noteIds }) =>
      element(
        'ref',
        {
          type: 'noteAnchor',
          target: pointer(noteIds.get(anchor)),
          ...provenance,
        },
        ...children,
      ),
  },
  abbreviation: {
    cohesion: 2,
    draw: ({ expansion }, children) =>
      element(
        'choice',
        {},
        element('abbr', {}, ...children),
        element('expan', { resp: responsibilityPointer(TOOL) }, expansion),
      ),
  },
  correction: {
    cohesion: 2,
    draw: ({ replacement, certainty }, children) =>
      element(
        'choice',
        {},
        element('sic', {}, ...children),
        element('corr', { resp: responsibilityPointer(TOOL), cert: certainty }, replacement),
      ),
  },
  measure: {
    cohesion: 2,
    draw: ({ quantity, unit, commodity }, children, provenance) =>
      element('measure', { quantity: String(quantity), unit, commodity, ...provenance }, ...children),
  },
  number: {
    cohesion: 2,
    draw: ({ quantity }, children, provenance) =>
      element('num', { value: String(quantity), ...provenance }, ...children),
  },
  label: plain('label'),
  pageBreak: {
    cohesion: 3,
    draw: ({ n, inferred }, children, provenance) => [
      element('pb', {
        n,
        ...(inferred ? { type: 'inferred' } : {}),
        ...provenance,
      }),
      ...children,
    ],
  },
  formeWork: {
    cohesion: 3,
    draw: ({ type }, children, provenance) => element('fw', { type, ...provenance }, ...children),
  },
};

const ENTITY_TYPES = {
  person: 'person',
  organization: 'org',
  place: 'place',
  event: 'event',
} as const;

/** Is the annotation drawn inside a block, rather than being one? A `label` is both: `blocks` decides. */
export function isInline(annotation: Annotation): boolean {
  return DRAWINGS[annotation.kind] !== undefined;
}

/** Returns the mark that draws an inline annotation. */
export function markOf(annotation: Annotation, context: EncodeContext): Mark {
  const drawing = DRAWINGS[annotation.kind] as {
    cohesion: number;
    draw: Draw<AnnotationKind>;
  };
  const draw = (children: readonly XmlContent[]): readonly XmlContent[] => {
    if (BARE.has(annotation.kind) && children.some(isPlaceholder)) {
      report(context, 'encode/mark-dropped', annotation.span, 'a character that XML cannot carry cannot stand in it');
      return children;
    }
    const provenance = provenanceOf(annotation, context.provenance);
    const drawn = drawing.draw(annotation as never, children, provenance, context);
    const contents = Array.isArray(drawn) ? (drawn as readonly XmlContent[]) : [drawn as XmlElement];
    return contents.map((content) => fitted(content, annotation, context));
  };
  return { span: annotation.span, cohesion: drawing.cohesion, keepsSpace: KEEPS_SPACE.has(annotation.kind), draw };
}

/** Kinds that speak of white space. */
const KEEPS_SPACE: ReadonlySet<AnnotationKind> = new Set<AnnotationKind>(['lineBreak', 'hyphenation']);

/** Kinds whose element can hold no `gap` for a character that XML cannot carry. */
const BARE: ReadonlySet<AnnotationKind> = new Set<AnnotationKind>(['hyphenation', 'aside', 'omission']);

function isPlaceholder(content: XmlContent): boolean {
  if (typeof content === 'string') return false;
  return content.attributes.reason === 'not-representable' || content.children.some(isPlaceholder);
}

/** The element with what TEI does not allow in it unwrapped. */
function fitted(content: XmlContent, annotation: Annotation, context: EncodeContext): XmlContent {
  if (typeof content === 'string') return content;
  if (content.name === 'choice') {
    return { ...content, children: content.children.map((child) => fitted(child, annotation, context)) };
  }
  const before = context.diagnostics.length;
  const children = fitContent(content.name, content.children, reportDropped(annotation, context));
  return context.diagnostics.length === before ? content : context.chains.replace(content, { ...content, children });
}

function reportDropped(annotation: Annotation, context: EncodeContext): (dropped: XmlElement, parent: string) => void {
  return (dropped, parent) =>
    report(context, 'encode/mark-dropped', annotation.span, `"${dropped.name}" cannot stand in "${parent}"`);
}

function plain<K extends AnnotationKind>(elementName: string): { cohesion: number; draw: Draw<K> } {
  return {
    cohesion: 1,
    draw: (_, children, provenance) => element(elementName, provenance, ...children),
  };
}

function name(elementName: string): {
  cohesion: number;
  draw: Draw<EntityKind>;
} {
  return {
    cohesion: 2,
    draw: (annotation, children, provenance, { chains }) =>
      chains.note(element(elementName, { ref: pointer(annotation.ref), ...provenance }, ...children), annotation),
  };
}

function dated(elementName: string): { cohesion: number; draw: Draw<'date' | 'time'> } {
  return {
    cohesion: 2,
    draw: ({ value, calendar, anchor }, children, provenance) =>
      element(
        elementName,
        {
          ...value,
          ...(calendar ? { calendar: `#${calendar}` } : {}),
          ...(anchor ? { type: 'relative' } : {}),
          ...(anchor === 'document' ? { datingPoint: `#${DOCUMENT_DATE_ID}` } : {}),
          ...provenance,
        },
        ...children,
      ),
  };
}

function rs(attributes: Attributes, children: readonly XmlContent[]): XmlElement {
  return element('rs', attributes, ...children);
}

function pointer(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`;
}

function pointers(ids: readonly string[] | undefined): string | undefined {
  return ids === undefined || ids.length === 0 ? undefined : ids.map((id) => `#${id}`).join(' ');
}

function withoutSpace(content: XmlContent): XmlContent {
  return typeof content === 'string' ? content.trim() : content;
}
