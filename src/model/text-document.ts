import type { Annotation } from './annotation.js';
import type { Metadata, MetadataKey } from './metadata.js';
import type { Span } from './span.js';

/**
 * A document as it was read: its text, which never changes after reading, and what the reader knows about it.
 *
 * `text` is the decoded file without a leading byte-order mark, line ends as they were. All offsets point into it.
 * What stands before `bodyStart` is front matter and goes into the header; what stands from there on is the text.
 */
export interface TextDocument {
  /** The document's short name, from its file: the NAME of `NAME.xml`. */
  readonly name: string;
  /** The file as the user named it, `-` for standard input; only for messages. */
  readonly source: string;
  readonly text: string;
  readonly bodyStart: number;
  /** Every non-blank stretch before `bodyStart`, in order. */
  readonly frontMatter: readonly FrontMatterField[];
  /** Front matter and metadata files merged, the files winning. */
  readonly metadata: Metadata;
  /** Marks that the reader found in the file's own markup (Markdown, HTML, Word); none for plain text. */
  readonly annotations: readonly Annotation[];
}

/**
 * One labelled or unlabelled stretch of front matter:
 *
 * ```
 * Original Language:
 * ^^^^^^^^^^^^^^^^^^  label
 *
 * Albanian
 * ^^^^^^^^            value, key: originalLang
 * ```
 *
 * `key` says what the value is, when the label (or the place, for a title) tells. A field with no `key` is kept as a note.
 */
export interface FrontMatterField {
  readonly key?: MetadataKey;
  readonly label?: Span;
  readonly value: Span;
  /** What can be told apart inside the value, in order, the outer before the inner; of a citation above all. */
  readonly parts?: readonly FrontMatterPart[];
}

/**
 * A part of a citation or another front-matter value. `shelfmark` is the whole signature in the archive; `repository`,
 * `collection` and `unit` lie inside it.
 */
export interface FrontMatterPart {
  readonly kind:
    | 'title'
    | 'author'
    | 'date'
    | 'publisher'
    | 'shelfmark'
    | 'repository'
    | 'collection'
    | 'unit'
    | 'translator'
    | 'url';
  readonly span: Span;
  /** The part in normal form, where it has one: a date in ISO form. */
  readonly normalized?: string;
}
