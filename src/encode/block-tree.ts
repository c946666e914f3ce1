import type { Annotation } from '../model/annotation.js';
import { containsSpan, crosses, type Span } from '../model/span.js';
import { type EncodeContext, report } from './encode-context.js';

/** A block with the blocks in it, in order of the text. */
export interface BlockNode {
  readonly annotation: Annotation;
  readonly blocks: readonly BlockNode[];
}

/** Kinds that are blocks, outermost first: of two blocks of one span, the earlier kind holds the later. */
const ORDER = [
  'division',
  'postscript',
  'blockQuotation',
  'list',
  'table',
  'speakerTurn',
  'lineGroup',
  'footnote',
  'item',
  'row',
  'cell',
  'head',
  'byline',
  'dateline',
  'salutation',
  'closing',
  'signature',
  'verseLine',
  'speaker',
  'paragraph',
  'label',
  'formeWork',
  'pageBreak',
] as const;

/** Blocks that hold other blocks; all others hold text, and a block inside them is inline. */
const HOLDERS: ReadonlySet<string> = new Set([
  'division',
  'postscript',
  'blockQuotation',
  'list',
  'table',
  'speakerTurn',
  'lineGroup',
  'footnote',
  'item',
  'row',
]);

/** Blocks that are inline when they stand inside a block of text. */
const INLINE_WITHIN_TEXT: ReadonlySet<string> = new Set(['label', 'formeWork', 'pageBreak']);

/**
 * Sorts annotations into the tree of blocks over `span` and the rest, which are inline.
 *
 * Blocks that cross an earlier one, or that stand inside a block of text where they cannot, are left out and reported; their
 * text belongs to the block around them.
 */
export function buildBlockTree(span: Span, context: EncodeContext): { blocks: BlockNode[]; inline: Annotation[] } {
  const inline: Annotation[] = [];
  const candidates: Annotation[] = [];
  for (const annotation of context.annotations) (rankOf(annotation) < 0 ? inline : candidates).push(annotation);
  candidates.sort(
    (a, b) =>
      a.span.start - b.span.start || pointsFirst(a.span, b.span) || b.span.end - a.span.end || rankOf(a) - rankOf(b),
  );

  const root: BlockNode[] = [];
  const open: { annotation: Annotation; blocks: BlockNode[] }[] = [];
  for (const [index, { span: next }] of candidates.entries()) {
    while (open.length > 0 && !isWithin(next, open.at(-1)?.annotation.span)) {
      if (crosses(next, open.at(-1)?.annotation.span ?? next)) break;
      open.pop();
    }
    const parent = open.at(-1);
    if (parent?.annotation.kind === 'list') putItemFirst(candidates, index);
    const annotation = candidates[index] as Annotation;
    if (parent && INLINE_WITHIN_TEXT.has(annotation.kind) && !HOLDERS.has(parent.annotation.kind)) {
      inline.push(annotation);
      continue;
    }
    const misplacement = misplacementOf(annotation, parent?.annotation, span);
    if (misplacement) {
      report(context, 'encode/block-dropped', annotation.span, misplacement);
      continue;
    }
    const node = { annotation, blocks: [] };
    (parent?.blocks ?? root).push(node);
    if (annotation.span.end > annotation.span.start) open.push(node);
  }
  return { blocks: root, inline };
}

/**
 * A list that fills an item has the item's span. In a list it is the item that comes first, elsewhere the list: of the blocks
 * of one span from `index` on, puts an item at `index`.
 */
function putItemFirst(candidates: Annotation[], index: number): void {
  const list = candidates[index];
  for (let at = index; list && at < candidates.length; at += 1) {
    const candidate = candidates[at];
    if (!candidate || candidate.span.start !== list.span.start || candidate.span.end !== list.span.end) return;
    if (candidate.kind !== 'item') continue;
    candidates.splice(at, 1);
    candidates.splice(index, 0, candidate);
    return;
  }
}

/** Returns why the block cannot stand there, or `undefined` when it can. */
function misplacementOf(block: Annotation, parent: Annotation | undefined, span: Span): string | undefined {
  if (block.span.start < span.start) return `the ${block.kind} starts before the text`;
  if (!parent) return undefined;
  if (crosses(block.span, parent.span)) return `the ${block.kind} crosses the ${parent.kind}`;
  return HOLDERS.has(parent.kind) ? undefined : `a ${block.kind} cannot stand in a ${parent.kind}`;
}

function pointsFirst(a: Span, b: Span): number {
  return Number(b.start === b.end) - Number(a.start === a.end);
}

function rankOf(annotation: Annotation): number {
  return (ORDER as readonly string[]).indexOf(annotation.kind);
}

function isWithin(inner: Span, outer: Span | undefined): boolean {
  return outer !== undefined && containsSpan(outer, inner) && !(inner.start === inner.end && inner.start === outer.end);
}
