import type { Annotation, AnnotationKind } from '../../model/annotation.js';
import { compareSpans, type Span } from '../../model/span.js';
import type { TextDocument } from '../../model/text-document.js';

/** A stretch of text in which a quotation must end or be opened again: a paragraph, a heading, an item. */
export interface TextBlock extends Span {
  readonly kind: 'prose' | 'head' | 'signature' | 'speaker' | 'frame';
}

const PROSE: readonly AnnotationKind[] = [
  'paragraph',
  'item',
  'blockQuotation',
  'footnote',
  'postscript',
  'cell',
  'verseLine',
];
const FRAME: readonly AnnotationKind[] = ['dateline', 'salutation', 'closing', 'byline'];

/**
 * Returns the blocks that hold text, in order, none inside another: those that the structure layer found, else what empty
 * lines part. A paragraph that a page end tears is one block.
 */
export function readBlocks(document: TextDocument, given: readonly Annotation[]): readonly TextBlock[] {
  const blocks = given
    .map((annotation) => ({ ...annotation.span, kind: kindOf(annotation.kind) }))
    .filter(
      (block): block is TextBlock =>
        block.kind !== undefined && block.start >= document.bodyStart && block.end > block.start,
    )
    .sort(compareSpans);
  if (blocks.length === 0) return splitAtEmptyLines(document);
  const leaves: TextBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    if (next === undefined || next.start >= block.end) leaves.push(block);
    else if (next.start > block.start) leaves.push({ ...block, end: next.start });
  }
  return leaves;
}

function kindOf(kind: AnnotationKind): TextBlock['kind'] | undefined {
  if (PROSE.includes(kind)) return 'prose';
  if (kind === 'head' || kind === 'signature' || kind === 'speaker') return kind;
  return FRAME.includes(kind) ? 'frame' : undefined;
}

function splitAtEmptyLines({ text, bodyStart }: TextDocument): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  for (const match of text.matchAll(/\S(?:.*\S)?(?:\r?\n[^\S\n]*\S(?:.*\S)?)*/g)) {
    if (match.index < bodyStart) continue;
    blocks.push({ start: match.index, end: match.index + match[0].length, kind: 'prose' });
  }
  return blocks;
}
