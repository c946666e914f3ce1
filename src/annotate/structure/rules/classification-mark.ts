import { classificationMark as form } from '../../lexicon/en/classification-marks.js';
import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const RULE = 'structure/classification-mark';

/** "CONFIDENTIAL", "TOP SECRET/SENSITIVE" on a line of its own: set around the text, on each page, not part of it. */
export const classificationMark: BlockRule = {
  name: RULE,
  read(at, { chunks }) {
    const chunk = chunks[at];
    if (!chunk || chunk.short === '' || chunk.short.length > 60 || !form.test(chunk.short)) return undefined;
    const evidence = 'says who may read the document, and nothing else';
    return { until: at + 1, blocks: [mark('formeWork', chunk, { rule: RULE, evidence }, { type: 'header' })] };
  },
};
