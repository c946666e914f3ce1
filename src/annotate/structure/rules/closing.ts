import type { BlockAnnotation } from '../../../model/annotation/block-annotation.js';
import { valediction } from '../../lexicon/en/letter-phrases.js';
import type { BlockRule } from '../block-rule.js';
import { isEnding, isSignatureLine, isValediction } from '../layout/ending.js';
import { isNameLike } from '../layout/name-shape.js';
import { mark } from '../mark.js';

const RULE = 'structure/closing';

/**
 * A letter's closing phrase, with or without the name on the same line:
 *
 * ```
 * Sincerely, Dwight D. Eisenhower.”
 * ^^^^^^^^^^ closing   ^^^^^^^^^^^^^ signature
 * ```
 */
export const closing: BlockRule = {
  name: RULE,
  read(at, { chunks }, { isOpening, isClosing }) {
    const chunk = chunks[at];
    if (!chunk || (isOpening && at > 0 && chunks.length > 3) || !isValediction(chunk.short)) return undefined;
    // Other languages' phrases fill their line.
    const phrase = valediction.exec(chunk.short)?.[0] ?? chunk.short;
    const name = chunk.short.slice(phrase.length).trim();
    const reason = { rule: RULE, evidence: `"${phrase.trim()}" ends letters` } as const;
    if (name === '' || /^["“”’]+$/.test(name) || isValediction(name)) {
      const follows = chunks[at + 1]?.short ?? '';
      const isEnd =
        isClosing ||
        chunks.length === at + 1 ||
        isSignatureLine(follows) ||
        isValediction(follows) ||
        isEnding(at + 1, chunks);
      if (!isEnd) return undefined;
      return { until: at + 1, blocks: [mark('closing', chunk, reason)], closesSections: true };
    }
    const bare = name.replace(/[.”“"’]+$/, '');
    if (!isNameLike(bare)) return undefined;
    // The line may be broken over two: offsets are found in the text itself.
    const start =
      chunk.start +
      chunk.text.lastIndexOf(name.split(' ')[0] ?? name, chunk.text.length - bare.split(' ').join(' ').length);
    const phraseEnd = chunk.start + chunk.text.slice(0, start - chunk.start).trimEnd().length;
    const blocks: BlockAnnotation[] = [
      mark('closing', { start: chunk.start, end: phraseEnd }, reason),
      mark('signature', { start, end: chunk.end }, { rule: RULE, evidence: 'a name after the closing phrase' }),
    ];
    return { until: at + 1, blocks, closesSections: true };
  },
};
