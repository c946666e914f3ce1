import { element, type XmlElement } from '../../xml/xml-element.js';
import type { BlockNode } from '../block-tree.js';
import { provenanceOf } from '../provenance.js';
import type { BlockContext } from './block-context.js';
import { drawLoose } from './loose-text.js';
import { piecesOf } from './pieces.js';

const LIST_TYPES = {
  gloss: 'gloss',
  ordered: 'ordered',
  bulleted: 'bulleted',
  simple: undefined,
} as const;

/** What may stand between the items of a list. */
const BETWEEN_ITEMS: ReadonlySet<string> = new Set(['pageBreak', 'formeWork', 'footnote']);

/**
 * Returns a list: its head, then items, each with its label before it.
 *
 * TEI wants either a label before every item or none at all; where some items lack theirs, the labels go into the items.
 */
export function drawList(node: BlockNode, context: BlockContext): XmlElement {
  const { annotation } = node;
  const style = annotation.kind === 'list' ? annotation.style : 'simple';
  const children: { kind: string; drawn: XmlElement[] }[] = [];
  for (const piece of piecesOf(annotation.span, node.blocks, context)) {
    if ('loose' in piece)
      children.push({
        kind: 'item',
        drawn: [drawLoose('item', piece.loose, context)],
      });
    else children.push(drawPart(piece.block, children.length === 0, context));
  }
  const isPaired = pairsLabels(children.map(({ kind }) => kind));
  const parts = isPaired ? children.flatMap(({ drawn }) => drawn) : labelsInItems(children);
  const items = parts.some(({ name }) => name === 'item') ? parts : [...parts, element('item')];
  return element('list', { type: LIST_TYPES[style], ...provenanceOf(annotation, fullOnly(context)) }, items);
}

function fullOnly(context: BlockContext): 'full' | 'none' {
  return context.provenance === 'full' ? 'full' : 'none';
}

function drawPart(block: BlockNode, isFirst: boolean, context: BlockContext): { kind: string; drawn: XmlElement[] } {
  const { kind } = block.annotation;
  const isKnown = kind === 'item' || kind === 'label' || BETWEEN_ITEMS.has(kind) || (kind === 'head' && isFirst);
  const drawn = isKnown ? context.drawBlock(block) : [element('item', {}, context.drawBlock(wrapInItem(block)))];
  return { kind: isKnown ? kind : 'item', drawn };
}

/** Headings and divisions may not stand in an item: they stand there as paragraphs. */
function wrapInItem(block: BlockNode): BlockNode {
  const { annotation } = block;
  const canStand = ['paragraph', 'list', 'table', 'blockQuotation', 'lineGroup', 'speakerTurn'].includes(
    annotation.kind,
  );
  return canStand ? block : { annotation: { ...annotation, kind: 'paragraph' } as never, blocks: [] };
}

/** Do labels and items alternate, a label first? */
function pairsLabels(kinds: readonly string[]): boolean {
  const order = kinds.filter((kind) => kind === 'label' || kind === 'item');
  if (!order.includes('label')) return true;
  return order.length % 2 === 0 && order.every((kind, index) => kind === (index % 2 === 0 ? 'label' : 'item'));
}

function labelsInItems(children: readonly { kind: string; drawn: readonly XmlElement[] }[]): XmlElement[] {
  const parts: XmlElement[] = [];
  let labels: XmlElement[] = [];
  for (const { kind, drawn } of children) {
    if (kind === 'label') {
      labels.push(...drawn);
      continue;
    }
    for (const part of drawn) {
      if (part.name !== 'item' || labels.length === 0) parts.push(part);
      else
        parts.push({
          ...part,
          children: [...labels.flatMap((label) => [label, ' ']), ...part.children],
        });
      if (part.name === 'item') labels = [];
    }
  }
  return labels.length === 0 ? parts : [...parts, element('item', {}, labels)];
}
