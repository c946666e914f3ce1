import type { BlockRule } from '../block-rule.js';
import { isNameLike } from '../layout/name-shape.js';
import { mark } from '../mark.js';

const RULE = 'structure/byline';

/** Who wrote it, under a heading: "By John Smith", "by our special correspondent". */
export const byline: BlockRule = {
  name: RULE,
  read(at, { chunks }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || previous === undefined || !chunks[at + 1]) return undefined;
    const name = /^(?:written |compiled |prepared |reported )?by:? (.{3,80})$/i.exec(chunk.short)?.[1];
    if (!name || /[.!?;:]$/.test(name.replace(/\b\p{Lu}\.$/u, ''))) return undefined;
    const isName =
      isNameLike(name.split(/,| and /)[0] ?? '') || /\b(?:correspondent|staff|editor|reporter)\b/i.test(name);
    if (!isName) return undefined;
    return {
      until: at + 1,
      blocks: [mark('byline', chunk, { rule: RULE, evidence: '"by" and a name under a heading' })],
    };
  },
};
