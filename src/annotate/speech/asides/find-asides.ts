import type { Annotation } from '../../../model/annotation.js';
import type { Mention } from '../words.js';

export function findAsides(
  _text: string,
  _speech: readonly Annotation[],
  _mentions: readonly Mention[],
  _given: readonly Annotation[],
): readonly Annotation[] {
  return [];
}
