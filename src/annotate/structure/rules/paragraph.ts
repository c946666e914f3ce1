import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

/** What no other rule claims is a paragraph. */
export const paragraph: BlockRule = {
  name: 'structure/paragraph',
  read(at, { chunks }) {
    const chunk = chunks[at];
    if (!chunk) return undefined;
    const evidence = chunk.lines.length > 1 ? `${chunk.lines.length} lines that go on` : 'a line of its own';
    return { until: at + 1, blocks: [mark('paragraph', chunk, { rule: 'structure/paragraph', evidence })] };
  },
};
