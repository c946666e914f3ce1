import type { BlockAnnotation } from '../../../model/annotation/block-annotation.js';
import { steppedValediction, valediction, valedictionCore } from '../../lexicon/en/letter-phrases.js';
import type { BlockMatch, BlockRule, Page } from '../block-rule.js';
import { drawLines } from '../layout/draw-lines.js';
import { isEnding, isSignatureLine, isValediction } from '../layout/ending.js';
import { isNameLike } from '../layout/name-shape.js';
import { mark } from '../mark.js';
import { endOfGroup, verse } from './verse.js';

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
  read(at, page, place) {
    const { isOpening, isClosing } = place;
    const { chunks } = page;
    const chunk = chunks[at];
    const steps = isOpening ? undefined : readSteps(at, page);
    if (steps) return steps;
    // "I am the wind that blows at night," is verse.
    if (!isClosing && endOfGroup(at, page) > at + 2 && verse.read(at, page, place)) return undefined;
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

/** How many lines a closing phrase may be set over. */
const MOST_STEPS = 6;

/**
 * A closing phrase set over several lines, often each further in than the one before:
 *
 * ```
 * I have the honour to be,
 *      My Lords,
 *           Your Lordships' most obedient Servant,
 * ```
 */
function readSteps(at: number, page: Page): BlockMatch | undefined {
  const { chunks } = page;
  if (!steppedValediction.test(chunks[at]?.short ?? '')) return undefined;
  let until = Math.min(endOfGroup(at, page), at + MOST_STEPS + 1);
  // The name may stand right under it.
  while (until > at + 1 && !valedictionCore.test(chunks[until - 1]?.short ?? '')) until -= 1;
  const steps = chunks.slice(at, until);
  const isShort = steps.every(
    ({ short }) => short !== '' && short.length <= 80 && !/[.!?;]$/.test(short.replace(/Servants?\.$/i, '')),
  );
  if (steps.length < 2 || !isShort || !(isSignatureLine(chunks[until]?.short ?? '') || isEnding(until, chunks)))
    return undefined;
  const reason = { rule: RULE, evidence: `a phrase that ends letters, over ${steps.length} lines` } as const;
  return { until, blocks: drawLines('closing', steps, reason), closesSections: true };
}
