import { findHolding } from '../../model/span.js';
import type { Mention } from './mention.js';
import { firstWordFrom, type Tokens } from './tokens.js';

/**
 * Returns a test for proposals that are nothing but an ordinary word with the capital of its place: a single word that stands
 * only at starts of sentences and that the text also has in small letters ("People can make mistakes"), or a part of an office
 * ("Minister of Learning and Culture").
 */
export function findCommonWords(text: string, tokens: Tokens): (mention: Mention) => boolean {
  const small = new Set(tokens.words.filter((word) => /^\p{Ll}/u.test(word)));
  const inside = new Set(tokens.words.filter((word, at) => /^\p{Lu}\p{Ll}/u.test(word) && !startsSentence(tokens, at)));
  const offices = [...text.matchAll(OFFICE)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return ({ kind, span }) => {
    const at = firstWordFrom(tokens, span.start);
    const word = tokens.words[at] ?? '';
    const isSingle = (tokens.ends[at] ?? 0) >= span.end;
    if (isSingle && !inside.has(word) && /^\p{Lu}\p{Ll}/u.test(word) && small.has(word.toLowerCase())) return true;
    return kind !== 'place' && (findHolding(offices, span)?.start ?? span.start) < span.start;
  };
}

const OFFICE =
  /\b(?:Minister|Ministers|Vice[- ]Minister) (?:of|for) (?:the )?\p{Lu}\p{L}+(?:(?:, | and |, and | )\p{Lu}\p{L}+)*/gu;

function startsSentence(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === 'block' || /^[.?!:"“”‘([—]$/.test(tokens.words[at - 1] ?? '');
}
