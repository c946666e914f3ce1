import { TOOL } from '../../../model/annotation/annotation-base.js';
import type { Annotation } from '../../../model/annotation.js';
import type { BlockRule } from '../block-rule.js';
import { isDashes, isNotesTitle } from '../layout/notes.js';
import { mark } from '../mark.js';
import { isRule } from './section-heading.js';

const RULE = 'structure/footnote';

/** A note at the foot of a page or at the end, and the title of notes; the mark in the text is found with it. */
export const footnote: BlockRule = {
  name: RULE,
  read(at, { chunks, notes }) {
    const chunk = chunks[at];
    if (!chunk) return undefined;
    const note = notes.get(at);
    if (note) {
      const evidence = note.anchor
        ? `starts with "${note.n}", which stands in the text too`
        : `a number under a title of notes`;
      const reason = { rule: RULE, evidence } as const;
      const blocks: Annotation[] = [mark('footnote', chunk, reason, { n: note.n, place: note.place })];
      if (note.anchor)
        blocks.push({
          kind: 'noteAnchor',
          span: note.anchor,
          resp: TOOL,
          certainty: 'high',
          rule: RULE,
          evidence: 'a note starts with the same mark',
          n: note.n,
        });
      return { until: at + 1, blocks };
    }
    if (at === 0 || !(isNotesTitle(chunk.short) || isDashes(chunk.short)) || !notes.has(at + 1)) return undefined;
    const reason = { rule: RULE, evidence: 'stands before notes' } as const;
    if (isRule(chunk.short)) return { until: at + 1, blocks: [mark('formeWork', chunk, reason, { type: 'footer' })] };
    return { until: at + 1, blocks: [mark('head', chunk, reason)], opens: { type: 'notes', level: 1 } };
  },
};
