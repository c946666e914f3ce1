import type { Annotation, AnnotationKind, AnnotationOf } from '../../model/annotation.js';
import { element, type XmlContent, type XmlElement } from '../../xml/xml-element.js';
import { type EncodeContext, report } from '../encode-context.js';

/** Attributes to be written; those that are `undefined` are not. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Returns what stands for one annotation: its own attributes, those of provenance, and what it holds. */
export type Draw<K extends AnnotationKind> = (
  annotation: AnnotationOf<K>,
  children: readonly XmlContent[],
  provenance: Attributes,
  context: EncodeContext,
) => XmlElement | readonly XmlContent[];

/** How annotations of a kind are drawn, and which of two that cross is cut: the one with the lower cohesion. */
export interface Drawing<K extends AnnotationKind> {
  readonly cohesion: number;
  readonly draw: Draw<K>;
}

/** Drawings by kind. */
export type Drawings = { readonly [K in AnnotationKind]?: Drawing<K> };

/** An element with no attributes of its own. */
export function plain<K extends AnnotationKind>(name: string): Drawing<K> {
  return { cohesion: 1, draw: (_, children, provenance) => element(name, provenance, children) };
}

/** Returns the pointer to an id. */
export function pointer(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `#${id}`;
}

/** Returns the pointers to several ids, parted by spaces. */
export function pointers(ids: readonly string[] | undefined): string | undefined {
  return ids === undefined || ids.length === 0 ? undefined : ids.map((id) => `#${id}`).join(' ');
}

/** Returns what hears of elements that gave way to their text, and says so as a diagnostic about `annotation`. */
export function reportDropped(
  annotation: Annotation,
  context: EncodeContext,
): (dropped: XmlElement, parent: string) => void {
  return (dropped, parent) =>
    report(context, 'encode/mark-dropped', annotation.span, `"${dropped.name}" cannot stand in "${parent}"`);
}
