/** Nouns that say of a person hardly more than the sex: "the girl" may be anybody whom the reader knows by name. */
export const BARE_NOUNS = {
  female: ['girl', 'woman', 'lady', 'widow'],
  male: ['man', 'gentleman', 'boy', 'fellow', 'youth', 'lad'],
} as const;

/** Nouns of kin, rank and service that tell the sex, those above among them. */
export const GENDERED_NOUNS = {
  female: [
    ...BARE_NOUNS.female,
    ...['wife', 'mother', 'grandmother', 'sister', 'sister-in-law', 'daughter', 'aunt', 'niece', 'queen', 'princess'],
    ...['maid', 'nurse', 'governess', 'hostess', 'landlady'],
  ],
  male: [
    ...BARE_NOUNS.male,
    ...['husband', 'father', 'grandfather', 'brother', 'brother-in-law', 'son', 'uncle', 'nephew', 'king', 'prince'],
    ...['priest', 'landlord'],
  ],
} as const;

/** Nouns of persons that do not tell it. */
export const OTHER_PERSON_NOUNS = ['child', 'friend', 'cousin', 'clerk', 'judge', 'guest', 'servant'] as const;
