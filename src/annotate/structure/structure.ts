import type { Annotation } from '../../model/annotation.js';
import type { Annotator, Findings } from '../annotator.js';
import type { BlockMatch, BlockRule, Page, Place } from './block-rule.js';
import { buildDivisions, type OpenedDivision } from './divisions.js';
import { drawFurniture } from './draw-furniture.js';
import { findHyphenation } from './hyphenation.js';
import { readPage } from './layout/page.js';
import { blockQuotation } from './rules/block-quotation.js';
import { byline } from './rules/byline.js';
import { classificationMark } from './rules/classification-mark.js';
import { closing } from './rules/closing.js';
import { dateline } from './rules/dateline.js';
import { enclosure } from './rules/enclosure.js';
import { footnote } from './rules/footnote.js';
import { glossList } from './rules/gloss-list.js';
import { insideAddress } from './rules/inside-address.js';
import { list } from './rules/list.js';
import { newsDateline } from './rules/news-dateline.js';
import { numberedHeading } from './rules/numbered-heading.js';
import { paragraph } from './rules/paragraph.js';
import { postscript } from './rules/postscript.js';
import { referenceNumber } from './rules/reference-number.js';
import { salutation } from './rules/salutation.js';
import { sectionHeading } from './rules/section-heading.js';
import { separator } from './rules/separator.js';
import { signature } from './rules/signature.js';
import { table } from './rules/table.js';
import { telegramNumber } from './rules/telegram-number.js';
import { titleHeading } from './rules/title-heading.js';
import { transcript } from './rules/transcript.js';
import { verse } from './rules/verse.js';
import { findTornParagraphs } from './torn-paragraph.js';
import { checkSignatures } from './truncated-signature.js';

/** What is asked of each chunk, in this order; the last always answers. */
const RULES: readonly BlockRule[] = [
  classificationMark,
  footnote,
  separator,
  enclosure,
  numberedHeading,
  dateline,
  referenceNumber,
  glossList,
  insideAddress,
  salutation,
  transcript,
  closing,
  signature,
  postscript,
  telegramNumber,
  table,
  verse,
  byline,
  newsDateline,
  titleHeading,
  sectionHeading,
  list,
  blockQuotation,
  paragraph,
];

/**
 * The layer that says what each part of the page is: divisions, headings, datelines, paragraphs, lists, signatures, page breaks.
 *
 * Its blocks nest and never cross; every visible character from `bodyStart` on lies in one that bears text. Time is linear in the text.
 */
export const structure: Annotator = {
  name: 'structure',
  annotate(document): Findings {
    const page = readPage(document);
    const { blocks, divisions } = readBlocks(page);
    const torn = findTornParagraphs(blocks, page);
    return {
      annotations: [
        ...buildDivisions(divisions, torn.blocks, document),
        ...torn.blocks,
        ...drawFurniture(page),
        ...findHyphenation(page.chunks, document),
      ],
      diagnostics: [...torn.diagnostics, ...checkSignatures(torn.blocks, document)],
    };
  },
};

function readBlocks(page: Page): { blocks: Annotation[]; divisions: OpenedDivision[] } {
  const blocks: Annotation[] = [];
  const divisions: OpenedDivision[] = [];
  let depth = 0;
  let place: Place = { isOpening: true, previous: undefined, isClosing: false };
  for (let at = 0; at < page.chunks.length; ) {
    const match = firstMatch(at, page, place);
    if (!match) break;
    for (const block of match.blocks) blocks.push(block);
    const start = page.chunks[at]?.start ?? 0;
    // What follows an enclosure's heading lies in the enclosure, its sections too.
    const { opens } = match;
    if (opens && (match.restarts || opens.type === 'notes')) depth = opens.level;
    if (opens)
      divisions.push({ start, type: opens.type, level: opens.type === 'section' ? opens.level + depth : opens.level });
    else if (match.closesSections) divisions.push({ start, type: 'end', level: 1 + depth });
    place = match.restarts ? { isOpening: true, previous: 'head', isClosing: false } : placeAfter(match, place);
    at = match.until;
  }
  return { blocks, divisions };
}

function firstMatch(at: number, page: Page, place: Place) {
  for (const rule of RULES) {
    const match = rule.read(at, page, place);
    if (match) return match;
  }
  return undefined;
}

const OPENING: ReadonlySet<string> = new Set(['head', 'dateline', 'list', 'byline']);
const CLOSING: ReadonlySet<string> = new Set(['closing', 'signature', 'dateline']);

function placeAfter({ blocks }: BlockMatch, place: Place): Place {
  const first = blocks[0]?.kind;
  // Page numbers and marks around the text say nothing about where in the document we are.
  if (first === undefined || first === 'formeWork' || first === 'pageBreak') return place;
  const signs = blocks.some(({ kind }) => kind === 'signature');
  return {
    isOpening: place.isOpening && OPENING.has(first),
    previous: signs ? 'signature' : first,
    isClosing: first === 'closing' || (place.isClosing && CLOSING.has(first)),
  };
}
