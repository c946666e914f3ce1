import type { TextDocument } from '../../../model/text-document.js';
import type { Page } from '../block-rule.js';
import { readLines } from './line.js';
import { findMarkerRuns } from './marker-runs.js';
import { findSpeakers } from './speakers.js';
import { splitChunks } from './split-chunks.js';

/** Returns the body of a document as chunks, with what the rules need to know of the whole. */
export function readPage(document: TextDocument): Page {
  const lines = readLines(document.text, { start: document.bodyStart, end: document.text.length });
  const chunks = splitChunks(document.text, lines);
  return { document, chunks, speakers: findSpeakers(chunks), ...findMarkerRuns(chunks), levelOf: rankSorts() };
}

/** Returns a function that gives each sort of heading its level: one deeper than those met before it, never more than 6. */
function rankSorts(): (sort: string) => number {
  const sorts: string[] = [];
  return (sort) => {
    if (!sorts.includes(sort)) sorts.push(sort);
    return Math.min(6, sorts.indexOf(sort) + 1);
  };
}
