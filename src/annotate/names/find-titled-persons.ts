import { DEMONYMS } from '../lexicon/en/demonyms.js';
import { BODY_HEADS } from '../lexicon/en/organizations.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { endOfPersonName } from './person-name.js';
import { skipTitles } from './titles.js';
import type { Tokens } from './tokens.js';

const commonNouns: ReadonlySet<string> = new Set(
  [...DEMONYMS, ...BODY_HEADS].flatMap((word) => [word, word.toUpperCase()]),
);

/** Words that after an office go on with it: "Minister Foreign Affairs", "Secretary Army". */
function isCommonNoun(word: string | undefined): boolean {
  return word !== undefined && commonNouns.has(word);
}

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
    if (end === coreStart || matchKnownName(tokens, core) || isCommonNoun(tokens.words[core])) continue;
    mentions.push({
      kind: 'person',
      span: { start, end },
      rule: 'names/titled-person',
      evidence: `a name after "${title}"`,
      certainty: 'high',
      weight: 45,
    });
  }
  return mentions;
}
