import { givenNameAbbreviations } from '../../lexicon/en/given-name-abbreviations.js';
import { honorific, officeWord } from '../../lexicon/en/office-words.js';

const abbreviatedNames: ReadonlySet<string> = new Set(givenNameAbbreviations.map((name) => `${name}.`));
const WORD = /^[“"[(]?(?:\p{Lu}[\p{L}\p{M}’'-]*|(?:\p{Lu}\.-?){1,4}|\p{Lu}\p{M}*)[,\])”“"]*$/u;
const SMALL =
  /^(?:de|del|della|der|den|di|da|dos|du|van|von|zu|zum|ten|ter|al|el|bin|ibn|la|le|y|e|and|&|jr\.?|sr\.?|ii|iii|iv|esq\.?)[,\])]*$/i;

/**
 * Does `text` read like a person's name as it stands under a letter: a few capitalised words and initials ("Robert J.G. McClurkin",
 * "[Johnson]", "JFD", "M.A. Khan"), with no full stop but after an initial?
 */
export function isNameLike(text: string): boolean {
  if (text.length === 0 || text.length > 60 || !/\p{Lu}/u.test(text)) return false;
  const words = text.split(' ');
  if (/^(?:The|A|An|On|In|Of|How|Why|What)$/.test(words[0] ?? '')) return false;
  if (words.length > 7) return false;
  const shaped = words.filter((word) => WORD.test(word) || isAbbreviation(word));
  if (shaped.length === 0 || shaped.length + words.filter((word) => SMALL.test(word)).length < words.length)
    return false;
  if (/[.:;!?,]$/.test(text)) return /(?:^|[\s.])(?:\p{Lu}|Jr|Sr|Esq)\.[\]”"]?$/u.test(text);
  return true;
}

function isAbbreviation(word: string): boolean {
  return honorific.test(word.replace(/[“"[(,\])”]/g, '')) || abbreviatedNames.has(word);
}

/** Does `text` read like an office, a rank or an institution, as it stands under a name? */
export function isOfficeLike(text: string): boolean {
  if (
    text.length === 0 ||
    text.length > 110 ||
    !officeWord.test(text) ||
    /[.!?:;]$/.test(text.replace(/\b(?:[A-Z]\.)+$/, ''))
  )
    return false;
  const words = text.split(/[ ,]+/).filter((word) => word.length > 3);
  return words.filter((word) => /^[“"[(]?\p{Lu}|^\d/u.test(word)).length >= words.length * 0.75;
}

/** Does `text` read like a name with an office on the same line ("VERNON A. WALTERS Major General, USA")? */
export function isNameWithOffice(text: string): boolean {
  if (!isOfficeLike(text)) return false;
  const office = officeWord.exec(text);
  const before = office ? text.slice(0, office.index).trim().replace(/,$/, '') : '';
  return isNameLike(before);
}
