import { BUILT_PLACE_HEADS, BUILT_PLACE_OPENERS } from '../lexicon/en/built-places.js';
import type { Mention } from './mention.js';

const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-][\\p{L}\\p{M}]+)*";
/** Words that open a sentence or a clause, or tell which of several; they are no names. */
const NO_NAME =
  '(?:The|This|That|These|Those|A|An|Our|Your|His|Her|Its|Their|My|In|At|If|On|To|From|For|And|But|Or|By|Near|Outside|Each|Every|No|Any|Some|Another|What|Which|When|Where)';
const NAME_BEFORE = `(?:(?!${NO_NAME} )${WORD} ){1,3}`;
const LINK = "(?:(?:de la|de l['’]|des|du|de|d['’]|della|delle|dei|di|del|von|der|zu) ?)";

const byHead = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}[-'’])${NAME_BEFORE}(?:${BUILT_PLACE_HEADS.join('|')})(?![\\p{L}\\p{N}]|['’-]\\p{L}| \\p{Lu}| of \\p{Lu})`,
  'gu',
);
const byOpener = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\p{L}[-'’])(?:${BUILT_PLACE_OPENERS.join('|')}) (?:${LINK}(?:la |les )?)?${WORD}(?! \\p{Lu})`,
  'gu',
);

/**
 * Proposes streets, squares and buildings by the noun that ends or opens their name:
 *
 * ```
 * from Wenceslas Square to the Quai d'Orsay
 *      ^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^
 * ```
 *
 * "the Square" alone names nothing, nor does a noun within a longer name ("Palace Guard").
 */
export function findBuiltPlaces(text: string): readonly Mention[] {
  return [
    ...propose(text, byHead, 'a kind of street or building at its end'),
    ...propose(text, byOpener, 'a kind of street or building at its beginning'),
  ];
}

function propose(text: string, pattern: RegExp, evidence: string): Mention[] {
  return [...text.matchAll(pattern)].map(({ 0: whole, index }) => ({
    kind: 'place',
    span: { start: index, end: index + whole.length },
    rule: 'names/built-place',
    evidence,
    certainty: 'medium',
    weight: 60,
  }));
}
