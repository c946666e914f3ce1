import type { NameAnnotation, RoleAnnotation } from '../model/annotation/entity-annotation.js';
import type { Annotation } from '../model/annotation.js';
import type { TextDocument } from '../model/text-document.js';

/** A name, with its words laid open for comparison. */
export interface NameMention {
  readonly name: NameAnnotation;
  /** The name without titles, as written, white space evened. */
  readonly form: string;
  /** The titles before it, as written: "Foreign Minister"; empty when there are none. */
  readonly title: string;
  /** The words of the form, in small letters without points, accents or apostrophes. */
  readonly words: readonly string[];
}

/** A group of mentions that mean one thing. */
export interface Entity {
  readonly mentions: NameMention[];
  /** The mentions that were put here on thin evidence, each with the other entities that it may as well mean. */
  readonly doubtful: Map<NameAnnotation, readonly Entity[]>;
}

/** Returns the names of the document in the order of the text. */
export function readMentions(document: TextDocument, annotations: readonly Annotation[]): readonly NameMention[] {
  return annotations
    .filter(isName)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map((name) => {
      const { start, end } = name.core ?? name.span;
      const form = evenSpace(document.text.slice(start, end));
      const title = evenSpace(document.text.slice(name.span.start, start));
      return { name, form, title, words: comparableWords(form) };
    });
}

/** Is the annotation a proper name? */
export function isName(annotation: Annotation): annotation is NameAnnotation {
  return ['person', 'organization', 'place', 'event'].includes(annotation.kind);
}

/** Is the annotation a description that stands for somebody? */
export function isRole(annotation: Annotation): annotation is RoleAnnotation {
  return annotation.kind === 'role';
}

/** Returns the words of a name in the form in which they are compared. */
export function comparableWords(form: string): readonly string[] {
  return form
    .toLowerCase()
    .normalize('NFD')
    .replace(/['’](?:s(?!\p{L}))?/gu, '')
    .replace(/[\p{M}.]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the');
}

/** Returns `text` on one line, single spaces between its words. */
export function evenSpace(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
