import type { Annotation } from '../model/annotation.js';
import { compareSpans, containsSpan, firstStartingFrom } from '../model/span.js';
import { isName } from './mention.js';

/** The id that stands for the "I" of a document as long as nobody knows who that is. */
export const AUTHOR = 'author';

/**
 * Returns the id of the document's author: the person whom the last signature names, once names have their `ref`; `author`
 * when no signature names one.
 */
export function findAuthor(annotations: readonly Annotation[]): string {
  const signatures = annotations.filter(({ kind }) => kind === 'signature').sort((a, b) => b.span.start - a.span.start);
  const persons = annotations
    .filter(isName)
    .filter(({ kind, ref }) => kind === 'person' && ref !== undefined)
    .sort((a, b) => compareSpans(a.span, b.span));
  const spans = persons.map(({ span }) => span);
  for (const { span } of signatures) {
    const signer = persons[firstStartingFrom(spans, span.start)];
    if (signer?.ref !== undefined && containsSpan(span, signer.span)) return signer.ref;
  }
  return AUTHOR;
}
