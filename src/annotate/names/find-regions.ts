import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { spanOfWords, type Tokens } from './tokens.js';

const DIRECTION =
  /^(?:Central|Northern|Southern|Eastern|Western|North|South|East|West|Northeast|Northwest|Southeast|Southwest|southeast|Upper|Lower|Inner|Outer)$/;

/**
 * Proposes a listed place with the direction before it:
 *
 * ```
 * raids on Central Sumatra by government forces
 *          ^^^^^^^^^^^^^^^
 * ```
 *
 * Peoples are no places ("West German"), nor are small letters ("western Europe"), "southeast Asia" aside.
 */
export function findRegions(tokens: Tokens): readonly Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at + 1 < tokens.words.length; at++) {
    if (!DIRECTION.test(tokens.words[at] ?? '') || tokens.gaps[at + 1] !== 'space') continue;
    const whole = matchKnownName(tokens, at);
    const place = matchKnownName(tokens, at + 1);
    if (place?.payload.kind !== 'place' || (whole !== undefined && whole.length > place.length)) continue;
    mentions.push({
      kind: 'place',
      span: spanOfWords(tokens, at, at + 1 + place.length),
      rule: 'names/region',
      evidence: `a part of "${place.payload.name}"`,
      certainty: 'medium',
      weight: 56 + place.length,
    });
  }
  return mentions;
}
