import type { BlockAnnotation } from './annotation/block-annotation.js';
import type { DateAnnotation } from './annotation/date-annotation.js';
import type { EditorialAnnotation } from './annotation/editorial-annotation.js';
import type { EntityAnnotation } from './annotation/entity-annotation.js';
import type { SpeechAnnotation } from './annotation/speech-annotation.js';

/** One mark on a stretch of text. `kind` tells what it says; the members of each kind are in `annotation/`. */
export type Annotation = BlockAnnotation | EntityAnnotation | DateAnnotation | SpeechAnnotation | EditorialAnnotation;

/** The kinds of annotation. */
export type AnnotationKind = Annotation['kind'];

/** The annotation type of kind `K`, also where one type serves several kinds. */
export type AnnotationOf<K extends AnnotationKind> = HavingKind<Annotation, K>;

type HavingKind<A extends Annotation, K> = A extends Annotation
  ? K extends A['kind']
    ? A & { readonly kind: K }
    : never
  : never;

/** Is the annotation of one of these kinds? Narrows its type. */
export function isOfKind<K extends AnnotationKind>(
  annotation: Annotation,
  ...kinds: readonly K[]
): annotation is AnnotationOf<K> {
  return (kinds as readonly string[]).includes(annotation.kind);
}
