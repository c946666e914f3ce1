import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';
import { isRule } from './section-heading.js';

const RULE = 'structure/separator';

/** A line drawn with signs, or stars, between parts of the text: "------", "* * *", "⁂"; set there by the printer, no words. */
export const separator: BlockRule = {
  name: RULE,
  read(at, { chunks }, { previous }) {
    const chunk = chunks[at];
    if (!chunk || previous === undefined || !chunks[at + 1] || !isSeparator(chunk.short)) return undefined;
    const evidence = 'signs without words, between parts of the text';
    return { until: at + 1, blocks: [mark('formeWork', chunk, { rule: RULE, evidence }, { type: 'ornament' })] };
  },
};

function isSeparator(text: string): boolean {
  return (isRule(text) && !text.startsWith('_')) || /^(?:[*•·~#—–-] ?){3,}$|^[⁂❦☙]$/u.test(text);
}
