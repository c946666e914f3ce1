import type { BlockRule } from '../block-rule.js';
import { mark } from '../mark.js';

const RULE = 'structure/news-dateline';
const FORM =
  /^(\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?:,\s[\p{L} .]{2,25}?)?(?:,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?(?:\s\([\p{L} .]{2,25}\))?)\s?(?:--|—|–|-\s)\s?(?=["“]?\p{Lu})/u;

/** The place and date before the first words of a news report: "GRANTON, March 3 -- The river rose". */
export const newsDateline: BlockRule = {
  name: RULE,
  read(at, { chunks, isMostlyCapitals }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || isMostlyCapitals || (previous !== 'head' && previous !== 'byline')) return undefined;
    const match = FORM.exec(chunk.text.slice(0, 160));
    if (!match || match[0].length >= chunk.text.length) return undefined;
    const end = chunk.start + match[0].trimEnd().length;
    const start = chunk.start + match[0].length;
    const dateline = mark(
      'dateline',
      { start: chunk.start, end },
      { rule: RULE, evidence: 'a place in capitals and a dash before the first words' },
    );
    return {
      until: at + 1,
      blocks: [
        dateline,
        mark('paragraph', { start, end: chunk.end }, { rule: RULE, evidence: 'goes on after the dateline' }),
      ],
    };
  },
};
