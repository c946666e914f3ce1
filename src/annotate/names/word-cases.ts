/** How a word is mostly written in running text, in the order in which the model numbers them: `of`, `Paris`, `NATO`. */
export const wordCases = ['small', 'capital', 'capitals'] as const;

/** How a word is mostly written in running text. */
export type WordCase = (typeof wordCases)[number];

/** How words are mostly written, learned from raw text: `cases.get(hashWord(word in small letters))`. */
export interface WordCases {
  get(word: number): WordCase | undefined;
}
