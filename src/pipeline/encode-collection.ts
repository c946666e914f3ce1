import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { drawCorpus } from '../encode/corpus.js';
import { drawDocument, writeTei } from '../encode/encode.js';
import type { Metadata } from '../model/metadata.js';
import { readPlainText } from '../read/plain-text.js';
import { splitDocuments } from '../read/split-documents.js';
import { type AnnotatedSource, annotateText, type EncodeSourceOptions, readText } from './encode-source.js';
import { readToolVersion } from './tool-version.js';

/** What the documents of one file become: a TEI file each, or one `teiCorpus`. */
export type CollectionForm = 'files' | 'corpus';

/** The documents that stood in one file. */
export interface EncodedCollection {
  /** What is to be written, by name: a corpus has the file's name, its documents `NAME-1`, `NAME-2`. */
  readonly files: readonly { readonly name: string; readonly xml: string }[];
  readonly parts: readonly AnnotatedSource[];
  /** The text of the whole file, into which the findings point. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the bytes of a file with several documents in it, one after another, and writes them as TEI. How they are told apart: see
 * `splitDocuments`. Title, author and date of the metadata are those of the whole; the rest holds for each document.
 *
 * @throws {TeiError} `read/binary` when the bytes are no text.
 */
export async function encodeCollection(
  bytes: Uint8Array,
  options: EncodeSourceOptions & { readonly as: CollectionForm },
): Promise<EncodedCollection> {
  const { as, name, source, metadata = {} } = options;
  const { text, diagnostics: decoding } = readText(bytes, source);
  const documents = splitDocuments(readPlainText(text, { name, source }).document);
  const diagnostics = [...decoding];
  if (documents.length === 1) diagnostics.push(createDiagnostic('read/one-document', { source }));
  const own = documents.length === 1 ? metadata : withoutWhole(metadata);
  let lines = 0;
  const drawn = documents.map((document) => {
    const part = annotateText(document.text, { ...options, name: document.name, metadata: own });
    const { root, diagnostics: encoding } = drawDocument(part.document, part.annotations, {
      version: readToolVersion(),
      ...options,
      register: part.register,
      correspondents: part.correspondents,
    });
    for (const each of [...part.diagnostics, ...encoding]) diagnostics.push(moveDown(each, lines));
    lines += document.text.match(/\r\n|\r|\n/g)?.length ?? 0;
    return { part, root };
  });
  const files =
    as === 'files'
      ? drawn.map(({ part, root }) => ({ name: part.document.name, xml: writeTei(root, options) }))
      : [
          {
            name,
            xml: writeTei(
              drawCorpus(
                drawn.map(({ root }) => root),
                { title: metadata.title ?? name },
              ),
              options,
            ),
          },
        ];
  return { files, parts: drawn.map(({ part }) => part), text, diagnostics };
}

/** What metadata says of the file as a whole is not true of each document in it. */
function withoutWhole(metadata: Metadata): Metadata {
  const { title: _title, subtitle: _subtitle, author: _author, date: _date, ...rest } = metadata;
  return rest;
}

/** A finding about a document, at its place in the file. */
function moveDown(diagnostic: Diagnostic, lines: number): Diagnostic {
  const { position } = diagnostic;
  if (position === undefined || lines === 0) return diagnostic;
  const { endLine } = position;
  return {
    ...diagnostic,
    position: {
      ...position,
      line: position.line + lines,
      ...(endLine === undefined ? {} : { endLine: endLine + lines }),
    },
  };
}
