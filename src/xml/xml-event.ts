/**
 * An attribute of a start tag. Offsets are UTF-16 code units into the source, 0-based, half-open:
 *
 * ```
 *  <persName ref = "#kim &amp; son">
 *            ^^^    ^^^^^^^^^^^^^^
 *            name   value (as written, without its quotes)
 * ```
 *
 * Namespace declarations are no attributes; they stand apart in the event.
 */
export interface XmlAttribute {
  /** As written, with its prefix: `xml:id`. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  /** The namespace URI; `''` for a name without prefix. */
  readonly namespace: string;
  /** The value with references resolved and line breaks and tabs as spaces. */
  readonly value: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A start tag, from its `<` to behind its `>`. */
export interface StartElementEvent {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  /** The namespace declarations of this tag, `xmlns="…"` and `xmlns:x="…"`. */
  readonly declarations: readonly XmlAttribute[];
  readonly isSelfClosing: boolean;
  readonly start: number;
  readonly end: number;
  /** 1 for the root element. */
  readonly depth: number;
}

/** An end tag; of a self-closing element both offsets are the end of its one tag. */
export interface EndElementEvent {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/** A run of text inside the root element between two pieces of markup; or one CDATA section with its marks. */
export interface TextEvent {
  /** The characters with references resolved and line ends as LF. */
  readonly text: string;
  readonly isCdata: boolean;
  readonly start: number;
  readonly end: number;
}

/** A comment, from `<!--` to behind `-->`. */
export interface CommentEvent {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A processing instruction, from `<?` to behind `?>`; the XML declaration is none. */
export interface InstructionEvent {
  readonly target: string;
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** A document type declaration, from `<!` to behind `>`; `content` is what follows the word DOCTYPE. */
export interface DoctypeEvent {
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

/** Returns the namespace bound to a prefix (`''` for the default one) where the event stands; valid during the call only. */
export type NamespaceResolver = (prefix: string) => string | undefined;

/** What to call for the events of a document, in document order. Exceptions pass through to the caller. */
export interface XmlEventHandler {
  startElement?(event: StartElementEvent, resolveNamespace: NamespaceResolver): void;
  endElement?(event: EndElementEvent): void;
  text?(event: TextEvent): void;
  comment?(event: CommentEvent): void;
  instruction?(event: InstructionEvent): void;
  doctype?(event: DoctypeEvent): void;
}
