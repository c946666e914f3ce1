import type { TextDocument } from '../../../model/text-document.js';
import type { Page } from '../block-rule.js';
import type { Chunk } from './chunk.js';
import { findEntryDates } from './entry-dates.js';
import { type Line, readLines } from './line.js';
import { findMarkerRuns } from './marker-runs.js';
import { findNotes } from './notes.js';
import { takeFurniture } from './page-furniture.js';
import { findSpeakers } from './speakers.js';
import { splitChunks } from './split-chunks.js';

/** Returns the body of a document as chunks, with what the rules need to know of the whole. */
export function readPage(document: TextDocument): Page {
  const { lines, furniture, pages } = takeFurniture(
    readLines(document.text, { start: document.bodyStart, end: document.text.length }),
  );
  const chunks = splitChunks(document.text, lines);
  return {
    document,
    chunks,
    speakers: findSpeakers(chunks),
    ...findMarkerRuns(chunks),
    notes: findNotes(chunks),
    entryDates: findEntryDates(chunks),
    furniture,
    pages,
    baseIndent: commonIndent(lines),
    isMostlyCapitals: isMostlyCapitals(chunks),
    ...rankSorts(),
  };
}

function commonIndent(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { indent } of lines) counts.set(indent, (counts.get(indent) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

function isMostlyCapitals(chunks: readonly Chunk[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const { text } of chunks) {
    capitals += text.match(/\p{Lu}/gu)?.length ?? 0;
    small += text.match(/\p{Ll}/gu)?.length ?? 0;
  }
  return capitals > small;
}

/** Gives each sort of heading its level: one deeper than those met before it, never more than 6. */
function rankSorts(): Pick<Page, 'levelOf' | 'isKnownSort'> {
  const ranks = new Map<string, number>();
  return {
    levelOf: (sort) => {
      const rank = ranks.get(sort) ?? ranks.size + 1;
      ranks.set(sort, rank);
      return Math.min(6, rank);
    },
    isKnownSort: (sort) => ranks.has(sort),
  };
}
