import { type Tokens, tokenize } from './tokens.js';

/** Finds the phrases of a list in a run of words. */
export interface PhraseMatcher<Payload> {
  /** The longest phrase that starts at word `at`, with the number of words it takes; `undefined` when none does. */
  match(tokens: Tokens, at: number): PhraseMatch<Payload> | undefined;
}

/** A phrase found: how many words, and what the list says of it. */
export interface PhraseMatch<Payload> {
  readonly length: number;
  readonly payload: Payload;
}

interface Node<Payload> {
  next?: Map<string, Node<Payload>>;
  payload?: Payload;
}

/**
 * Makes a matcher of `phrases`. Words are compared as written, typographic apostrophes like plain ones; a phrase never runs
 * over an empty line.
 */
export function createPhraseMatcher<Payload>(
  phrases: Iterable<readonly [phrase: string, payload: Payload]>,
): PhraseMatcher<Payload> {
  const root: Node<Payload> = {};
  for (const [phrase, payload] of phrases) {
    let node = root;
    for (const word of wordsOf(phrase)) {
      node.next ??= new Map();
      const key = keyOf(word);
      const next: Node<Payload> = node.next.get(key) ?? {};
      node.next.set(key, next);
      node = next;
    }
    node.payload ??= payload;
  }
  return {
    match(tokens, at) {
      let node: Node<Payload> | undefined = root;
      let found: PhraseMatch<Payload> | undefined;
      for (let index = at; index < tokens.words.length; index++) {
        if (index > at && tokens.gaps[index] === 'block') break;
        node = node.next?.get(keyOf(tokens.words[index] ?? ''));
        if (node === undefined) break;
        if (node.payload !== undefined) found = { length: index - at + 1, payload: node.payload };
      }
      return found;
    },
  };
}

/**
 * Most phrases are plain words with a space between: matchers are made before anything is read, so their making counts. A phrase is
 * followed by more, as in a text: "M." at the end of a text is a letter and a full stop.
 */
function wordsOf(phrase: string): readonly string[] {
  return /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase) ? phrase.split(' ') : tokenize(`${phrase} `).words;
}

function keyOf(word: string): string {
  return word.includes('’') ? word.replaceAll('’', "'") : word;
}
