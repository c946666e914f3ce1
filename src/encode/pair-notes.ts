import type { Annotation } from '../model/annotation.js';
import { footnoteId } from './document-ids.js';

/**
 * Returns an id for every note, and for each mark in the text the id of the note that it calls: the first note with its
 * number that no earlier mark has called. `annotations` stand in order of the text.
 */
export function pairNotes(annotations: readonly Annotation[]): Map<object, string> {
  const ids = new Map<object, string>();
  const waiting = new Map<string, string[]>();
  let count = 0;
  for (const annotation of annotations) {
    if (annotation.kind !== 'footnote') continue;
    count += 1;
    const id = footnoteId(count);
    ids.set(annotation, id);
    waiting.set(annotation.n, [...(waiting.get(annotation.n) ?? []), id]);
  }
  for (const annotation of annotations) {
    const id = annotation.kind === 'noteAnchor' ? waiting.get(annotation.n)?.shift() : undefined;
    if (id) ids.set(annotation, id);
  }
  return ids;
}
