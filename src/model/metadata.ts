/**
 * What is known about a document besides its text. Everything is optional: what nobody said is not invented.
 *
 * Read from the document's own front matter, from `--meta FILE` and from the side file `NAME.meta.yaml`; the later of
 * these wins, member by member.
 */
export interface Metadata {
  readonly title?: string;
  readonly subtitle?: string;
  readonly author?: string;
  /** The day the document bears, `1961-11-05`, `1961-11` or `1961`. */
  readonly date?: string;
  /** The language of this text, a BCP 47 tag. */
  readonly lang?: string;
  /** The language that the text was translated from, a BCP 47 tag. */
  readonly originalLang?: string;
  readonly translator?: string;
  readonly editor?: string;
  readonly funder?: string;
  readonly publisher?: string;
  /** When this encoding is or was published, in ISO form. */
  readonly published?: string;
  /** The licence's name, or its URL. */
  readonly licence?: string;
  readonly citation?: string;
  readonly repository?: string;
  readonly collection?: string;
  readonly shelfmark?: string;
  readonly abstract?: string;
  readonly credits?: string;
  readonly contents?: string;
  /** An identifier of the document in its archive. */
  readonly idno?: string;
  readonly url?: string;
  readonly keywords?: readonly string[];
  readonly kind?: DocumentKind;
}

/** The sorts of documents that are told apart. */
export const documentKinds = [
  'report',
  'memorandum-of-conversation',
  'telegram',
  'letter',
  'minutes',
  'transcript',
  'article',
  'editorial-note',
  'generic',
] as const;

/** What sort of document it is; `generic` when nothing tells. */
export type DocumentKind = (typeof documentKinds)[number];

/** The members of `Metadata` that front matter can give: all that hold a string. */
export type MetadataKey = Exclude<keyof Metadata, 'keywords' | 'kind'>;
