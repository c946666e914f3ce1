import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { TOOL } from './annotation/annotation-base.js';
import type { Annotation } from './annotation.js';
import { findWrongMembers, isAnnotationKind } from './annotation-members.js';
import { toCodePoints, toCodeUnits } from './code-points.js';
import type { Span } from './span.js';
import {
  anchorSelectors,
  describeSelectors,
  makeSelectable,
  type PlaceDescription,
  type SelectableText,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './text-selector.js';

/** One mark as a W3C Web Annotation: the kind as a tag, everything else as one JSON literal. */
export interface WebAnnotation {
  /** Relative to the collection, from kind and place: `#person-446-459`. */
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'classifying' | 'identifying';
  readonly creator: {
    readonly type?: 'Software' | undefined;
    readonly nickname: string;
  };
  readonly body: readonly [
    {
      readonly type: 'TextualBody';
      readonly purpose: 'tagging';
      readonly value: string;
    },
    {
      readonly type: 'Dataset';
      readonly purpose: 'describing';
      /** Certainty, rule, evidence, and what the kind has of its own; spans in it in code points. */
      readonly data: Readonly<Record<string, unknown>>;
    },
  ];
  readonly target: {
    readonly source: string;
    readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
  };
}

/** All marks on one text: an AnnotationCollection of the W3C, with a single page. */
export interface WebAnnotationCollection {
  readonly '@context': readonly [string, Readonly<Record<string, unknown>>];
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

/** The text that annotations speak of, and what it is called in them. */
export interface AnnotatedText {
  readonly text: string;
  readonly source: string;
}

/** The W3C's context, and our one word: `data` holds JSON that is not split up into statements. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    '@version': 1.1,
    data: { '@id': 'urn:x-teiwright:data', '@type': '@json' },
  },
] as const;

/** Members of `data` that are spans. */
const SPANS = ['core', 'cue'] as const;

/**
 * Returns the annotations in the W3C's JSON-LD, in the order given. Places are told twice, by number (in code points, as the
 * standard wants) and by quotation. Inverse of `fromWebAnnotations`.
 */
export function toWebAnnotations(
  { text, source }: AnnotatedText,
  annotations: readonly Annotation[],
): WebAnnotationCollection {
  const selectable = makeSelectable(text);
  const used = new Map<string, number>();
  return {
    '@context': CONTEXT,
    type: 'AnnotationCollection',
    label: source,
    total: annotations.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map((annotation) => {
        const { kind, span, resp, ...data } = annotation;
        const selector = describeSelectors(selectable, span);
        return {
          id: makeUnique(`#${kind}-${selector[0].start}-${selector[0].end}`, used),
          type: 'Annotation',
          motivation: 'ref' in data ? 'identifying' : 'classifying',
          creator: {
            ...(resp === TOOL ? { type: 'Software' as const } : {}),
            nickname: resp,
          },
          body: [
            { type: 'TextualBody', purpose: 'tagging', value: kind },
            {
              type: 'Dataset',
              purpose: 'describing',
              data: convertSpans(data, (offset) => toCodePoints(selectable.wide, offset)),
            },
          ],
          target: { source: encodeURI(source), selector },
        };
      }),
    },
  };
}

/**
 * Returns the annotations that `json` holds: a collection with its first page, a page, a list, or a single one. Those of other
 * programs need a tag that names one of our kinds and a selector; what they do not say is `unknown`. One that cannot be used
 * is left out, with a diagnostic. Inverse of `toWebAnnotations`.
 */
export function fromWebAnnotations(
  { text, source }: AnnotatedText,
  json: unknown,
): {
  readonly annotations: readonly Annotation[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const selectable = makeSelectable(text);
  const annotations: Annotation[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const item of listItems(json)) {
    const read = readItem(selectable, item);
    if (typeof read !== 'string') annotations.push(read);
    else
      diagnostics.push(
        createDiagnostic('read/web-annotation', {
          source,
          values: { id: String(asRecord(item).id ?? '?'), problem: read },
        }),
      );
  }
  return { annotations, diagnostics };
}

function listItems(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const { first, items } = asRecord(json);
  if (first !== undefined) return listItems(first);
  return Array.isArray(items) ? items : [json];
}

/** Returns the annotation, or what is wrong with it. */
function readItem(selectable: SelectableText, item: unknown): Annotation | string {
  const { body, target, creator } = asRecord(item);
  const bodies = asList(body).map(asRecord);
  const kind = bodies.find((one) => isAnnotationKind(one.value))?.value;
  if (!isAnnotationKind(kind)) return 'no tag names a kind of annotation';
  const span = anchorSelectors(selectable, readPlace(target));
  if (!span) return 'the text has no such place';
  const { certainty, rule, evidence, ...data } = convertSpans(
    asRecord(bodies.find((one) => one.data !== undefined)?.data),
    (offset) => toCodeUnits(selectable.wide, offset),
  );
  const wrong = findWrongMembers(kind, data);
  if (wrong.length > 0) return `a ${kind} cannot have ${wrong.map((name) => `"${name}"`).join(', ')} so`;
  const { nickname, name } = asRecord(creator);
  return {
    kind,
    span,
    resp: String(nickname ?? name ?? creator ?? 'unknown'),
    certainty: isCertainty(certainty) ? certainty : 'unknown',
    rule: typeof rule === 'string' ? rule : 'web-annotation/imported',
    evidence: typeof evidence === 'string' ? evidence : '',
    ...data,
  } as Annotation;
}

function readPlace(target: unknown): PlaceDescription {
  const selectors = asList(asRecord(asList(target)[0]).selector).map(asRecord);
  const byType = (type: string) => selectors.find((selector) => selector.type === type);
  const position = byType('TextPositionSelector');
  const quote = byType('TextQuoteSelector');
  return {
    ...(typeof position?.start === 'number' && typeof position.end === 'number'
      ? { position: position as unknown as TextPositionSelector }
      : {}),
    ...(typeof quote?.exact === 'string' ? { quote: quote as unknown as TextQuoteSelector } : {}),
  };
}

function convertSpans(
  data: Readonly<Record<string, unknown>>,
  convert: (offset: number) => number,
): Readonly<Record<string, unknown>> {
  const converted = { ...data };
  for (const name of SPANS) {
    const span = converted[name] as Span | undefined;
    if (typeof span?.start === 'number' && typeof span.end === 'number')
      converted[name] = { start: convert(span.start), end: convert(span.end) };
  }
  return converted;
}

function makeUnique(id: string, used: Map<string, number>): string {
  const count = (used.get(id) ?? 0) + 1;
  used.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

function isCertainty(value: unknown): value is Annotation['certainty'] {
  return ['high', 'medium', 'low', 'unknown'].includes(value as string);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function asList(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
