import type { Line } from './line.js';

/** How a text was broken into lines. */
export interface Wrapping {
  /** The column at which lines were ended. */
  readonly width: number;
  /** Was `line` ended because `next` did not fit any more? */
  readonly isFull: (line: Line, next: Line) => boolean;
}

/** Longer lines were not typed to a width: each is a paragraph. */
const WIDEST = 140;
/** Typists end a line early rather than break a word: this share of the width may stay empty. */
const RAGGED = 0.18;

/**
 * Returns how the text was wrapped, `undefined` when its lines were not: evidence is lines that go on in lower case.
 *
 * The width is the 90th percentile of the lines that are followed by such a line.
 */
export function measureWrapping(lines: readonly Line[]): Wrapping | undefined {
  const widths: number[] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && next.gap === 0 && /^[\p{Ll}(]/u.test(next.text)) widths.push(line.indent + line.text.length);
  }
  if (widths.length === 0) widths.push(...widthsInCapitals(lines));
  const width = widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)];
  if (width === undefined || width > WIDEST || width < 20) return undefined;
  const isFull = (line: Line, next: Line) =>
    line.indent + line.text.length + 1 + lengthOfFirstWord(next.text) > width * (1 - RAGGED);
  return { width, isFull };
}

/** Where there are no small letters, long lines that follow each other are the evidence. */
function widthsInCapitals(lines: readonly Line[]): number[] {
  const long = lines.filter((line, index) => line.text.length > 40 && lines[index + 1]?.gap === 0);
  return long.length > 1 && long.every(({ text }) => !/\p{Ll}{2}/u.test(text))
    ? long.map(({ indent, text }) => indent + text.length)
    : [];
}

function lengthOfFirstWord(text: string): number {
  const space = text.search(/\s/);
  return space < 0 ? text.length : space;
}
