/** Letters whose plain form is not what is left when the accents go. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * What is no letter or digit that every edition of XML allows in a name: all but plain Latin, Greek, Cyrillic, Hebrew, Arabic,
 * Devanagari, kana, Chinese characters and Hangul.
 */
const OTHER =
  /[^a-z\d\u03b1-\u03c9\u0430-\u044f\u0451-\u045c\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u0905-\u0939\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3]+/g;

/**
 * Returns `name` as a readable XML name: small letters without accents, words joined by hyphens.
 *
 * Names in other scripts keep their letters (an XML name may); what cannot start one gets `n-` in front; a name without a
 * single letter or digit becomes `unnamed`.
 *
 * @example
 * makeIdentifier("Ngô Đình Diệm") // "ngo-dinh-diem"
 */
export function makeIdentifier(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}|['’.]/gu, '')
    .normalize('NFC')
    .replace(OTHER, '-')
    .replace(/^-+|-+$/g, '');
  if (words === '') return 'unnamed';
  return /^\d/.test(words) ? `n-${words}` : words;
}

/** Returns `wanted`, or with the lowest number after it (`-2`, `-3` …) that `taken` does not have. */
export function makeUnique(wanted: string, taken: { has(id: string): boolean }): string {
  if (!taken.has(wanted)) return wanted;
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`;
}
