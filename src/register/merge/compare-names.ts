import type { RegisterEntry } from '../../model/register.js';
import { comparableWords } from '../mention.js';

/** Words behind a name that are no part of it for counting, but tell father from son. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name with its words laid open: small letters, no accents or points, "Surname, Given" in natural order. */
export interface ComparableName {
  readonly written: string;
  readonly words: readonly string[];
  /** The words joined by spaces; of a name without a word, the name. */
  readonly key: string;
}

/** Returns the names of an entry, the main one first. */
export function namesOf({ kind, name, variants }: RegisterEntry): readonly ComparableName[] {
  return [name, ...variants].map((written) => {
    const words = comparableWords(kind === 'person' ? inNaturalOrder(written) : written);
    return { written, words, key: words.join(' ') || written };
  });
}

function inNaturalOrder(written: string): string {
  const [, surname, given = ''] = /^([^,]+),\s*([^,]+)$/.exec(written) ?? [];
  return surname === undefined || SUFFIXES.has(comparableWords(given).join('')) ? written : `${given} ${surname}`;
}

/** Returns how many words of a person's name are written out: neither initials nor "Jr.". */
export function countFullParts(words: readonly string[]): number {
  return words.filter((word) => word.length > 1 && !SUFFIXES.has(word)).length;
}

/** Have the two an identifier in one authority file, but not the same? Then they are two. */
export function haveConflictingIdnos(a: RegisterEntry, b: RegisterEntry): boolean {
  const shared = a.idnos.filter(({ type }) => b.idnos.some((other) => other.type === type));
  return (
    shared.length > 0 &&
    !shared.some(({ type, value }) => b.idnos.some((one) => one.type === type && one.value === value))
  );
}
