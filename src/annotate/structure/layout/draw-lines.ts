import { TOOL } from '../../../model/annotation/annotation-base.js';
import type { Annotation } from '../../../model/annotation.js';
import { mark, type Reason } from '../mark.js';
import type { Chunk } from './chunk.js';

/** Makes one block of several chunks whose line ends mean something: an address, a signature with an office. */
export function drawLines(
  kind: 'paragraph' | 'dateline' | 'closing' | 'signature',
  chunks: readonly Chunk[],
  reason: Reason,
): Annotation[] {
  const first = chunks[0];
  const last = chunks.at(-1);
  if (!first || !last) return [];
  return [mark(kind, { start: first.start, end: last.end }, reason), ...drawLineBreaks(chunks, reason)];
}

/** Makes the marks for the line ends between the lines of `chunks`. */
export function drawLineBreaks(chunks: readonly Chunk[], { rule }: Reason): Annotation[] {
  const lines = chunks.flatMap((chunk) => chunk.lines);
  return lines.slice(1).map((line, index) => ({
    kind: 'lineBreak',
    span: { start: lines[index]?.end ?? line.start, end: line.start },
    resp: TOOL,
    certainty: 'high',
    rule,
    evidence: 'each line is a unit of its own',
  }));
}
