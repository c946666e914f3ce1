import { FEMALE_NAMES } from '../annotate/lexicon/en/female-names.js';
import type { NameMention } from './mention.js';

/** How a person is addressed or named, as far as it parts persons of one surname; a `woman` is a wife or not. */
export type Address = 'man' | 'woman' | 'wife' | 'miss' | undefined;

/** Returns what the title or the given name of a mention tells. */
export function addressOf({ title, words }: NameMention): Address {
  if (/\b(?:Mr|Messrs|Sir|Herr|Monsieur|Señor|Signor)\b/u.test(title)) return 'man';
  if (/\b(?:Mrs|Mme|Madame|Frau|Señora|Signora)\b/u.test(title)) return 'wife';
  if (/\b(?:Miss|Mlle|Mademoiselle|Fräulein|Señorita|Signorina)\b/u.test(title)) return 'miss';
  return words.length > 1 && femaleNames.has(words[0] ?? '') ? 'woman' : undefined;
}

const femaleNames: ReadonlySet<string> = new Set([...FEMALE_NAMES].map((name) => name.toLowerCase()));

/** Is somebody who is addressed so another one than the bearer of `known`? */
export function isOther(address: Address, known: ReadonlySet<Address> = new Set()): boolean {
  if (address === undefined || known.has(address)) return false;
  return [...known].some(
    (each) => each !== undefined && !(isWoman(address) && isWoman(each) && (address === 'woman' || each === 'woman')),
  );
}

/** Is it said to be a woman? */
export function isWoman(address: Address): boolean {
  return address !== undefined && address !== 'man';
}
