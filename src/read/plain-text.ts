import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Metadata } from '../model/metadata.js';
import type { TextDocument } from '../model/text-document.js';
import { type FrontMatterOptions, readFrontMatter } from './front-matter.js';
import { readHeaderValues } from './header-values.js';

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
    frontMatter: fields,
    metadata: { ...readHeaderValues(input, fields), ...metadata },
    annotations: [],
  };
  return { document, diagnostics: [] };
}
