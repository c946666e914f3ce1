import { givenNameAbbreviations } from '../lexicon/en/given-name-abbreviations.js';

const PARTICLE = '(?:de|da|di|du|del|della|van|von|der|den|la|le|el|al|bin|ibn|ben|abu)';
const ABBREVIATED = `(?:${givenNameAbbreviations.join('|')})\\.`;
const WORD = `(?:${ABBREVIATED}|\\p{Lu}\\.(?:-?\\p{Lu}\\.)*|\\p{Lu}[\\p{L}\\p{M}]*(?:['’](?!s(?!\\p{L}))\\p{L}[\\p{L}\\p{M}]*)*)`;
/** More parts than a name of six words has, hyphens counted: a line of nothing but capitals costs no more than its length. */
const PARTS = '{0,40}';
const NAME = new RegExp(
  `(?:${PARTICLE}[ -]){0,6}${WORD}(?:(?:[ -]| (?:${PARTICLE}[ -]){1,6})${WORD}|-\\p{Ll}+)${PARTS}(?:, (?:Jr|Sr)\\b\\.?|,? I{2,3}\\b)?`,
  'uy',
);

/** Words that, capitalized or in capitals, neither start a name nor go on with one. */
const OTHERS =
  `The A An In On At He She It They We You And But Or For From To Of With Messrs Mr Mrs January February March
April May June July August September October November December Jan Feb Apr Aug Sept Oct Nov Dec Executive Counsel Foreign Affairs Assembly Assistant Deputy Monday Tuesday Wednesday Thursday Friday Saturday Sunday`
    .split(/\s+/)
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|');
const NOT_IN_NAMES = new RegExp(`[ -](?:${OTHERS})(?![\\p{L}.])`, 'u');
const NOT_A_NAME = new RegExp(`^(?:${OTHERS}|I)(?![\\p{L}.])`, 'u');

/**
 * Returns where the personal name that starts at offset `at` ends; `at` itself when no name stands there. Six words at most
 * on one line; initials, particles, hyphens and "Jr." belong to it.
 */
export function endOfPersonName(text: string, at: number): number {
  NAME.lastIndex = at;
  const found = NAME.exec(text)?.[0];
  if (found === undefined) return at;
  const stop = NOT_IN_NAMES.exec(found)?.index ?? found.length;
  const name = found.slice(0, stop).split(' ').slice(0, 6).join(' ');
  return NOT_A_NAME.test(name) ? at : at + name.length;
}

/** Is the word one that is no name on its own: an article, a pronoun, a month …? */
export function isOrdinaryWord(word: string): boolean {
  return NOT_A_NAME.test(word) && !/-/.test(word);
}
