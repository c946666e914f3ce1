import { PEOPLES } from '../lexicon/en/demonyms.js';
import { BODY_HEADS, SHORT_BODIES } from '../lexicon/en/organizations.js';
import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { isOrdinaryWord } from './person-name.js';
import { matchTitle, titleStart } from './titles.js';
import { firstWordFrom, spanOfWords, type Tokens } from './tokens.js';

/** Verbs of what only persons do. Countries propose and declare; they do not laugh. */
const DOER =
  /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?= (?:told|replied|laughed|nodded|smiled|shrugged|likes?|smilingly|interrupted|retorted|joked|remarked|wondered)\b)/gu;

const bodies: ReadonlySet<string> = new Set([...BODY_HEADS, ...SHORT_BODIES, ...PEOPLES]);

/**
 * Proposes words in the middle of a sentence that do what only persons do:
 *
 * ```
 * as Miller likes to say
 *    ^^^^^^
 * ```
 *
 * Not titles, bodies or listed places: "the Ambassador told", "the Embassy replied".
 */
export function findDoers(text: string, tokens: Tokens): readonly Mention[] {
  return [...text.matchAll(DOER)].flatMap((match): Mention[] => {
    const [word] = match;
    const at = firstWordFrom(tokens, match.index);
    if (bodies.has(word) || isOrdinaryWord(word) || matchKnownName(tokens, at) || matchTitle(tokens, at)) return [];
    return [
      {
        kind: 'person',
        span: spanOfWords(tokens, titleStart(tokens, at), at + 1),
        rule: 'names/doer',
        evidence: 'does what only persons do',
        certainty: 'medium',
        weight: 52,
      },
    ];
  });
}
