import { createDiagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { type EncodeOptions, encodeDocument } from '../encode/encode.js';
import type { Metadata } from '../model/metadata.js';
import type { TextDocument } from '../model/text-document.js';
import { describeBinary } from '../read/binary-file.js';
import { type DecodedText, decodeBytes } from '../read/decode-bytes.js';
import { readPlainText } from '../read/plain-text.js';
import type { KnownEntry } from '../register/merge/known-entry.js';
import { linkToRegister } from '../register/merge/link-to-register.js';
import { type AnnotatedDocument, type AnnotateOptions, annotateDocument } from './annotate-document.js';
import { readToolVersion } from './tool-version.js';

/** What is said of a source besides its bytes. */
export interface SourceOptions {
  /** As the user named it, for messages. */
  readonly source: string;
  /** The document's short name. */
  readonly name: string;
  /** What is known of the document; wins over its front matter. @default {} */
  readonly metadata?: Metadata;
  /** The register of several documents: entries that are certainly one of these take its id. @default none */
  readonly sharedRegister?: readonly KnownEntry[] | undefined;
}

/** A source that was read and annotated. */
export interface AnnotatedSource extends AnnotatedDocument {
  /** As it was read, with language and kind in the metadata also where they were guessed. */
  readonly document: TextDocument;
}

/** A source as TEI, with what the TEI was made from. */
export interface EncodedSource extends AnnotatedSource {
  readonly xml: string;
}

/** How to annotate and encode. */
export type EncodeSourceOptions = SourceOptions & AnnotateOptions & Omit<EncodeOptions, 'register' | 'correspondents'>;

/**
 * Reads the bytes of a document and marks what is in it.
 *
 * @throws {TeiError} `read/binary` when the bytes are no text.
 */
export async function annotateSource(
  bytes: Uint8Array,
  options: SourceOptions & AnnotateOptions,
): Promise<AnnotatedSource> {
  const { text, diagnostics } = readText(bytes, options.source);
  const annotated = annotateText(text, options);
  return { ...annotated, diagnostics: [...diagnostics, ...annotated.diagnostics] };
}

/**
 * Returns the text of a source's bytes; that there is none but white space is a finding.
 *
 * @throws {TeiError} `read/binary` when the bytes are no text.
 */
export function readText(bytes: Uint8Array, source: string): DecodedText {
  const decoded = decodeBytes(bytes, { source });
  if (decoded.diagnostics.some(({ code }) => code === 'read/binary'))
    throw new TeiError('read/binary', { source, values: { what: describeBinary(bytes) ?? 'binary data' } });
  if (decoded.text.trim() !== '') return decoded;
  return { ...decoded, diagnostics: [...decoded.diagnostics, createDiagnostic('read/empty', { source })] };
}

/** Reads the text of a document and marks what is in it. */
export function annotateText(text: string, options: SourceOptions & AnnotateOptions): AnnotatedSource {
  const { source, name, metadata = {} } = options;
  const read = readPlainText(text, { name, source, metadata });
  const found = annotateDocument(read.document, options);
  const annotated = options.sharedRegister === undefined ? found : linkAll(found, options.sharedRegister, source);
  return {
    ...annotated,
    document: {
      ...read.document,
      metadata: { ...read.document.metadata, lang: annotated.language.lang, kind: annotated.kind.kind },
    },
    diagnostics: [...read.diagnostics, ...annotated.diagnostics],
  };
}

/** Returns what was found in a document, in the ids of a shared register. */
function linkAll(found: AnnotatedDocument, shared: readonly KnownEntry[], source: string): AnnotatedDocument {
  const linked = linkToRegister(found.register, found.annotations, { register: shared, source });
  const { annotations, register } = linked;
  return { ...found, annotations, register, diagnostics: [...found.diagnostics, ...linked.diagnostics] };
}

/**
 * Reads the bytes of a document, marks what is in it, and writes it as TEI.
 *
 * @throws {TeiError} `read/binary` when the bytes are no text.
 */
export async function encodeSource(bytes: Uint8Array, options: EncodeSourceOptions): Promise<EncodedSource> {
  const annotated = await annotateSource(bytes, options);
  const { document, annotations, register, correspondents } = annotated;
  const encoded = encodeDocument(document, annotations, {
    version: readToolVersion(),
    ...options,
    register,
    correspondents,
  });
  return { ...annotated, xml: encoded.xml, diagnostics: [...annotated.diagnostics, ...encoded.diagnostics] };
}
