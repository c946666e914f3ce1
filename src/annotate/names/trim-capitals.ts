import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_VERBS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WH_WORDS,
} from '../lexicon/en/word-classes.js';
import type { Mention } from './mention.js';

const SMALL_WORDS = [
  ...[ADVERBS, AUXILIARIES, CONJUNCTIONS, DETERMINERS, FINITE_VERBS],
  ...[OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS, WH_WORDS],
];

const TIMES = /^(?:MORNING|AFTERNOON|EVENING|TODAY|YESTERDAY|TOMORROW|TONIGHT)$/;

const SAYS =
  /^(?:ADDED|AGREED|ANSWERED|ASKED|CALLED|DECLARED|EXPLAINED|INSISTED|NOTED|OBSERVED|REMARKED|REPEATED|REPLIED|STATED|STRESSED|SUGGESTED)$/;

/**
 * Returns the mention without the words that go on behind a name where all is in capitals and nothing shows its end:
 *
 * ```
 * CALLED ON FONMIN KARAOSMAN THIS MORNING
 *           ^^^^^^^^^^^^^^^^
 * ```
 *
 * Only persons are cut: bodies bear small words ("BANK OF ENGLAND"). The titles alone may be left.
 */
export function trimCapitals(mention: Mention, text: string): Mention {
  const { kind, span } = mention;
  const words = text.slice(span.start, span.end);
  if (kind !== 'person' || /\p{Ll}/u.test(words)) return mention;
  let kept = words;
  for (let last = lastWord(kept); last && isSmall(last.word); last = lastWord(kept))
    kept = kept.slice(0, last.at).trimEnd();
  return kept.length === words.length
    ? mention
    : { ...mention, span: { start: span.start, end: span.start + kept.length } };
}

/** The last word, with what stands before it; the first word of a name is never one. */
function lastWord(words: string): { word: string; at: number } | undefined {
  const match = /(?<=\s)\p{L}+$/u.exec(words);
  return match ? { word: match[0], at: match.index } : undefined;
}

function isSmall(word: string): boolean {
  return TIMES.test(word) || SAYS.test(word) || SMALL_WORDS.some((words) => words.has(word.toLowerCase()));
}
