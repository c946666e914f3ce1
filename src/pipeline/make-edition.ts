import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { type VerifyReport, verifyTei } from '../encode/verify/verify.js';
import { transformTei } from '../transform/saxon-js.js';
import type { TransformResult } from '../transform/xslt-engine.js';
import { validateTei } from '../validate/validate.js';
import { type EncodedSource, type EncodeSourceOptions, encodeSource } from './encode-source.js';

/** A TEI document with its page and its plain text, and the proof that nothing was lost. */
export interface Edition extends EncodedSource {
  /** Absent when the stylesheet failed; the diagnostics say why. */
  readonly html: string | undefined;
  /** Absent when the stylesheet failed. */
  readonly plainText: string | undefined;
  readonly verification: VerifyReport;
  /** Did the validator find nothing at all? */
  readonly isSound: boolean;
}

/** How to make an edition. */
export type EditionOptions = EncodeSourceOptions & {
  /** What the TEI is called in messages. @default 'encoded.xml' */
  readonly teiName?: string;
};

/**
 * Takes a document the whole way: reads, annotates, encodes, verifies against the source, validates, and makes HTML and plain
 * text of it.
 *
 * @throws {TeiError} `read/binary` when the bytes are no text.
 */
export async function makeEdition(bytes: Uint8Array, options: EditionOptions): Promise<Edition> {
  const { teiName = 'encoded.xml', source, metadata = {} } = options;
  const encoded = await encodeSource(bytes, options);
  const { xml, document } = encoded;
  const verification = verifyTei(xml, document.text, {
    sourceName: source,
    teiName,
    // What metadata files say stands in the header without standing in the source.
    known: Object.values(metadata).flat().map(String),
  });
  const validation = validateTei(xml, { source: teiName });
  const html = await transformTei(xml, { to: 'html', source: teiName });
  const plainText = await transformTei(xml, { to: 'text', source: teiName });
  const diagnostics: readonly Diagnostic[] = [
    ...encoded.diagnostics,
    ...verification.diagnostics,
    ...validation,
    ...html.diagnostics,
    ...plainText.diagnostics,
  ];
  return {
    ...encoded,
    diagnostics,
    verification,
    html: outputOf(html),
    plainText: outputOf(plainText),
    isSound: validation.length === 0,
  };
}

/** What a stylesheet that failed has written is worth nothing. */
function outputOf({ output, diagnostics }: TransformResult): string | undefined {
  return diagnostics.some(({ severity }) => severity === 'error') ? undefined : output;
}
