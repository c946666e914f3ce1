import type { Span } from '../../../model/span.js';
import type { Line } from './line.js';

/**
 * Lines that belong together because the first ones only end where the page did: a paragraph, a heading, a line of an address. Rules
 * decide what it is.
 */
export interface Chunk extends Span {
  readonly lines: readonly Line[];
  /** The visible text, line ends and all. */
  readonly text: string;
  /** The text with white space collapsed when it is short enough to be anything but a paragraph; empty otherwise. */
  readonly short: string;
  /** Chunks with the same number have no blank line between them. */
  readonly group: number;
}

/** Longer chunks are paragraphs, whatever else they look like. */
export const SHORT = 400;

/** Returns the chunk that `lines` make; there must be one at least. */
export function toChunk(text: string, lines: readonly Line[], group: number): Chunk {
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const visible = text.slice(start, end);
  return { start, end, lines, text: visible, short: end - start <= SHORT ? visible.replace(/\s+/g, ' ') : '', group };
}
