import type { TextDocument } from '../../../model/text-document.js';
import type { Page } from '../block-rule.js';
import type { Chunk } from './chunk.js';
import { readLines } from './line.js';
import { findMarkerRuns } from './marker-runs.js';
import { findSpeakers } from './speakers.js';
import { splitChunks } from './split-chunks.js';

/** Returns the body of a document as chunks, with what the rules need to know of the whole. */
export function readPage(document: TextDocument): Page {
  const lines = readLines(document.text, { start: document.bodyStart, end: document.text.length });
  const chunks = splitChunks(document.text, lines);
  return {
    document,
    chunks,
    speakers: findSpeakers(chunks),
    ...findMarkerRuns(chunks),
    isMostlyCapitals: isMostlyCapitals(chunks),
    levelOf: rankSorts(),
  };
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

/** Returns a function that gives each sort of heading its level: one deeper than those met before it, never more than 6. */
function rankSorts(): (sort: string) => number {
  const sorts: string[] = [];
  return (sort) => {
    if (!sorts.includes(sort)) sorts.push(sort);
    return Math.min(6, sorts.indexOf(sort) + 1);
  };
}
