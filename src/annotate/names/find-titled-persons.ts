import type { Mention } from './mention.js';
import { endOfPersonName } from './person-name.js';
import { skipTitles } from './titles.js';
import type { Tokens } from './tokens.js';

/**
 * Proposes the persons that a title introduces:
 *
 * ```
 * told Comrade Kim Il Sung that
 *      ^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * A title with nothing but an article ("the Ambassador") is no name, nor is one whose name would start a new line.
 */
export function findTitledPersons(text: string, tokens: Tokens): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.words.length; at++) {
    const core = skipTitles(tokens, at);
    if (core === at) continue;
    const start = tokens.starts[at] ?? 0;
    const coreStart = tokens.starts[core] ?? text.length;
    const title = tokens.words.slice(at, core).join(' ');
    at = core - 1;
    if (tokens.gaps[core] !== 'space') continue;
    const end = endOfPersonName(text, coreStart);
    if (end === coreStart) continue;
    mentions.push({
      kind: 'person',
      span: { start, end },
      rule: 'names/titled-person',
      evidence: `a name after "${title}"`,
      certainty: 'high',
      weight: 60,
    });
  }
  return mentions;
}
