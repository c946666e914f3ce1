import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Annotation } from '../../model/annotation.js';
import { indexLines, positionOf } from '../../model/line-index.js';
import type { TextDocument } from '../../model/text-document.js';
import { signaturePrefix } from '../lexicon/en/letter-phrases.js';
import { shortSurnames } from '../lexicon/en/short-surnames.js';

/**
 * Returns a warning for each signature whose name seems cut off:
 *
 * ```
 * Piro Bit      the last word has three letters and is no usual family name
 * Cabot L.      an initial stands where the family name should
 * Robert McC-   breaks off
 * ```
 *
 * Only the shape of the name is evidence; the name stays as it is. Names of one word and initials alone say nothing.
 */
export function checkSignatures(blocks: readonly Annotation[], { text, source }: TextDocument): Diagnostic[] {
  const signatures = blocks.filter(({ kind }) => kind === 'signature');
  if (signatures.length === 0) return [];
  const lines = indexLines(text);
  return signatures.flatMap(({ span }) => {
    const [line = ''] = text.slice(span.start, span.end).split(/[\r\n]/);
    const name = line.replace(signaturePrefix, '').split(',')[0]?.trim() ?? '';
    const what = describeCut(name);
    const position = positionOf(lines, { start: span.start, end: span.start + line.length });
    return what ? [createDiagnostic('annotate/truncated-signature', { source, position, values: { name, what } })] : [];
  });
}

/** Returns what about a name looks cut off, `undefined` when it looks whole. */
export function describeCut(name: string): string | undefined {
  const words = name.replace(/[[\]()“”"]/g, '').split(/\s+/);
  const last = words.at(-1) ?? '';
  if (/\p{L}[-–…]$/u.test(name)) return 'it breaks off';
  const given = words.slice(0, -1).filter((word) => /^\p{Lu}\p{Ll}{2,}$/u.test(word));
  if (given.length === 0) return undefined;
  if (/^\p{Lu}\.$/u.test(last)) return 'an initial stands where the family name should';
  const isShort =
    /^\p{Lu}\p{Ll}{0,2}$/u.test(last) && !shortSurnames.has(last.toLowerCase()) && !/^(?:Jr|Sr|II|Esq)$/.test(last);
  return isShort ? `"${last}" is very short for a family name` : undefined;
}
