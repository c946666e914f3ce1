import type { TextBlock } from '../text-blocks.js';
import type { Quotation } from './find-quotations.js';

const TURN = /[—―]\s?(?=[\p{Lu}¿¡…])/uy;
/** A cue between dashes, as in “— Yes — he said — but”. */
const CUE =
  /(?:\s[—―–]|,)\s?(?=(?:[\p{L}’'.]+\s){0,3}(?:said|asked|replied|answered|added|cried|dit|dijo|sagte)\b[^,;]{0,40}(?:[.,—―–]|$))/u;

/**
 * Returns speech that is opened by a dash at the start of a block, as in dialogues. A single such block may be a list item:
 * two are wanted.
 */
export function findDashTurns(text: string, blocks: readonly TextBlock[]): readonly Quotation[] {
  const turns: Quotation[] = [];
  for (const [index, { start, end, kind }] of blocks.entries()) {
    TURN.lastIndex = start;
    if (kind !== 'prose' || !TURN.test(text)) continue;
    const cue = text.slice(start + 1, end).search(CUE);
    const until = cue < 0 ? end : start + 1 + cue;
    turns.push({ span: { start, end: until }, family: 'dash', depth: 0, block: index, isUnclosed: false });
  }
  return turns.length > 1 ? turns : [];
}
