import { BARE_NOUNS, GENDERED_NOUNS } from '../../lexicon/en/person-nouns.js';
import type { Gender } from './genders.js';

const GENDER_OF = genderByNoun(GENDERED_NOUNS);
const GENDER_OF_BARE = genderByNoun(BARE_NOUNS);

/** Returns what the id of a person without a name tells: "the-brother-s-wife" is a woman. */
export function genderOfDescription(id: string): Gender | undefined {
  if (!id.startsWith('the-')) return undefined;
  return GENDER_OF.get(/(?:[^-]+-in-law|[^-]+)$/.exec(id)?.[0] ?? '');
}

/** Returns whom a description may mean that says hardly more than the sex: "girl", "old gentleman". */
export function genderOfBareDescription(words: string): Gender | undefined {
  return GENDER_OF_BARE.get(/^(?:(?:young|old|little|poor|good|dear)\s+)*(\p{L}+)$/u.exec(words)?.[1] ?? '');
}

/** Returns the nouns of such descriptions with which the text introduces somebody who has no name: "a young man". */
export function nounsIntroduced(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(INTRODUCTION)].map(([, noun = '']) => noun.toLowerCase()));
}

const INTRODUCTION = new RegExp(
  String.raw`\b(?:an?|another|one|some|two|three)\s+(?:\p{L}+,?\s+){0,4}?(${[...GENDER_OF_BARE.keys()].join('|')})s?\b`,
  'giu',
);

function genderByNoun({ female, male }: Readonly<Record<Gender, readonly string[]>>): ReadonlyMap<string, Gender> {
  return new Map([...female.map((noun) => [noun, 'female'] as const), ...male.map((noun) => [noun, 'male'] as const)]);
}
