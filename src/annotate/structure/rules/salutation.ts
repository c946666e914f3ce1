import { salutation as form } from '../../lexicon/en/letter-phrases.js';
import { foreignSalutation } from '../../lexicon/other/letter-phrases.js';
import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const RULE = 'structure/salutation';

/** "Dear Mr. Secretary:" on its line, or before the first sentence ("DEAR MR. PRESIDENT: The United Nations …"). */
export const salutation: BlockRule = {
  name: RULE,
  read(at, { chunks }, { previous }) {
    const chunk = chunks[at];
    if (!chunk || previous === 'salutation') return undefined;
    const top = chunk.text.slice(0, 140);
    const found = form.exec(top)?.[0] ?? foreignSalutation.exec(top)?.[0];
    if (found === undefined) return undefined;
    const end = chunk.start + found.length;
    const greeting = { start: chunk.start, end };
    const reason = { rule: RULE, evidence: 'starts as letters address their reader' } as const;
    const rest = chunk.text.slice(found.length);
    if (rest.trim() === '') return { until: at + 1, blocks: [mark('salutation', greeting, reason)] };
    // "Sir, I have the honour": a capital after it; "Dear friends, we met" in mid-text is no letter's start.
    if (
      !/^\s+[“"]?\p{Lu}/u.test(rest) ||
      !/^[“"]?(?:my )?(?:very )?dear|^[“"]?(?:sir|gentlemen|your|excellency|m[rs]+\.)/i.test(found)
    )
      return undefined;
    const start = end + rest.length - rest.trimStart().length;
    return {
      until: at + 1,
      blocks: [
        mark('salutation', greeting, reason),
        mark('paragraph', { start, end: chunk.end }, { rule: RULE, evidence: 'goes on after the salutation' }),
      ],
    };
  },
};
