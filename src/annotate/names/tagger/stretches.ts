import type { Tokens } from '../tokens.js';
import { findBlocks } from './blocks.js';

/** Words of a text, from the one numbered `from` up to, not including, `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A name has a capital; so many words around one are looked at, since a name goes on in small letters ("356th meeting of the Council"). */
const AROUND = 4;

/**
 * Returns the stretches of the text in which a name may stand, in order, none over an empty line: what surrounds capitals, or letters
 * of scripts that have none. In what is written in small letters only the model, which learned from print, finds next to nothing anyway.
 */
export function findStretches(tokens: Tokens): readonly Stretch[] {
  const { words } = tokens;
  const isTelling = words.map((word) => /[\p{Lu}\p{Lt}\p{Lo}]/u.test(word));
  const blocks = findBlocks(tokens);
  const stretches: { from: number; to: number }[] = [];
  for (let block = 0; block + 1 < blocks.length; block++) {
    const start = blocks[block] ?? 0;
    const end = blocks[block + 1] ?? start;
    let current: { from: number; to: number } | undefined;
    for (let at = start; at < end; at++) {
      if (!isTelling[at]) continue;
      const from = Math.max(start, at - AROUND);
      const to = Math.min(end, at + AROUND + 1);
      if (current !== undefined && from <= current.to) current.to = to;
      else {
        current = { from, to };
        stretches.push(current);
      }
    }
  }
  return stretches;
}
