import { postscript as form } from '../../lexicon/en/letter-phrases.js';
import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const RULE = 'structure/postscript';

/** "P.S. …" under a signed letter. */
export const postscript: BlockRule = {
  name: RULE,
  read(at, { chunks }, { previous }) {
    const chunk = chunks[at];
    if (
      !chunk ||
      (previous !== 'signature' && previous !== 'postscript' && previous !== 'closing') ||
      !form.test(chunk.text.slice(0, 24))
    )
      return undefined;
    const reason = { rule: RULE, evidence: 'starts with P.S. after a signature' } as const;
    return { until: at + 1, blocks: [mark('postscript', chunk, reason), mark('paragraph', chunk, reason)] };
  },
};
