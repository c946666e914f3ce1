import { matchKnownName } from './find-known-names.js';
import type { Mention } from './mention.js';
import { firstWordFrom, type Tokens } from './tokens.js';

/**
 * Behind a person's name or office, at the end of a line: a dash or a comma, then capitals, perhaps parts of an office after a
 * stroke.
 */
const SYMBOL =
  /(?<=(?:\p{Ll}|, I{2,3}|, [JS]r\.?)(?:[–—]|, | - | – | — ))\p{Lu}{1,4}(?:\/\p{Lu}{1,5}(?:-\p{Lu}{1,4})?)?(?=[^\S\n]*(?:\n|$))/gu;

/** What else stands so: degrees, services, generations, states of the Union. */
const OTHERS = /^(?:[IVX]+|JR|SR|MD|DC|NY|NJ|CA\.|USA|USN|USAF|USMC|RN|RAF|MP|QC|KC|PM|AM)$/;

/**
 * Proposes the offices that lists of participants give by their symbols:
 *
 * ```
 * Mr. George V. Allen–NEA
 *                     ^^^
 * Mr. Henderson, FE/P
 *                ^^^^
 * ```
 */
export function findOfficeSymbols(text: string, tokens: Tokens): readonly Mention[] {
  return [...text.matchAll(SYMBOL)].flatMap((match): Mention[] => {
    const [symbol] = match;
    const known = matchKnownName(tokens, firstWordFrom(tokens, match.index));
    const line = text.slice(text.lastIndexOf('\n', match.index) + 1, match.index);
    // Telegrams end with their subjects in short: "TAGS: PFOR, PL". One letter alone is an office only after a dash: "Mr. Murphy–G"; it says too little.
    if (OTHERS.test(symbol) || symbol.length < 2 || /^tags\b/i.test(line) || known?.payload.kind === 'place') return [];
    return [
      {
        kind: 'organization',
        span: { start: match.index, end: match.index + symbol.length },
        rule: 'names/office-symbol',
        evidence: 'capitals behind a name at the end of a line',
        certainty: 'medium',
        weight: 58,
      },
    ];
  });
}
