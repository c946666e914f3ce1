import { type AnnotationBase, TOOL } from '../model/annotation/annotation-base.js';

/**
 * How much each element says of who made it and how sure that is: `full`, on every machine-made element; `summary`, on
 * what is uncertain or made by somebody else, the rest said once in the header; `none`.
 */
export type Provenance = 'full' | 'summary' | 'none';

/** Returns the `xml:id` of the header's statement about who made a mark. Its point keeps it apart from register ids. */
export function responsibilityId(resp: string): string {
  return `resp.${resp.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** Returns the value of `@resp` that points to that statement. */
export function responsibilityPointer(resp: string): string {
  return `#${responsibilityId(resp)}`;
}

/** Returns the attributes `resp` and `cert` that an element gets for `annotation`. */
export function provenanceOf(
  { resp, certainty }: Pick<AnnotationBase, 'resp' | 'certainty'>,
  provenance: Provenance,
): { resp?: string; cert?: string } {
  if (provenance === 'none') return {};
  if (provenance === 'summary' && certainty === 'high' && resp === TOOL) return {};
  return { resp: responsibilityPointer(resp), cert: certainty };
}
