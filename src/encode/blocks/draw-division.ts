import { element, type XmlElement } from '../../xml/xml-element.js';
import type { BlockNode } from '../block-tree.js';
import { provenanceOf } from '../provenance.js';
import type { BlockContext } from './block-context.js';
import { drawLoose } from './loose-text.js';
import { type Piece, piecesOf } from './pieces.js';

/** What a block may be in a division: TEI has fixed places for headings, opening and closing lines. */
type Slot = 'head' | 'edge' | 'end' | 'postscript' | 'global' | 'division' | 'common';

const SLOTS: Readonly<Record<string, Slot>> = {
  head: 'head',
  dateline: 'edge',
  salutation: 'edge',
  byline: 'edge',
  closing: 'end',
  signature: 'end',
  postscript: 'postscript',
  pageBreak: 'global',
  formeWork: 'global',
  footnote: 'global',
  division: 'division',
};

/**
 * Returns the `div` of a division, and as further siblings what follows its signature: enclosures and attachments.
 *
 * TEI's order is headings and `opener` first, then paragraphs and the like, then sections, then `closer` and `postscript`.
 * A line that stands elsewhere (a dateline between paragraphs) becomes an `ab` of that type; text after a section becomes a
 * section of its own. Nothing is moved.
 */
export function drawDivision({ annotation, blocks }: BlockNode, context: BlockContext): XmlElement[] {
  const pieces = piecesOf(annotation.span, blocks, context);
  const cut = startOfEnclosures(pieces);
  const { kind } = context.document.metadata;
  const type = annotation.kind === 'division' ? annotation.type : 'section';
  const attributes = {
    type,
    ...(type === 'document' && kind && kind !== 'generic' ? { subtype: kind } : {}),
    ...provenanceOf(annotation, context.provenance === 'full' ? 'full' : 'none'),
  };
  const own = element('div', attributes, drawPieces(pieces.slice(0, cut), context));
  return [own, ...drawSiblings(pieces.slice(cut), context)];
}

/** Returns pieces as divisions side by side: loose blocks between divisions get a division around them. */
export function drawSiblings(pieces: readonly Piece[], context: BlockContext): XmlElement[] {
  const drawn: XmlElement[] = [];
  for (let index = 0; index < pieces.length; ) {
    const piece = pieces[index];
    if (piece && slotOf(piece) === 'division' && 'block' in piece) {
      for (const part of context.drawBlock(piece.block)) drawn.push(part);
      index += 1;
      continue;
    }
    let end = index;
    while (end < pieces.length && slotOf(pieces[end]) !== 'division') end += 1;
    const group = pieces.slice(index, end);
    const isGlobal = group.every((part) => slotOf(part) === 'global');
    const parts = drawPieces(group, context);
    drawn.push(...(isGlobal ? parts : [element('div', { type: 'section' }, parts)]));
    index = end;
  }
  return drawn;
}

/** Returns the first piece that is a division after closing lines, from where all becomes siblings. */
function startOfEnclosures(pieces: readonly Piece[]): number {
  let isClosed = false;
  for (const [index, piece] of pieces.entries()) {
    const slot = slotOf(piece);
    if (slot === 'division' && isClosed) return index;
    if (slot === 'end' || slot === 'postscript') isClosed = true;
    else if (slot === 'common') isClosed = false;
  }
  return pieces.length;
}

function drawPieces(pieces: readonly Piece[], context: BlockContext): XmlElement[] {
  const slots = pieces.map(slotOf);
  const firstBody = slots.findIndex((slot) => isBody(slot) || slot === 'postscript');
  const lastBody = slots.findLastIndex(isBody);
  const firstDivision = slots.indexOf('division');
  if (firstDivision >= 0 && lastBody > firstDivision && slots.slice(firstDivision, lastBody + 1).includes('common')) {
    const sections = drawSiblings(pieces.slice(firstDivision), context);
    return [...drawPieces(pieces.slice(0, firstDivision), context), ...sections];
  }
  // TEI has no closing lines without a body: where there is nothing else, they are the body.
  const firstEnd = slots.indexOf('end');
  const bodyStart = firstBody >= 0 ? firstBody : firstEnd >= 0 ? firstEnd : pieces.length;
  const bodyEnd = lastBody >= 0 ? lastBody + 1 : pieces.length;
  return [
    ...drawEdge(pieces.slice(0, bodyStart), 'opener', context),
    ...pieces.slice(bodyStart, bodyEnd).flatMap((piece) => drawInBody(piece, context)),
    ...drawEdge(pieces.slice(bodyEnd), 'closer', context),
  ];
}

function isBody(slot: Slot): boolean {
  return slot === 'common' || slot === 'division';
}

function slotOf(piece: Piece | undefined): Slot {
  return piece && 'block' in piece ? (SLOTS[piece.block.annotation.kind] ?? 'common') : 'common';
}

/** Blocks before or after the paragraphs: neighbouring lines share one `opener` or `closer`. */
function drawEdge(pieces: readonly Piece[], group: 'opener' | 'closer', context: BlockContext): XmlElement[] {
  const drawn: XmlElement[] = [];
  let lines: XmlElement[] = [];
  const flush = (): void => {
    if (lines.length > 0) drawn.push(element(group, {}, lines));
    lines = [];
  };
  for (const piece of pieces) {
    if (!('block' in piece)) continue;
    const slot = slotOf(piece);
    const parts = context.drawBlock(piece.block);
    if (slot === 'edge' || slot === 'end') {
      lines.push(...(group === 'closer' ? parts.map(asClosing) : parts));
      continue;
    }
    flush();
    if (slot === 'head' && group === 'closer') drawn.push(...parts.map((part) => ({ ...part, name: 'trailer' })));
    else drawn.push(...parts);
  }
  flush();
  return drawn;
}

/** `closer` has no `byline`: it is a line signed. */
function asClosing(part: XmlElement): XmlElement {
  return part.name === 'byline' ? { ...part, name: 'signed' } : part;
}

/** Blocks among the paragraphs: lines that TEI allows only at the edges become `ab` of their type. */
function drawInBody(piece: Piece, context: BlockContext): XmlElement[] {
  if (!('block' in piece)) return [drawLoose('p', piece.loose, context)];
  const slot = slotOf(piece);
  const parts = context.drawBlock(piece.block);
  if (slot === 'common' || slot === 'global' || slot === 'division') return parts.map(asCommon);
  if (slot === 'postscript') return flat(parts).map(asCommon);
  return parts.map(({ attributes, children }) => ({
    name: 'ab',
    attributes: { type: piece.block.annotation.kind, ...attributes },
    children,
  }));
}

/** Parts of lists, tables and speeches that stand alone are no children of a division. */
const NOT_COMMON: ReadonlySet<string> = new Set(['item', 'row', 'cell', 'l', 'speaker', 'label', 'salute', 'signed']);

function asCommon(part: XmlElement): XmlElement {
  if (part.name === 'l' || !NOT_COMMON.has(part.name)) return part;
  if (part.name === 'row') return element('table', {}, part);
  if (part.name === 'item') return element('list', {}, part);
  const { role: _, ...attributes } = part.attributes;
  return { ...part, name: 'ab', attributes: { type: part.name, ...attributes } };
}

/** The content of a postscript, without it. */
function flat(parts: readonly XmlElement[]): XmlElement[] {
  return parts.flatMap(({ children }) => children.filter((child): child is XmlElement => typeof child !== 'string'));
}
