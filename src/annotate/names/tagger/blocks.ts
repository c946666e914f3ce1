import type { Tokens } from '../tokens.js';

/** Returns the word numbers at which the stretches between empty lines start, and the number of words at the end. */
export function findBlocks(tokens: Tokens): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < tokens.gaps.length; at++) if (tokens.gaps[at] === 'block') starts.push(at);
  return [...starts, tokens.words.length];
}
