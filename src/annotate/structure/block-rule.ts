import type { Annotation, AnnotationKind } from '../../model/annotation.js';
import type { TextDocument } from '../../model/text-document.js';
import type { Chunk } from './layout/chunk.js';
import type { MarkerRun } from './layout/marker-runs.js';
import type { FoundNote } from './layout/notes.js';
import type { Furniture, PageStart } from './layout/page-furniture.js';

/** A document's text as chunks, in order. */
export interface Page {
  readonly document: TextDocument;
  readonly chunks: readonly Chunk[];
  /** The words that stand before colons as speakers; empty unless this is a transcript. */
  readonly speakers: ReadonlySet<string>;
  /** Runs of numbered, lettered or bulleted chunks by their first chunk. */
  readonly runs: ReadonlyMap<number, MarkerRun>;
  /** The chunks whose number or letter counts; the others only look so ("A. Smith"). */
  readonly counted: ReadonlySet<number>;
  /** Notes by their chunk. */
  readonly notes: ReadonlyMap<number, FoundNote>;
  /** The dates above the entries of a diary. */
  readonly entryDates: ReadonlySet<number>;
  /** Page numbers and running heads, which are in no chunk, and where pages start. */
  readonly furniture: readonly Furniture[];
  readonly pages: readonly PageStart[];
  /** The columns of white space before most lines. */
  readonly baseIndent: number;
  /** Is most of the text in capitals, so that capitals say nothing? */
  readonly isMostlyCapitals: boolean;
  /** The level of a sort of heading, from 1: one deeper than those asked for before. */
  readonly levelOf: (sort: string) => number;
  /** Was a heading of this sort met before? */
  readonly isKnownSort: (sort: string) => boolean;
}

/** Where in the document a rule is asked. */
export interface Place {
  /** Has no running text been found since the document, or the enclosure, began? */
  readonly isOpening: boolean;
  /** What was found just before, `undefined` at the start. */
  readonly previous: AnnotationKind | undefined;
  /** Is this after a letter's closing phrase, with nothing but signatures since? */
  readonly isClosing: boolean;
}

/** What a rule found: blocks over the chunks from where it was asked up to `until` (exclusive). */
export interface BlockMatch {
  readonly until: number;
  /** The outermost first, others in any order; all visible characters of the chunks lie in a block that bears text. */
  readonly blocks: readonly Annotation[];
  /** What sort of division starts here, and how deep: 1 is right below the document. */
  readonly opens?: { readonly type: 'section' | 'enclosure' | 'attachment' | 'notes'; readonly level: number };
  /** Does this end all open sections, as a signature does? */
  readonly closesSections?: boolean;
  /** Does another document begin after this, with headings and a dateline of its own? */
  readonly restarts?: boolean;
}

/**
 * One idea of what chunks may be. Rules are asked in order, chunk by chunk; the first that answers decides. None looks further ahead than a
 * fixed number of chunks, so that the whole is linear.
 */
export interface BlockRule {
  /** `structure/kebab-name`, the `rule` of the marks that it makes. */
  readonly name: `structure/${string}`;
  readonly read: (at: number, page: Page, place: Place) => BlockMatch | undefined;
}
