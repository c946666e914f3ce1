import type { Word } from './words.js';

/** One sentence, final mark included. */
export interface Sentence {
  readonly words: readonly Word[];
  /** The number of the block that holds it. */
  readonly block: number;
}

const CLOSER = /^[)\]”’"'»]$/;

/**
 * Splits words into sentences: after `.`, `?`, `!` (and closing marks behind it) where a capital, a number or a quotation
 * follows; after a quotation that ends a sentence itself, when what follows is not its cue.
 *
 * ```
 * “Is it so?” he asked. “No.” Burns went out.
 *                      |     |
 * ```
 */
export function splitSentences(text: string, words: readonly Word[], block: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined) break;
    let end = index;
    const ends = word.quotation
      ? endsItself(text, word)
      : /^(?:[.?!]|\.{4,})$/.test(word.text) ||
        endsShort(word, words[index + 1]) ||
        isTornOff(text, word, words[index + 1]);
    if (!ends) continue;
    while (CLOSER.test(words[end + 1]?.text ?? '') && words[end + 1]?.start === words[end]?.end) end++;
    const next = words[end + 1];
    if (next !== undefined && !startsSentence(next)) continue;
    if (word.quotation && next !== undefined && isCueAfter(words, end + 1)) continue;
    sentences.push({ words: words.slice(from, end + 1), block });
    from = end + 1;
    index = end;
  }
  if (from < words.length) sentences.push({ words: words.slice(from), block });
  return sentences;
}

/** Words that start a sentence, and no name: behind "p.m." or "U.K." they tell that its point ends the sentence too. */
const STARTERS =
  /^(?:He|She|It|They|We|The|This|That|These|Those|There|Then|In|On|At|If|When|As|But|However|Such|His|Her|Its|Their|Our|A|An)$/;

function endsShort(word: Word, next: Word | undefined): boolean {
  return /^(?:a\.m|p\.m|(?:\p{Lu}\.)+\p{Lu}|etc|Inc|Ltd|Co)\.$/u.test(word.text) && STARTERS.test(next?.text ?? '');
}

/** An empty line before a capital ends a sentence that has no mark. */
function isTornOff(text: string, word: Word, next: Word | undefined): boolean {
  if (next === undefined || next.start - word.end < 2 || !/^\p{Lu}/u.test(next.text)) return false;
  return /\n[^\S\n]*\r?\n/.test(text.slice(word.end, next.start)) && !/^[,;:—–-]$/.test(word.text);
}

function startsSentence(word: Word): boolean {
  return word.quotation !== undefined || /^[\p{Lu}\p{N}“"‘'«([—]/u.test(word.text);
}

function endsItself(text: string, { quotation, end }: Word): boolean {
  return (
    quotation !== undefined && /[.?!…—-]\s*[”"’'»]*$/.test(text.slice(Math.max(quotation.span.start, end - 4), end))
  );
}

const CUE =
  /^(?:said|asked|replied|cried|answered|exclaimed|inquired|remarked|added|returned|continued|declared|observed|murmured|whispered|muttered|shouted|demanded|interrupted|repeated|began|responded|laughed|sighed|called|explained|suggested|admitted|agreed|confessed|hinted|retorted|pursued|rejoined|ejaculated|thought|announced|insisted|protested|went)$/;

/** "… Burns said." right after a quotation, or "said Burns". */
function isCueAfter(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 5; index++) {
    if (words[index]?.quotation) return false;
    const lower = words[index]?.lower ?? '.';
    if (CUE.test(lower)) return true;
    if (/^[.;:,]$/.test(lower)) return false;
  }
  return false;
}
