import type { AnnotationBase } from './annotation-base.js';

/** What an editor, translator, printer or narrator did to the words: kept in the text, and told apart from it. */
export type EditorialAnnotation =
  | PlainEditorialAnnotation
  | NoteAnnotation
  | AsideAnnotation
  | ScareQuoteAnnotation
  | NoteAnchorAnnotation
  | AbbreviationAnnotation
  | CorrectionAnnotation
  | OmissionAnnotation
  | MeasureAnnotation;

/**
 * - `sic`: the words that a "[sic]" speaks of, or an evident slip; `supplied`: a bracketed word that completes the text
 * - `title`: the title of a work; `foreign`: words in another language
 * - `lineBreak`: a line end that means something, span on the white space
 * - `hyphenation`: a hyphen and the line end after it, in a word broken over two lines
 */
export interface PlainEditorialAnnotation extends AnnotationBase {
  readonly kind: 'sic' | 'supplied' | 'title' | 'foreign' | 'lineBreak' | 'hyphenation';
}

/** An insertion: `editorial` in square brackets, `gloss` an explanation, `aside` a narrator's remark. Brackets inside. */
export interface NoteAnnotation extends AnnotationBase {
  readonly kind: 'note';
  readonly type: 'editorial' | 'gloss' | 'aside';
  /** What an editorial note is for: `identification`, `signature`, `sic`, … */
  readonly subtype?: string;
}

/** Something that happened while somebody spoke, in parentheses, inside or between quotations. Parentheses inside. */
export interface AsideAnnotation extends AnnotationBase {
  readonly kind: 'aside';
  readonly manifestation: 'kinesic' | 'vocal' | 'incident';
  /** Register id of who did it. */
  readonly agent?: string;
}

/** A word in quotation marks from which somebody keeps a distance; quotation marks inside. */
export interface ScareQuoteAnnotation extends AnnotationBase {
  readonly kind: 'scareQuote';
  /** Register id of whose word it is, when the text says so. */
  readonly speaker?: string;
}

/** The mark in the text that refers to a note; `n` as printed. */
export interface NoteAnchorAnnotation extends AnnotationBase {
  readonly kind: 'noteAnchor';
  readonly n: string;
}

/** An abbreviation and what it stands for. */
export interface AbbreviationAnnotation extends AnnotationBase {
  readonly kind: 'abbreviation';
  readonly expansion: string;
}

/** A suggested correction of an apparent error; the text keeps what was written. */
export interface CorrectionAnnotation extends AnnotationBase {
  readonly kind: 'correction';
  readonly replacement: string;
}

/** Something left out or unreadable, the characters that say so inside: "[…]", "[illegible]", "[1 line not declassified]". */
export interface OmissionAnnotation extends AnnotationBase {
  readonly kind: 'omission';
  readonly reason: 'omitted' | 'illegible' | 'not-declassified' | 'damaged' | 'not-representable';
}

/** A number or a quantity with its unit. */
export interface MeasureAnnotation extends AnnotationBase {
  readonly kind: 'measure' | 'number';
  readonly quantity: number;
  readonly unit?: string;
  readonly commodity?: string;
}
