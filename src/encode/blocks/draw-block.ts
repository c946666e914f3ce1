import type { AnnotationKind } from '../../model/annotation.js';
import { element, type XmlContent, type XmlElement } from '../../xml/xml-element.js';
import type { BlockNode } from '../block-tree.js';
import { markOf } from '../inline-elements.js';
import { provenanceOf } from '../provenance.js';
import type { BlockContext } from './block-context.js';
import { drawDivision } from './draw-division.js';
import { drawList } from './draw-list.js';
import { drawLoose, drawParagraph } from './loose-text.js';
import { type Piece, piecesOf } from './pieces.js';
import { drawMixedContent, drawTextBlock } from './text-block.js';

/** The element of a block that holds text and nothing else. */
const TEXT_ELEMENTS: { readonly [K in AnnotationKind]?: string } = {
  head: 'head',
  dateline: 'dateline',
  salutation: 'salute',
  closing: 'salute',
  signature: 'signed',
  byline: 'byline',
  label: 'label',
  verseLine: 'l',
  speaker: 'speaker',
};

/** Returns the elements of a block; a division may come back as several, when an enclosure follows its signature. */
export function drawBlock(node: BlockNode, context: BlockContext): XmlElement[] {
  const { annotation } = node;
  const provenance = provenanceOf(annotation, context.provenance === 'full' ? 'full' : 'none');
  switch (annotation.kind) {
    case 'division':
      return drawDivision(node, context);
    case 'paragraph':
      return [
        drawParagraph(annotation.span, context, {
          part: annotation.part,
          ...provenance,
        }),
      ];
    case 'list':
      return [drawList(node, context)];
    case 'item':
      return [element('item', provenance, drawMixedBlocks('item', node, context))];
    case 'blockQuotation':
      return [element('quote', { ...provenance }, drawMixedBlocks('quote', node, context))];
    case 'footnote': {
      const { n, place } = annotation;
      const attributes = {
        'xml:id': context.noteIds.get(annotation),
        place,
        n,
        ...provenance,
      };
      return [element('note', attributes, drawMixedBlocks('note', node, context))];
    }
    case 'postscript':
      return [element('postscript', provenance, withAtLeastOne(drawHolder(node, context, 'p'), 'p'))];
    case 'speakerTurn':
      return [drawTurn(drawSpeech(node, context), provenance)];
    case 'lineGroup':
      return [element('lg', { type: 'stanza', ...provenance }, withAtLeastOne(drawHolder(node, context, 'l'), 'l'))];
    case 'table':
      return [element('table', provenance, withAtLeastOne(drawHolder(node, context, 'row'), 'row'))];
    case 'row':
      return [element('row', provenance, withAtLeastOne(drawHolder(node, context, 'cell'), 'cell'))];
    case 'cell': {
      const role = annotation.role === 'label' ? 'label' : undefined;
      return [
        ...emptyCells(annotation.emptyBefore, role),
        drawTextBlock('cell', { role }, annotation.span, context),
        ...emptyCells(annotation.emptyAfter, role),
      ];
    }
    case 'pageBreak':
    case 'formeWork': {
      const content = annotation.kind === 'formeWork' ? drawMixedContent('fw', annotation.span, context) : [];
      return markOf(annotation, context).draw(content).filter(isElement);
    }
    default:
      return [drawTextBlock(TEXT_ELEMENTS[annotation.kind] ?? 'ab', provenance, annotation.span, context)];
  }
}

/** Marks come from elsewhere too: no page has more columns. */
const MOST_EMPTY_CELLS = 100;

function emptyCells(count = 0, role?: string): XmlElement[] {
  return Array.from({ length: Math.min(count, MOST_EMPTY_CELLS) }, () => element('cell', { role }));
}

/** The blocks of a block that holds only blocks; loose text becomes elements of the name `loose`. */
function drawHolder({ annotation, blocks }: BlockNode, context: BlockContext, loose: string): XmlElement[] {
  return piecesOf(annotation.span, blocks, context).flatMap((piece) =>
    'block' in piece ? fitHolder(piece.block, context, loose) : [drawLoose(loose, piece.loose, context)],
  );
}

