import type { Annotation } from '../../../model/annotation.js';
import { isOfKind } from '../../../model/annotation.js';
import { FEMALE_NAMES } from '../../lexicon/en/female-names.js';
import { GIVEN_NAMES } from '../../lexicon/en/given-names.js';

/** What "he" and "she" tell of a person. */
export type Gender = 'female' | 'male';

const FEMALE =
  /\b(?:Mrs|Miss|Ms|Mme|Madame?|Mlle|Queen|Princess|Lady|Dame|Empress|Begum|Frau|Fräulein|Signora|Señora|Baroness|Countess|Duchess|Sister|Mother|Aunt)\b/u;
const MALE =
  /\b(?:Mr|Messrs|Sir|Lord|King|Prince|Emperor|Shah|Sultan|Sheikh|Herr|Signor|Señor|Baron|Count|Duke|Brother|Father|Uncle|M)\b/u;

/**
 * Returns the gender of the persons of whom a form of address or a given name tells it, by register id; contradicting signs
 * tell nothing. Offices tell nothing either.
 */
export function readGenders(text: string, given: readonly Annotation[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  const doubtful = new Set<string>();
  for (const annotation of given) {
    if (!isOfKind(annotation, 'person') || !annotation.ref) continue;
    const gender = genderOf(
      text.slice(Math.max(0, annotation.span.start - 6), annotation.span.start),
      text.slice(annotation.span.start, annotation.span.end),
    );
    if (gender === undefined) continue;
    const known = genders.get(annotation.ref);
    if (known !== undefined && known !== gender) doubtful.add(annotation.ref);
    genders.set(annotation.ref, gender);
  }
  for (const id of doubtful) genders.delete(id);
  for (const [id, gender] of gendersOfGivenNames(text, given))
    if (!genders.has(id) && !doubtful.has(id)) genders.set(id, gender);
  return genders;
}

/** Of those who are called by nothing but one given name ("Lucy"): with a title or another name beside it, the word may be a surname. */
function gendersOfGivenNames(text: string, given: readonly Annotation[]): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  const named = new Set<string>();
  for (const annotation of given) {
    if (!isOfKind(annotation, 'person') || !annotation.ref) continue;
    const name = text.slice(annotation.span.start, annotation.span.end);
    if (FEMALE_NAMES.has(name)) genders.set(annotation.ref, 'female');
    else if (MALE_NAMES.has(name)) genders.set(annotation.ref, 'male');
    else named.add(annotation.ref);
  }
  for (const id of named) genders.delete(id);
  return genders;
}

function genderOf(before: string, name: string): Gender | undefined {
  const address = `${/\p{L}+\.?\s*$/u.exec(before)?.[0] ?? ''}${name}`;
  if (FEMALE.test(address)) return 'female';
  if (MALE.test(address)) return 'male';
  const given = name.split(/\s+/).find((word) => FEMALE_NAMES.has(word) || MALE_NAMES.has(word));
  if (given === undefined || !/\s/.test(name)) return undefined;
  return FEMALE_NAMES.has(given) ? 'female' : 'male';
}

const MALE_NAMES: ReadonlySet<string> = new Set(
  GIVEN_NAMES.filter(
    (name) => !FEMALE_NAMES.has(name) && !/^(?:Jean|Leslie|Robin|Sidney|Marie|Andrea|Jan)$/.test(name),
  ),
);
