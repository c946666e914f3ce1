import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Metadata } from '../model/metadata.js';
import type { FrontMatterField, TextDocument } from '../model/text-document.js';
import { parseCitation } from './citation.js';
import { type FrontMatterOptions, readFrontMatter } from './front-matter.js';
import { readHeaderValues } from './header-values.js';
import { findWrittenDate } from './written-date.js';

/** What is known of a plain text besides itself. */
export interface PlainTextOptions extends FrontMatterOptions {
  /** The document's short name: the NAME of `NAME.xml`. */
  readonly name: string;
  /** The file as the user named it, `-` for standard input. */
  readonly source: string;
  /** From `--meta` or the side file; it wins over what the text says, member by member. @default {} */
  readonly metadata?: Metadata;
}

/** A document as it was read, and what was doubtful about it. */
export interface ReadText {
  readonly document: TextDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the document that a plain text is: front matter apart, its values as metadata. The text itself is `input`, unchanged.
 *
 * @example
 * readPlainText('Title: A\nRights: B\n\nText.', { name: 'a', source: 'a.txt' }).document.metadata.title // 'A'
 */
export function readPlainText(input: string, options: PlainTextOptions): ReadText {
  const { name, source, metadata = {} } = options;
  const { fields, bodyStart } = readFrontMatter(input, options);
  const document: TextDocument = {
    name,
    source,
    text: input,
    bodyStart,
    frontMatter: fields.map((field) => withParts(field, input)),
    metadata: { ...readHeaderValues(input, fields), ...metadata },
    annotations: [],
  };
  return { document, diagnostics: [] };
}

/** A citation is told apart into its parts; dates in it get their ISO form. */
function withParts(field: FrontMatterField, text: string): FrontMatterField {
  if (field.key !== 'citation') return field;
  const parts = parseCitation(text, field.value).map((part) => {
    const written = part.kind === 'date' ? findWrittenDate(text.slice(part.span.start, part.span.end)) : undefined;
    return written ? { ...part, normalized: written.iso } : part;
  });
  return { ...field, parts };
}
