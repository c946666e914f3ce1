import type { BlockAnnotation } from '../../../model/annotation/block-annotation.js';
import type { BlockRule, Page } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import type { MarkerRun, RunEntry } from '../layout/marker-runs.js';
import { mark } from '../mark.js';

const RULE = 'structure/list';
const NUMBERED = 'structure/numbered-paragraph';
/** Longer items are numbered paragraphs, unless the text before announces a list. */
const SHORT_ITEM = 160;

/**
 * Lists, and paragraphs with numbers:
 *
 * ```
 * We believe we should:        announces a list: ends with a colon, or does not end
 * a. Listen to his proposal.   label and item, each pair an entry of the list
 * b. Explain to him …
 *
 * 1. The President received …  nothing announces it, and it is long: a paragraph with a label
 * ```
 *
 * Bullets always make a list; figures and letters do when a colon announces them, when all entries are short, or when they lie deeper
 * than another number.
 */
export const list: BlockRule = {
  name: RULE,
  read(at, page) {
    const chunk = page.chunks[at];
    const run = page.runs.get(at);
    if (chunk && run) return drawRun(run, at, page);
    if (!chunk || !page.counted.has(at)) return undefined;
    return { until: at + 1, blocks: drawNumbered(at, page) };
  },
};

function drawRun(run: MarkerRun, at: number, page: Page) {
  const before = page.chunks[at - 1];
  const evidence = describeList(run, before, page);
  const until = lastChunk(run) + 1;
  if (evidence) return { until, blocks: drawList(run, page, evidence) };
  const blocks: BlockAnnotation[] = [];
  for (const { chunk, inner } of run.entries) {
    blocks.push(...drawNumbered(chunk, page));
    for (const deeper of inner) {
      const why =
        describeList(deeper, page.chunks[chunk], page) ??
        (deeper.entries.length > 1 ? 'counts on below another number' : undefined);
      if (why) blocks.push(...drawList(deeper, page, why));
      else for (const index of chunksOf(deeper)) blocks.push(...drawNumbered(index, page));
    }
  }
  return { until, blocks };
}

/** Returns why a run is a list, `undefined` when it is none. */
function describeList(run: MarkerRun, before: Chunk | undefined, page: Page): string | undefined {
  const { entries, style } = run;
  const isAnnounced =
    before !== undefined &&
    (/[:—]["”]?$/.test(before.text) ||
      /\b(?:that|that you|to|you|should|must|are|is|following)$/.test(before.text.slice(-20)));
  if (style.startsWith('bullet')) return entries.length > 1 || isAnnounced ? 'bullets' : undefined;
  if (entries.length < 2) return undefined;
  if (isAnnounced) return 'numbers count on; the text before announces them';
  const isShort = ({ chunk }: RunEntry) => {
    const { short = '' } = page.chunks[chunk] ?? {};
    return short !== '' && short.length <= SHORT_ITEM && !/[.!?]\s+\p{Lu}\p{Ll}{2,} /u.test(short.slice(6));
  };
  if (entries.length > 2 && entries.every(isShort)) return 'numbers count on; all entries are short';
  const group = page.chunks[entries[0]?.chunk ?? 0]?.group;
  const isTight = entries.every(({ chunk }) => page.chunks[chunk]?.group === group);
  return isTight && entries.every(isShort) ? 'numbers count on; no blank lines between' : undefined;
}

function drawList(run: MarkerRun, page: Page, evidence: string): BlockAnnotation[] {
  const reason = { rule: RULE, evidence } as const;
  const first = page.chunks[run.entries[0]?.chunk ?? 0];
  const last = page.chunks[lastChunk(run)];
  if (!first || !last) return [];
  const style = run.style.startsWith('bullet') ? 'bulleted' : 'ordered';
  const blocks: BlockAnnotation[] = [mark('list', { start: first.start, end: last.end }, reason, { style })];
  for (const entry of run.entries) {
    const { label, rest } = partsOf(entry.chunk, page);
    const end = page.chunks[lastChunkOf(entry)]?.end ?? rest.end;
    blocks.push(mark('label', label, reason), mark('item', { start: rest.start, end }, reason));
    for (const inner of entry.inner) blocks.push(...drawList(inner, page, `${evidence}; deeper`));
  }
  return blocks;
}

function drawNumbered(index: number, page: Page): BlockAnnotation[] {
  const chunk = page.chunks[index];
  if (!chunk) return [];
  const reason = { rule: NUMBERED, evidence: 'starts with a number or letter that counts' } as const;
  const blocks: BlockAnnotation[] = [mark('paragraph', chunk, reason)];
  if (page.counted.has(index)) blocks.push(mark('label', partsOf(index, page).label, reason));
  return blocks;
}

/** The marker with what stands before it on its line (a quotation mark), and the words after it. */
function partsOf(index: number, { chunks }: Page) {
  const chunk = chunks[index];
  const [marker = '', space = ''] = /^[“"]?\S+(\s*)/.exec(chunk?.text ?? '') ?? [];
  const start = chunk?.start ?? 0;
  const bullet = /^[•▪●○◦‣](?=\S)/.exec(chunk?.text ?? '')?.[0];
  const label = { start, end: start + (bullet?.length ?? marker.length - space.length) };
  return { label, rest: { start: start + (bullet?.length ?? marker.length), end: chunk?.end ?? start } };
}

function lastChunk(run: MarkerRun): number {
  const last = run.entries.at(-1);
  return last ? lastChunkOf(last) : 0;
}

function lastChunkOf({ chunk, inner }: RunEntry): number {
  return inner.length > 0 ? lastChunk(inner[inner.length - 1] as MarkerRun) : chunk;
}

function chunksOf(run: MarkerRun): number[] {
  return run.entries.flatMap(({ chunk, inner }) => [chunk, ...inner.flatMap(chunksOf)]);
}
