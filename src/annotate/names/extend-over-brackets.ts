import { HONORIFICS } from '../lexicon/en/titles.js';
import type { Mention } from './mention.js';

/** How long a bracketed title may be, in code units. */
const REACH = 240;

const BRACKETED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${HONORIFICS.map((word) => word.replace('.', '\\.')).join('|')}) \\[[^\\][]+\\] $`,
  'u',
);

/**
 * Returns the mention with the courtesy title that an insertion in square brackets parts from its name:
 *
 * ```
 * Comrade [General Secretary of the Party] Kim Il Sung
 * ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  span
 *                                          ^^^^^^^^^^^  core, the mention as it came
 * ```
 */
export function extendOverBrackets(text: string, mention: Mention): Mention {
  const { start, end } = mention.span;
  if (mention.kind !== 'person' || text.slice(start - 2, start) !== '] ') return mention;
  const before = BRACKETED.exec(text.slice(Math.max(0, start - REACH), start));
  if (before === null) return mention;
  return { ...mention, span: { start: start - before[0].length, end }, core: mention.span };
}
