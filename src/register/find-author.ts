import type { Annotation } from '../model/annotation.js';
import { containsSpan } from '../model/span.js';
import { isName } from './mention.js';

/** The id that stands for the "I" of a document as long as nobody knows who that is. */
export const AUTHOR = 'author';

/**
 * Returns the id of the document's author: the person whom the last signature names, once names have their `ref`; `author`
 * when no signature names one.
 */
export function findAuthor(annotations: readonly Annotation[]): string {
  const signatures = annotations.filter(({ kind }) => kind === 'signature').sort((a, b) => b.span.start - a.span.start);
  for (const signature of signatures) {
    const signer = annotations
      .filter(isName)
      .find((name) => name.kind === 'person' && name.ref !== undefined && containsSpan(signature.span, name.span));
    if (signer?.ref !== undefined) return signer.ref;
  }
  return AUTHOR;
}
