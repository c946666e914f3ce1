import type { Span } from '../../../model/span.js';
import { noteTitles } from '../../lexicon/en/document-words.js';
import type { Chunk } from './chunk.js';

/** A note and, when the text has it, the mark that refers to it. */
export interface FoundNote {
  readonly n: string;
  readonly place: 'foot' | 'end';
  readonly anchor?: Span;
}

const SUPERSCRIPT = '[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]{1,3}';
const NOTE = new RegExp(
  `^(?:\\[(\\d{1,3}|[a-z]|\\*+)\\]|(${SUPERSCRIPT})|(\\*{1,4}|[†‡§¶])(?=\\s?\\S)|(\\d{1,3})(?:[.)/]|(?=\\s))(?=\\s*\\S))`,
  'u',
);
const ANCHOR = new RegExp(
  `(?<=[\\p{L}\\d.,;:!?”"’)\\]])\\s?\\[(\\d{1,3}|[a-z]|\\*+)\\]|(?<=[\\p{L}\\d.,;:!?”"’)\\]])(${SUPERSCRIPT})|(?<=[\\p{L}.,;:!?”"’)\\]])(\\*{1,4}|[†‡§¶])(?=[\\s.,;:!?)”"]|$)`,
  'gu',
);
/** A figure after a word's end without a space: only looked for where notes with plain figures stand under a title. */
const PLAIN_ANCHOR = /(?<=\p{Ll}[.,;:!?]?[”"’)]?)(\d{1,2})(?=[\s,.;:!?)”"]|$)/gu;

/**
 * Returns the notes by the index of their chunk. Each starts with a mark that stands earlier in the text too:
 *
 * ```
 * … the agreement[1] and its protocol*        marks in the text
 *
 * [1] See Document 63.                        a note: the same mark at the start
 * 1. See Document 63.                         a note only under a title ("Notes") or a drawn line
 * ```
 */
export function findNotes(chunks: readonly Chunk[]): Map<number, FoundNote> {
  const starts = findStarts(chunks);
  if (starts.size === 0) return new Map();
  const anchors = findAnchors(chunks, starts);
  const next = new Map<string, number>();
  const notes = new Map<number, FoundNote>();
  for (const [index, { n, isSure, isTitled }] of starts) {
    const start = chunks[index]?.start ?? 0;
    const candidates = anchors.get(n) ?? [];
    // Numbers start anew on each page: the last mark before the note, after the note before of that number.
    let after = next.get(n) ?? 0;
    const first = after;
    while ((candidates[after]?.end ?? Number.POSITIVE_INFINITY) <= start) after += 1;
    next.set(n, after);
    const anchor = after > first ? candidates[after - 1] : undefined;
    if (anchor || isSure) notes.set(index, { n, place: isTitled ? 'end' : 'foot', ...(anchor ? { anchor } : {}) });
  }
  return notes;
}

interface Start {
  readonly n: string;
  /** Is it a plain figure, which counts only under a title? */
  readonly isPlain: boolean;
  readonly isTitled: boolean;
  /** Is it a note even if no mark in the text refers to it? */
  readonly isSure: boolean;
}

function findStarts(chunks: readonly Chunk[]): Map<number, Start> {
  const starts = new Map<number, Start>();
  let isTitled = false;
  let isBelowDashes = false;
  for (const [index, { short, text }] of chunks.entries()) {
    if (isNotesTitle(short)) isTitled = true;
    const match = NOTE.exec(text.slice(0, 12));
    const mark = match && (match[1] ?? match[2] ?? match[3] ?? match[4]);
    // What follows dashes are notes as long as each line starts like one.
    if (isDashes(short)) isBelowDashes = true;
    else if (!mark) isBelowDashes = false;
    if (mark && (!match[4] || isTitled || isBelowDashes))
      starts.set(index, {
        n: figureOf(mark),
        isPlain: match[4] !== undefined,
        isTitled,
        isSure: match[4] !== undefined && isTitled,
      });
  }
  return starts;
}

/** Is the chunk a title of notes, or a line drawn above them? */
export function isNotesTitle(short: string): boolean {
  return noteTitles.has(short.toLowerCase().replace(/[:.]$/, '')) || /^_{5,}$/.test(short);
}

/** Is the chunk a line of dashes, which stands above notes or between sections? */
export function isDashes(short: string): boolean {
  return /^[-–—]{3,}$/.test(short);
}

function findAnchors(chunks: readonly Chunk[], starts: ReadonlyMap<number, Start>): Map<string, Span[]> {
  const anchors = new Map<string, Span[]>();
  let hasPlain = false;
  for (const { n, isPlain } of starts.values()) {
    anchors.set(n, []);
    hasPlain ||= isPlain;
  }
  for (const [index, chunk] of chunks.entries()) {
    const forms = hasPlain && !starts.has(index) ? [ANCHOR, PLAIN_ANCHOR] : [ANCHOR];
    for (const form of forms)
      for (const match of chunk.text.matchAll(form)) {
        const end = chunk.start + match.index + match[0].length;
        const span = { start: end - match[0].trimStart().length, end };
        anchors.get(figureOf(match[1] ?? match[2] ?? match[3] ?? ''))?.push(span);
      }
  }
  for (const spans of anchors.values()) spans.sort((a, b) => a.start - b.start);
  return anchors;
}

/** Raised figures as plain ones, so that "¹" in the text finds "1." among the notes. */
function figureOf(mark: string): string {
  return mark.normalize('NFKC');
}
