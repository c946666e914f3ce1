import { enclosureMark } from '../../lexicon/en/document-words.js';
import type { BlockRule } from '../block-rule.js';
import { isAllCaps } from '../layout/sentence.js';
import { mark } from '../mark.js';

const RULE = 'structure/enclosure';

/** The line that opens an enclosure or attachment: "[Tab A]", "Enclosure", "ANNEX 2: Draft Reply". It is the enclosure's heading. */
export const enclosure: BlockRule = {
  name: RULE,
  read(at, { chunks }, { previous }) {
    const chunk = chunks[at];
    if (!chunk || !chunks[at + 1] || previous === undefined || chunk.short === '' || !enclosureMark.test(chunk.short))
      return undefined;
    const isBracketed = /^\[.*\]$/.test(chunk.short);
    const hasEnded = previous === 'signature' || previous === 'closing' || previous === 'postscript';
    const isHeading =
      isAllCaps(chunk.short.replace(/[^\p{L}]/gu, '').slice(0, 12)) ||
      /^\[?(?:\p{L}+ )?\p{L}+(?: (?:No\. ?)?[\dA-Z]{1,3})?\]?$/iu.test(chunk.short);
    if (!(isBracketed || isHeading) || /[.,;]$/.test(chunk.short)) return undefined;
    const evidence = `${hasEnded ? 'follows a signature; ' : ''}a line that names an enclosure and nothing else`;
    const type = /enclos|encl/i.test(chunk.short) ? 'enclosure' : 'attachment';
    return {
      until: at + 1,
      blocks: [mark('head', chunk, { rule: RULE, evidence })],
      opens: { type, level: 1 },
      restarts: true,
    };
  },
};
