import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ParagraphAnnotation } from '../../model/annotation/block-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import { indexLines, positionAt } from '../../model/line-index.js';
import type { TextDocument } from '../../model/text-document.js';
import { mark, quote } from './mark.js';

const RULE = 'structure/torn-paragraph';
/** A shorter first half is a line of its own, not a paragraph. */
const SHORTEST = 40;

/**
 * Joins paragraphs that a page end tore in two:
 *
 * ```
 * Then, it is possible for us to reach an understanding no
 *                                                       ^^ no punctuation
 *
 * matter how hard this may be.
 * ^ a small letter: an inferred page break stands here
 * ```
 *
 * Only paragraphs that follow each other with nothing between are joined.
 */
export function findTornParagraphs(
  blocks: readonly Annotation[],
  { text, source }: TextDocument,
): { blocks: Annotation[]; diagnostics: Diagnostic[] } {
  const joined: Annotation[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = indexLines(text);
  let open: { at: number; paragraph: ParagraphAnnotation } | undefined;
  for (const block of blocks) {
    if (open && block.kind === 'paragraph' && isTorn(open.paragraph, block, text)) {
      const { paragraph } = open;
      const ending = text.slice(Math.max(0, paragraph.span.end - 20), paragraph.span.end);
      const evidence = `ends without punctuation (…${ending.replace(/\s+/g, ' ')}); the next line goes on with ${quote(text.slice(block.span.start, block.span.start + 20), 20)}`;
      const reason = { rule: RULE, evidence, certainty: 'medium' } as const;
      const whole = { ...mark('paragraph', { start: paragraph.span.start, end: block.span.end }, reason) };
      joined[open.at] = whole;
      joined.push(mark('pageBreak', { start: block.span.start, end: block.span.start }, reason, { inferred: true }));
      diagnostics.push(
        createDiagnostic('annotate/torn-paragraph', { source, position: positionAt(lines, block.span.start) }),
      );
      open = { at: open.at, paragraph: whole };
      continue;
    }
    joined.push(block);
    if (block.kind === 'paragraph') open = { at: joined.length - 1, paragraph: block };
    else if (block.kind !== 'label' || !open || block.span.end > open.paragraph.span.end) open = undefined;
  }
  return { blocks: joined, diagnostics };
}

function isTorn(before: ParagraphAnnotation, after: ParagraphAnnotation, text: string): boolean {
  if (before.span.end - before.span.start < SHORTEST || after.span.start < before.span.end) return false;
  const ending = text.slice(Math.max(before.span.start, before.span.end - 30), before.span.end);
  const start = text.slice(after.span.start, after.span.start + 12);
  return (
    (/^\p{Ll}/u.test(start) &&
      !/^(?:et al|\p{Ll}[.)]\s)/u.test(start) &&
      /[\p{Ll},\-–’]$/u.test(ending) &&
      !/\b(?:and|or|as follows)$/.test(ending)) ||
    tornWord(ending, start)
  );
}

/** "COM-" and "MENTARY": one word over two pages. */
function tornWord(ending: string, start: string): boolean {
  return /\p{L}-$/u.test(ending) && /^\p{Ll}/u.test(start);
}
