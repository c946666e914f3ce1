import type { DivisionAnnotation } from '../../model/annotation/block-annotation.js';
import type { Annotation } from '../../model/annotation.js';
import type { TextDocument } from '../../model/text-document.js';
import { mark } from './mark.js';

/** Where a division starts; `end` only ends the open ones of its level and below. */
export interface OpenedDivision {
  readonly start: number;
  readonly type: DivisionAnnotation['type'] | 'end';
  readonly level: number;
}

/**
 * Returns the divisions, each up to where the next of its level or above starts: the whole body as `document`, sections and enclosures in it.
 * `blocks` are those of the body; without any there is no division.
 */
export function buildDivisions(
  opened: readonly OpenedDivision[],
  blocks: readonly Annotation[],
  { text, bodyStart }: TextDocument,
): DivisionAnnotation[] {
  const body = text.slice(bodyStart);
  const end = bodyStart + body.trimEnd().length;
  const start = bodyStart + body.length - body.trimStart().length;
  if (blocks.length === 0 || start >= end) return [];
  const whole = mark(
    'division',
    { start, end },
    { rule: 'structure/document', evidence: 'the whole body' },
    { type: 'document' },
  );
  const divisions: DivisionAnnotation[] = [whole];
  const open: OpenedDivision[] = [];
  const close = (division: OpenedDivision, at: number) => {
    if (division.type === 'end') return;
    const span = { start: division.start, end: text.slice(division.start, at).trimEnd().length + division.start };
    const reason = {
      rule: `structure/${division.type}`,
      evidence: 'from its heading to the next of its level',
    } as const;
    divisions.push(mark('division', span, reason, { type: division.type }));
  };
  for (const division of opened) {
    while ((open.at(-1)?.level ?? 0) >= division.level) close(open.pop() as OpenedDivision, division.start);
    if (division.type !== 'end') open.push(division);
  }
  while (open.length > 0) close(open.pop() as OpenedDivision, end);
  return divisions;
}
