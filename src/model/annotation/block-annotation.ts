import type { AnnotationBase } from './annotation-base.js';

/**
 * A part of the page. Blocks nest by their spans and never cross; a block's span runs from its first to its last visible
 * character. White space between blocks belongs to none; every other character of the body lies in some block.
 */
export type BlockAnnotation =
  | DivisionAnnotation
  | HeadAnnotation
  | ParagraphAnnotation
  | PlainBlockAnnotation
  | ListAnnotation
  | FootnoteAnnotation
  | PageBreakAnnotation
  | FormeWorkAnnotation
  | CellAnnotation;

/** A section with all its blocks, its heading included. The whole body is one division of type `document`. */
export interface DivisionAnnotation extends AnnotationBase {
  readonly kind: 'division';
  readonly type: 'document' | 'section' | 'enclosure' | 'attachment' | 'notes';
}

/** A heading of the division (or list, table, verse) in which it stands first. */
export interface HeadAnnotation extends AnnotationBase {
  readonly kind: 'head';
}

/** A paragraph. One that a page end tears in two is one paragraph with a `pageBreak` inside. */
export interface ParagraphAnnotation extends AnnotationBase {
  readonly kind: 'paragraph';
  /** Set when it is unsure that two stretches are one paragraph: the initial, middle or final part. */
  readonly part?: 'I' | 'M' | 'F';
}

/**
 * Blocks that say nothing beyond their kind:
 *
 * - `dateline`: place and date of writing, at the top or the bottom; `salutation` ("Dear Mr. Secretary:");
 *   `closing` ("Very truly yours,"); `signature` (one signer's lines); `byline`; `postscript`
 * - `item`: of a list; `label`: the number, letter, bullet or term before an item or at the start of a paragraph
 * - `blockQuotation`, `lineGroup` (stanza), `verseLine`, `table`, `row`
 * - `speakerTurn`: one speaker's words in a transcript, its `speaker` label included
 */
export interface PlainBlockAnnotation extends AnnotationBase {
  readonly kind:
    | 'dateline'
    | 'salutation'
    | 'closing'
    | 'signature'
    | 'byline'
    | 'postscript'
    | 'item'
    | 'label'
    | 'blockQuotation'
    | 'lineGroup'
    | 'verseLine'
    | 'table'
    | 'row'
    | 'speakerTurn'
    | 'speaker';
}

/** A list; `gloss` pairs labels with items (SUBJECT, PARTICIPANTS). */
export interface ListAnnotation extends AnnotationBase {
  readonly kind: 'list';
  readonly style: 'gloss' | 'ordered' | 'bulleted' | 'simple';
}

/** A cell of a table row. A cell that holds nothing has no span: its neighbour tells of it. */
export interface CellAnnotation extends AnnotationBase {
  readonly kind: 'cell';
  readonly role: 'label' | 'data';
  /** So many empty cells stand before it in its row. @default 0 */
  readonly emptyBefore?: number;
  /** So many empty cells stand after it, at the end of its row. @default 0 */
  readonly emptyAfter?: number;
}

/** A note at the foot or end, with its mark; `n` is the mark as printed, and pairs it with its `noteAnchor`. */
export interface FootnoteAnnotation extends AnnotationBase {
  readonly kind: 'footnote';
  readonly n: string;
  readonly place: 'foot' | 'end';
}

/** The point where a new page starts: an empty span. `inferred` when no number or form feed says so. */
export interface PageBreakAnnotation extends AnnotationBase {
  readonly kind: 'pageBreak';
  readonly n?: string;
  readonly inferred: boolean;
}

/** What the printer set around the text: page number, running head or foot; or between its parts: a line of dashes or stars. */
export interface FormeWorkAnnotation extends AnnotationBase {
  readonly kind: 'formeWork';
  readonly type: 'pageNum' | 'header' | 'footer' | 'ornament';
}