/** The kinds that may stand in a block of blocks, by what its loose text becomes. */
const ALLOWED_IN_HOLDER: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set([
    ...['paragraph', 'list', 'table', 'blockQuotation', 'lineGroup', 'verseLine', 'footnote', 'pageBreak', 'formeWork'],
  ]),
  row: new Set(['row', 'pageBreak', 'formeWork', 'footnote']),
  cell: new Set(['cell']),
  l: new Set(['verseLine', 'lineGroup', 'label', 'pageBreak', 'formeWork', 'footnote']),
};

/** A block that may not stand in its holder becomes what the holder's loose text becomes. */
function fitHolder(node: BlockNode, context: BlockContext, loose: string): XmlElement[] {
  const { kind, span } = node.annotation;
  if (ALLOWED_IN_HOLDER[loose]?.has(kind)) return drawBlock(node, context);
  return span.start < span.end ? [drawLoose(loose, span, context)] : [];
}

/** A turn says in `@who` whom its label names. */
function drawTurn(content: XmlElement[], provenance: XmlElement['attributes']): XmlElement {
  const [label] = content;
  const named =
    label?.name === 'speaker' ? label.children.find((child) => isElement(child) && child.attributes.ref) : undefined;
  const who = named !== undefined && isElement(named) ? named.attributes.ref : undefined;
  return element('sp', { who, ...provenance }, withAtLeastOne(content, 'p'));
}

/** The speaker's label, then what is said; `sp` has no tables. */
function drawSpeech(node: BlockNode, context: BlockContext): XmlElement[] {
  const [first, ...rest] = node.blocks;
  const [firstPiece] = piecesOf(node.annotation.span, node.blocks, context);
  const startsWithSpeaker = firstPiece && 'block' in firstPiece && first?.annotation.kind === 'speaker';
  if (!startsWithSpeaker) return drawHolder(node, context, 'p');
  const said = {
    start: first.annotation.span.end,
    end: node.annotation.span.end,
  };
  const spoken = {
    annotation: { ...node.annotation, span: said },
    blocks: rest,
  };
  return [...drawBlock(first, context), ...drawHolder(spoken, context, 'p')];
}

/** The content of a block that holds text, or blocks, or both. */
function drawMixedBlocks(name: string, { annotation, blocks }: BlockNode, context: BlockContext): XmlContent[] {
  const pieces = piecesOf(annotation.span, blocks, context);
  return pieces.flatMap((piece, index) => {
    const drawn = 'block' in piece ? drawInMixed(piece.block, context) : drawMixedContent(name, piece.loose, context);
    return isWordsBeside(pieces, index) && hasSpaceBefore(piece, context) ? [' ', ...drawn] : drawn;
  });
}

/** Is the piece, or the one before it, text rather than a block of its own? */
function isWordsBeside(pieces: readonly Piece[], index: number): boolean {
  return index > 0 && [pieces[index], pieces[index - 1]].some((piece) => piece && ('loose' in piece || isLabel(piece)));
}

function isLabel(piece: Piece): boolean {
  return 'block' in piece && piece.block.annotation.kind === 'label';
}

function hasSpaceBefore(piece: Piece, { document }: BlockContext): boolean {
  const { start } = 'block' in piece ? piece.block.annotation.span : piece.loose;
  return /\s/.test(document.text.charAt(start - 1));
}

/** Headings, datelines and the like may not stand in an item, a quotation or a note: there they are paragraphs. */
function drawInMixed(node: BlockNode, context: BlockContext): XmlElement[] {
  const { kind, span } = node.annotation;
  if (kind === 'label' || kind === 'speakerTurn' || ALLOWED_IN_HOLDER.p?.has(kind)) return drawBlock(node, context);
  return [drawLoose('p', span, context)];
}

/** Elements that a block may hold instead of the one it must hold. */
const STANDING_FOR: Readonly<Record<string, ReadonlySet<string>>> = {
  p: new Set(['list', 'lg', 'l', 'quote']),
  l: new Set(['lg']),
};

function withAtLeastOne(children: readonly XmlElement[], name: string): readonly XmlElement[] {
  return children.some((child) => child.name === name || STANDING_FOR[name]?.has(child.name))
    ? children
    : [...children, name === 'row' ? element('row', {}, element('cell')) : element(name)];
}

function isElement(content: XmlContent): content is XmlElement {
  return typeof content !== 'string';
}
