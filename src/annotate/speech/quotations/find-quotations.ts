import type { Span } from '../../../model/span.js';
import type { TextBlock } from '../text-blocks.js';
import { type MarkPair, type PairedMarks, pairMarks } from './pair-marks.js';
import { type MarkFamily, readQuotationMarks } from './quotation-marks.js';

/** A stretch in quotation marks inside one block, marks inside the span. */
export interface Quotation {
  readonly span: Span;
  readonly family: MarkFamily | 'dash';
  /** How many quotations of the block lie around it. */
  readonly depth: number;
  /** The number of the block that holds it. */
  readonly block: number;
  /** The same key on the parts of one quotation that runs over several blocks. */
  readonly chain?: string;
  /** Does it run to the block's end because nothing closes it, here or later? */
  readonly isUnclosed: boolean;
}

/** A quotation that goes on without being opened again ends within so many blocks, or never closes. */
const LONGEST_RUN = 12;

/**
 * Returns the quotations of a text, block by block, the outer before the inner. One that is open at the end of its block
 * goes on when the next block opens it again (“…¶“…”), or when a block soon after closes what it never opened (“…¶…¶…”).
 */
export function findQuotations(text: string, blocks: readonly TextBlock[]): readonly Quotation[] {
  const paired = blocks.map(({ start, end }) => pairMarks(text, readQuotationMarks(text, start, end), start, end));
  const nextOrphan = blocksThatClose(paired);
  const found: Quotation[] = [];
  let run: Run = {};
  for (const [index, block] of blocks.entries()) {
    const { pairs = [], orphanEnd } = paired[index] ?? {};
    const next = { isReopenedBy: familyAtStart(paired[index + 1], blocks[index + 1]), closing: nextOrphan[index + 1] };
    const middle = middleOfRun(run, index, block, orphanEnd);
    if (middle) found.push(middle);
    if (middle && run.until === index) run = {};
    let isOpen = run.until !== undefined;
    for (const pair of pairs) {
      const isReopened = pair.start === block.start && run.until === undefined;
      const opened = openPair(pair, index, isReopened ? run.chain : undefined, next);
      found.push(opened.quotation);
      if (!opened.run) continue;
      run = opened.run;
      isOpen = run.chain !== undefined;
    }
    if (!isOpen) run = {};
  }
  return found;
}

/** A quotation that runs on: its key, and the block that closes it when no block opens it again. */
interface Run {
  readonly chain?: string;
  readonly until?: number;
}

/** The part of a running quotation that a block is, when it goes on without being opened again. */
function middleOfRun(
  { chain, until }: Run,
  index: number,
  block: TextBlock,
  orphanEnd: number | undefined,
): Quotation | undefined {
  if (chain === undefined || until === undefined || until < index) return undefined;
  const end = index === until ? (orphanEnd ?? block.end) : block.end;
  return { span: { start: block.start, end }, family: 'double', depth: 0, block: index, isUnclosed: false, chain };
}

/** The quotation that a pair is, and what runs on after its block when it is still open. */
function openPair(
  pair: MarkPair,
  block: number,
  chain: string | undefined,
  next: NextBlock,
): { quotation: Quotation; run?: Run } {
  const { start, end, family, isClosed, depth } = pair;
  const own = { span: { start, end }, family, depth, block };
  if (isClosed || depth > 0)
    return { quotation: { ...own, isUnclosed: false, ...(chain === undefined ? {} : { chain }) } };
  const run = runAfter(pair, chain, block, next);
  const key = run.chain ?? chain;
  return {
    run,
    quotation: { ...own, isUnclosed: run.chain === undefined, ...(key === undefined ? {} : { chain: key }) },
  };
}

/** What the blocks behind say about an open quotation. */
interface NextBlock {
  readonly isReopenedBy: MarkPair['family'] | undefined;
  /** The next block that closes what it did not open. */
  readonly closing: number | undefined;
}

/** What a quotation that is open at the end of its block becomes. */
function runAfter({ start, family }: MarkPair, chain: string | undefined, index: number, next: NextBlock): Run {
  if (next.isReopenedBy === family) return { chain: chain ?? `q${start}` };
  if (family !== 'double' || next.closing === undefined || next.closing > index + LONGEST_RUN) return {};
  return { chain: chain ?? `q${start}`, until: next.closing };
}

function familyAtStart(paired: PairedMarks | undefined, block: TextBlock | undefined): MarkPair['family'] | undefined {
  const [first] = paired?.pairs ?? [];
  return first !== undefined && first.start === block?.start ? first.family : undefined;
}

/** For each block, the next one (itself included) that closes before it opens; a block that leaves one open ends the search. */
function blocksThatClose(paired: readonly PairedMarks[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = new Array(paired.length + 1);
  for (let index = paired.length - 1; index >= 0; index--) {
    const { orphanEnd, pairs = [] } = paired[index] ?? {};
    if (orphanEnd !== undefined) next[index] = index;
    else if (!pairs.some(({ isClosed }) => !isClosed)) next[index] = next[index + 1];
  }
  return next;
}
