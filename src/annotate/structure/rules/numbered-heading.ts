import { documentWord } from '../../lexicon/en/document-words.js';
import type { BlockRule } from '../block-rule.js';
import { isTitleCase } from '../layout/sentence.js';
import { mark } from '../mark.js';

/**
 * The heading of a document in a numbered series, which stands first:
 *
 * ```
 * 320. Telegram From the Consulate General at Jerusalem to the Department of State
 * ^^^^ number         a word for a document, or capitals throughout
 * ```
 */
export const numberedHeading: BlockRule = {
  name: 'structure/numbered-heading',
  read(at, { chunks }, { isOpening, previous }) {
    const chunk = chunks[at];
    if (!chunk || !isOpening || previous !== undefined || chunks.length === 1) return undefined;
    const title = /^\d{1,4}\. (\p{Lu}.*)$/u.exec(chunk.short)?.[1];
    if (!title || !(documentWord.test(title.slice(0, 80)) || (isTitleCase(title) && !/[.!?]$/.test(title))))
      return undefined;
    // "1. Report to the chief." starts a list when "2." follows.
    if (/^\d{1,4}\. /.test(chunks[at + 1]?.short ?? '')) return undefined;
    const evidence = 'stands first; a number, then the title of a document';
    return { until: at + 1, blocks: [mark('head', chunk, { rule: 'structure/numbered-heading', evidence })] };
  },
};
