import { hashWord } from './hash.js';

/** What the features need to know of a word, whatever stands around it. */
export interface WordFacts {
  readonly word: number;
  readonly lower: number;
  readonly shape: number;
  /** The shape with runs cut to one: `Xx`, `X.X.`, `9`. */
  readonly shortShape: number;
  readonly affixes: readonly number[];
  /** Two numbers of the word's cluster, fine and coarse; 0 when the word is rare. */
  readonly fine: number;
  readonly coarse: number;
  readonly isCapitalized: boolean;
  readonly isAllCaps: boolean;
}

/** Clusters of words that stand in like company, learned from raw text: `clusters.get(hashWord(word))`. */
export interface WordClusters {
  get(word: number): number | undefined;
}

/** Returns the facts of `word`. */
export function describeWord(word: string, clusters: WordClusters): WordFacts {
  const shape = shapeOf(word);
  const lower = word.toLowerCase();
  const cluster = clusters.get(hashWord(word)) ?? clusters.get(hashWord(lower)) ?? 0;
  return {
    word: hashWord(word),
    lower: hashWord(lower),
    shape: hashWord(shape.slice(0, 12)),
    shortShape: hashWord(shape.replace(/(.)\1+/g, '$1')),
    affixes: [2, 3, 4].flatMap((length) => [
      hashWord(`^${lower.slice(0, length)}`),
      hashWord(`${lower.slice(-length)}$`),
    ]),
    fine: cluster,
    coarse: cluster >> 3,
    isCapitalized: /^\p{Lu}/u.test(word),
    isAllCaps: /^\p{Lu}{2,}$/u.test(word),
  };
}

/** Letters and digits by class, the rest as it is: "O’Neill" → `X’Xxxxx`. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9');
}
