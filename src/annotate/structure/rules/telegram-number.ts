import type { BlockAnnotation } from '../../../model/annotation/block-annotation.js';
import { documentWord } from '../../lexicon/en/document-words.js';
import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const RULE = 'structure/telegram-number';
/** How far from the top the heading may stand. */
const TOP = 6;

/**
 * The number of a telegram in its series, before its first words, with the number of the first paragraph after it:
 *
 * ```
 * 2129. 1. Two hours 35 minutes meeting       Dulte 10. Eyes only Hoover
 * ^^^^^ label                                 ^^^^^^^^^ label
 *       ^^ label
 * ```
 */
export const telegramNumber: BlockRule = {
  name: RULE,
  read(at, { chunks }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || previous !== 'dateline' || at > TOP) return undefined;
    const isTelegram = chunks
      .slice(0, at)
      .some(({ short }) => documentWord.exec(short)?.[0].toLowerCase() === 'telegram');
    const number = /^(?:\p{Lu}\p{L}{3,7} )?\d{1,5}\.(?=\s+\S)/u.exec(chunk.text.slice(0, 40))?.[0];
    if (!isTelegram || !number) return undefined;
    const reason = { rule: RULE, evidence: 'a number at the start of a telegram' } as const;
    const label = { start: chunk.start, end: chunk.start + number.length };
    const blocks: BlockAnnotation[] = [mark('paragraph', chunk, reason), mark('label', label, reason)];
    const further = /^(\s+)(\d{1,2}\.)(?=\s+\S)/.exec(chunk.text.slice(number.length, number.length + 12));
    if (further?.[1] && further[2]) {
      const start = label.end + further[1].length;
      blocks.push(
        mark(
          'label',
          { start, end: start + further[2].length },
          { ...reason, evidence: 'the first paragraph’s number after the telegram’s' },
        ),
      );
    }
    return { until: at + 1, blocks };
  },
};
