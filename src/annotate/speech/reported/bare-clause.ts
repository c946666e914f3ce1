import {
  AUXILIARIES,
  DETERMINERS,
  FINITE_VERBS,
  isAdverb,
  PREDICATES,
  SUBJECT_PRONOUNS,
} from '../../lexicon/en/word-classes.js';
import { phraseStartingAt } from '../noun-phrases.js';
import { isSayingNoun, type SayingHit } from '../saying-forms.js';
import type { Word } from '../words.js';
import { judgeClause } from './clause-evidence.js';

/** Verbs after which a telegram leaves "that" out, and even the verb of the clause. */
const STRONG =
  /^(?:say|think|state|reply|tell|feel|hope|believe|add|inform|assure|indicate|point out|claim|insist|suggest|doubt|answer|respond|declare|explain|comment|note|observe|remark|report)$/;

/** Verbs whose object is as often a thing as a clause: "mentioned problems which would continue". */
const NOUN_TAKING = /^(?:mention|note|emphasi[sz]e|stress|urge|request|demand|imply|repeat|recommend|agree|propose)$/;

/** A subject with its verb right behind it: "recommended Department consider", "noted he was". */
function startsWithClause(words: readonly Word[], at: number): boolean {
  if (/^(?:this|these|that|those|it)$/.test(words[at]?.lower ?? '') && AUXILIARIES.has(words[at + 1]?.lower ?? ''))
    return true;
  const first = phraseStartingAt(words, at);
  const subject = first && words[first.to]?.lower === 'and' ? phraseStartingAt(words, first.to + 1) : first;
  if (!subject) return false;
  let verb = subject.to;
  while (isAdverb(words[verb]?.lower ?? '') && !words[verb]?.mention) verb++;
  const { lower = '', mention } = words[verb] ?? {};
  return mention === undefined && (AUXILIARIES.has(lower) || FINITE_VERBS.has(lower) || PREDICATES.has(lower));
}

/** Does a clause without "that" start at word `at`, right behind a verb of saying or behind phrases (`hasSkippedPhrase`)? */
export function isBareClause(
  words: readonly Word[],
  at: number,
  { hit, hasSkippedPhrase }: { readonly hit: SayingHit; readonly hasSkippedPhrase: boolean },
): boolean {
  const { frames, lemma, form } = hit;
  if (!frames.has('clause') || /^(?:convince|persuade|expect|accuse|talk|speak)$/.test(lemma)) return false;
  if (isNounOfSayingNear(words, at)) return false;
  const judged = judgeClause(words, at);
  const isPronoun = SUBJECT_PRONOUNS.has(words[at]?.lower ?? '');
  const isStrong = STRONG.test(lemma);
  const isVague = form === 'base' || form === 'ing' || NOUN_TAKING.test(lemma);
  if (judged !== 'sure') return judged === 'likely' && isStrong && !hasSkippedPhrase && form === 'past';
  return isPronoun || (!hasSkippedPhrase && (isVague ? startsWithClause(words, at) : isStrong || form !== 'present'));
}

/** "stated his belief that", "replying my suggestion that": the noun has the clause. */
function isNounOfSayingNear(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const lower = words[at]?.lower ?? '.';
    if (SUBJECT_PRONOUNS.has(lower) || AUXILIARIES.has(lower)) return false;
    if (isSayingNoun(lower)) return words[at + 1]?.lower === 'that';
    if (!DETERMINERS.has(lower) && !words[at]?.mention && !/^\p{Ll}+$|^['’]s$/u.test(words[at]?.text ?? ''))
      return false;
  }
  return false;
}
