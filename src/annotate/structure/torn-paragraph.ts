import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ParagraphAnnotation } from '../../model/annotation/block-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import { indexLines, positionAt } from '../../model/line-index.js';
import type { Page } from './block-rule.js';
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
  { document: { text, source }, pages, furniture }: Page,
): { blocks: Annotation[]; diagnostics: Diagnostic[] } {
  const joined: Annotation[] = [];
  const diagnostics: Diagnostic[] = [];
  const lines = indexLines(text);
  const hasPageEnd = lookUpPageEnds([...pages.map(({ at }) => at), ...furniture.map(({ line }) => line.start)]);
  let open: Half | undefined;
  let containerEnd = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') {
      if (CONTAINERS.has(block.kind)) containerEnd = Math.max(containerEnd, block.span.end);
      joined.push(block);
      open = open && afterOther(block, open);
      continue;
    }
    const { start, end } = block.span;
    const container = end <= containerEnd ? containerEnd : 0;
    const isKnown = open !== undefined && hasPageEnd(open.paragraph.span.end, start);
    if (!open || open.container !== container || !isTorn(open.paragraph, block, text, isKnown || open.isFurnished)) {
      joined.push(block);
      open = { at: joined.length - 1, paragraph: block, container, isFurnished: false };
      continue;
    }
    const certainty = isKnown ? 'high' : 'medium';
    const reason = { rule: RULE, evidence: describeTear(open.paragraph, block, text), certainty } as const;
    const whole = mark('paragraph', { start: open.paragraph.span.start, end }, reason);
    joined[open.at] = whole;
    if (!isKnown) joined.push(mark('pageBreak', { start, end: start }, reason, { inferred: true }));
    diagnostics.push(createDiagnostic('annotate/torn-paragraph', { source, position: positionAt(lines, start) }));
    open = { at: open.at, paragraph: whole, container, isFurnished: false };
  }
  return { blocks: joined, diagnostics };
}

/** What another block between two paragraphs leaves of the hope that they are one. */
function afterOther(block: Annotation, open: Half): Half | undefined {
  if (!isTransparent(block, open)) return undefined;
  return block.kind === 'formeWork' ? { ...open, isFurnished: true } : open;
}

/** Returns a function that says whether a page ends between two offsets; the offsets asked for must ascend. */
function lookUpPageEnds(unsorted: readonly number[]): (from: number, to: number) => boolean {
  const ends = [...unsorted].sort((a, b) => a - b);
  let next = 0;
  return (from, to) => {
    while ((ends[next] ?? Number.POSITIVE_INFINITY) < from) next += 1;
    return (ends[next] ?? Number.POSITIVE_INFINITY) <= to;
  };
}

/** A paragraph that may go on, where it stands among the blocks, and where the block around it ends (0: there is none). */
interface Half {
  readonly at: number;
  readonly paragraph: ParagraphAnnotation;
  readonly container: number;
  /** Did a mark around the text, as on each page, stand after it? */
  readonly isFurnished: boolean;
}

const CONTAINERS: ReadonlySet<string> = new Set([
  'blockQuotation',
  'speakerTurn',
  'postscript',
  'list',
  'table',
  'lineGroup',
]);

/** What may stand between or in the halves: labels in the first, and what belongs to the page. */
function isTransparent(block: Annotation, open: Half): boolean {
  if (
    block.kind === 'formeWork' ||
    block.kind === 'footnote' ||
    block.kind === 'noteAnchor' ||
    block.kind === 'pageBreak'
  )
    return true;
  return block.span.end <= open.paragraph.span.end;
}

function describeTear(before: ParagraphAnnotation, after: ParagraphAnnotation, text: string): string {
  const ending = text.slice(Math.max(0, before.span.end - 20), before.span.end).replace(/\s+/g, ' ');
  return `ends without punctuation (…${ending}); the next line goes on with ${quote(text.slice(after.span.start, after.span.start + 20), 20)}`;
}

function isTorn(before: ParagraphAnnotation, after: ParagraphAnnotation, text: string, isPageEnd: boolean): boolean {
  if (before.span.end - before.span.start < SHORTEST || after.span.start < before.span.end) return false;
  const ending = text.slice(Math.max(before.span.start, before.span.end - 30), before.span.end);
  const start = text.slice(after.span.start, after.span.start + 12);
  if (/^(?:et al|\(?\p{L}[.)]\s|\(?\d{1,3}[.)]\s)/u.test(start)) return false;
  // A list without punctuation ends its entries with "and" too.
  if (/\b(?:and|or|as follows)$/.test(ending) && !isPageEnd) return false;
  if (/^\p{Ll}/u.test(start)) return /[\p{L}\d,\-–’]$/u.test(ending);
  return isPageEnd && /[\p{Ll},\-–]$/u.test(ending) && /^[\p{Lu}\d“"(]/u.test(start);
}
