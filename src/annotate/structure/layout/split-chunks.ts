import { type Chunk, toChunk } from './chunk.js';
import { readRow } from './columns.js';
import type { Line } from './line.js';
import { readMarker } from './marker.js';
import { speakerLabel } from './speaker-label.js';
import { isVerse } from './verse-lines.js';
import { measureWrapping, type Wrapping } from './wrapping.js';

/**
 * Returns the chunks of a page: a blank line always parts two; within a group of lines, those whose end is only the end
 * of the typed line are joined:
 *
 * ```
 * He asked about the agricultural    full to the width: goes on
 * production of this year.           short: ends here
 *   On this topic, he mentioned      indented: starts anew
 * ```
 */
export function splitChunks(text: string, lines: readonly Line[]): Chunk[] {
  const wrapping = measureWrapping(lines);
  const chunks: Chunk[] = [];
  for (const [group, members] of groupLines(lines).entries()) {
    const isFixed = members.length > 1 && (isVerse(members) || isTable(members));
    let current: Line[] = [];
    for (const [index, line] of members.entries()) {
      const before = current.at(-1);
      if (before && (isFixed || startsList(members, index) || startsAnew(before, line, current, wrapping))) {
        chunks.push(toChunk(text, current, group));
        current = [];
      }
      current.push(line);
    }
    if (current.length > 0) chunks.push(toChunk(text, current, group));
  }
  return chunks;
}

/** Lines set in as far as this are addresses and closings: none goes on in the next. */
const FAR_IN = 24;

function groupLines(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && line.gap === 0 && !line.startsPage) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function isTable(lines: readonly Line[]): boolean {
  return lines.filter((line) => (readRow(line)?.length ?? 0) > 1).length > lines.length / 2;
}

function startsAnew(before: Line, line: Line, chunk: readonly Line[], wrapping: Wrapping | undefined): boolean {
  const first = chunk[0] ?? before;
  const isMarked = readMarker(line.text) !== undefined;
  if (isMarked && (endsSentence(before.text) || readMarker(first.text) !== undefined)) return true;
  if (!wrapping || (before.indent >= FAR_IN && line.indent >= FAR_IN)) return true;
  // Words set apart on one line are no running text.
  if (/\S {4,}\S/.test(before.text)) return true;
  if (speakerLabel(line.text) && endsSentence(before.text)) return true;
  if (/^\p{Ll}/u.test(line.text) && !isMarked) return false;
  if (line.indent > before.indent + 1 && !isHanging(first, line))
    return endsSentence(before.text) || !wrapping.isFull(before, line);
  if (line.indent < before.indent - 3 && before !== first) return true;
  return !wrapping.isFull(before, line);
}

/** Within so many lines the second item of a list follows the first. */
const LONGEST_ITEM = 4;

/** Does the line bear the first number of a list that goes on below ("of whom" / "(a) 41 were …" / "(b) 12 …")? */
function startsList(lines: readonly Line[], at: number): boolean {
  const first = Object.entries(readMarker(lines[at]?.text ?? '')?.ordinals ?? {}).find(([, ordinal]) => ordinal === 1);
  if (!first) return false;
  const [style] = first;
  return lines.slice(at + 1, at + 1 + LONGEST_ITEM).some(({ text }) => readMarker(text)?.ordinals[style] === 2);
}

/** The lines after "1." or "-" are set in under its words. */
function isHanging(first: Line, line: Line): boolean {
  return readMarker(first.text) !== undefined && line.indent > first.indent;
}

function endsSentence(text: string): boolean {
  return /[.!?:;…]["'”’)\]]*$/.test(text);
}
