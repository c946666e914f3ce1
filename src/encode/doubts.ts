import type { RoleAnnotation } from '../model/annotation/entity-annotation.js';
import type { Annotation, AnnotationOf } from '../model/annotation.js';
import type { Register } from '../model/register.js';
import { element, type XmlElement } from '../xml/xml-element.js';
import { doubtId } from './document-ids.js';
import { responsibilityPointer } from './provenance.js';

/** A mention that may mean one of several entries. */
type DoubtfulMention = AnnotationOf<'person' | 'organization' | 'place' | 'event'> | RoleAnnotation;

/** The doubtful mentions of a document: each has an id, which one element of the text bears. */
export interface Doubts {
  readonly ids: ReadonlyMap<Annotation, string>;
  /** Ids that an element has got: a mention that was cut in two bears its id once. */
  readonly given: Set<string>;
}

/** Numbers the mentions that have alternatives. `annotations` stand in order of the text. */
export function numberDoubts(annotations: readonly Annotation[]): Doubts {
  const doubtful = annotations.filter(isDoubtful);
  return { ids: new Map(doubtful.map((each, index) => [each, doubtId(index + 1)])), given: new Set() };
}

/** Returns the `xml:id` of the first element drawn for a doubtful mention, `undefined` for any other. */
export function takeDoubtId(annotation: Annotation, { ids, given }: Doubts): string | undefined {
  const id = ids.get(annotation);
  if (id === undefined || given.has(id)) return undefined;
  given.add(id);
  return id;
}

/**
 * Returns for each doubtful mention one `certainty` a candidate (CECERT), the entry that it points to first:
 *
 * ```
 * <certainty target="#doubt.1" match="@ref" locus="value" assertedValue="#john-dulles" degree="0.5"/>
 * <certainty target="#doubt.1" match="@ref" locus="value" assertedValue="#allen-dulles" degree="0.5"/>
 * ```
 *
 * All are as likely: that a namesake was named last before says little. A description ("the Ambassador") has an entry of its own, so its candidates are those who bear
 * the title. Only what `body` holds is spoken of, and only entries of the register are named.
 */
export function drawDoubts({ ids }: Doubts, body: XmlElement, register: Register): readonly XmlElement[] {
  const entries = new Set(register.map(({ id }) => id));
  const inBody = idsIn(body);
  return [...ids].flatMap(([annotation, id]) => {
    if (!isDoubtful(annotation) || !inBody.has(id)) return [];
    const others = (annotation.alternatives ?? []).filter((other) => entries.has(other));
    if (others.length === 0) return [];
    const hasOwnEntry = annotation.kind === 'role' || annotation.ref === undefined;
    const candidates = hasOwnEntry ? others : [annotation.ref, ...others];
    return candidates.map((candidate) =>
      element('certainty', {
        target: `#${id}`,
        match: '@ref',
        locus: 'value',
        assertedValue: `#${candidate}`,
        degree: String(Math.round(100 / candidates.length) / 100),
        resp: responsibilityPointer(annotation.resp),
      }),
    );
  });
}

/** Does the mention have alternatives? */
export function isDoubtful(annotation: Annotation): annotation is DoubtfulMention {
  return 'alternatives' in annotation && annotation.alternatives !== undefined && annotation.alternatives.length > 0;
}

function idsIn({ attributes, children }: XmlElement, ids = new Set<string>()): ReadonlySet<string> {
  if (attributes['xml:id'] !== undefined) ids.add(attributes['xml:id']);
  for (const child of children) if (typeof child !== 'string') idsIn(child, ids);
  return ids;
}
