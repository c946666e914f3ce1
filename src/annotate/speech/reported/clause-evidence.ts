import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_VERBS,
  isAdverb,
  PREDICATES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  WH_WORDS,
} from '../../lexicon/en/word-classes.js';
import type { Word } from '../words.js';

/** So many words after its start a clause has shown its verb. */
const REACH = 16;

/**
 * How much says that a clause starts at word `from`, and not a mere noun phrase: `sure` (a subject pronoun or an auxiliary),
 * `likely` (a word that looks like a verb or a predicate), `no`.
 *
 * ```
 * stated US willing consider        stated his position on arms
 *        likely                            no
 * ```
 */
export function judgeClause(words: readonly Word[], from: number): 'sure' | 'likely' | 'no' {
  const first = words[from];
  if (first === undefined || !/^[\p{L}\p{N}“]/u.test(first.text)) return 'no';
  const { lower } = first;
  const next = words[from + 1];
  if (
    SUBJECT_PRONOUNS.has(lower) &&
    /^\p{L}/u.test(next?.text ?? '') &&
    !/^(?:and|to|in|on|at|for)$/.test(next?.lower ?? '')
  )
    return 'sure';
  if (/^(?:so|nothing|anything|something|much|more|less|such)$/.test(lower) && !AUXILIARIES.has(next?.lower ?? ''))
    return 'no';
  if (/^(?:if|when|while|since|although|should|unless|in|on|at|under|by|for|because|despite|with)$/.test(lower))
    return judgeAfterLead(words, from);
  if (CONJUNCTIONS.has(lower) || PREPOSITIONS.has(lower) || WH_WORDS.has(lower)) return 'no';
  return findPredicate(words, from);
}

/** "said in his opinion the time was short": a clause may start with a phrase of its own. */
function judgeAfterLead(words: readonly Word[], from: number): 'sure' | 'likely' | 'no' {
  return findPredicate(words, from) === 'sure' ? 'likely' : 'no';
}

function findPredicate(words: readonly Word[], from: number): 'sure' | 'likely' | 'no' {
  let best: 'likely' | 'no' = 'no';
  let isInRelative = false;
  for (let at = from + 1; at < words.length && at < from + REACH; at++) {
    const { lower = '', mention, quotation } = words[at] ?? {};
    const before = words[at - 1]?.lower ?? '';
    if (quotation || endsSearch(words, at)) break;
    if (/^(?:which|who|whom|that|whose)$/.test(lower)) isInRelative = true;
    if (lower === ',') isInRelative = false;
    if (mention) continue;
    if (isFiniteVerb(lower, before)) {
      if (!isInRelative) return 'sure';
      // "which would continue", "that had been made": one verb, however many words.
      while (isVerbal(words[at + 1])) at++;
      isInRelative = false;
    } else if (mayBePredicate(words, at)) best = 'likely';
  }
  return best;
}

/** The end of the sentence, "and that", or a connector before another verb of the same subject. */
function endsSearch(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '.';
  if (lower === 'that') return /^(?:and|,)$/.test(words[at - 1]?.lower ?? '');
  return /^[.;:?!]$/.test(lower) || (/^(?:and|but)$/.test(lower) && startsWithPast(words, at + 1));
}

/** "and showed", "but then said": the verb before goes on, and what stands between is its object. */
function startsWithPast(words: readonly Word[], at: number): boolean {
  const verb = isAdverb(words[at]?.lower ?? '') ? words[at + 1] : words[at];
  if (verb === undefined || verb.mention) return false;
  return /(?:[^e]ed|ied)$/.test(verb.lower) || (FINITE_VERBS.has(verb.lower) && !/s$/.test(verb.lower));
}

function isVerbal(word: Word | undefined): boolean {
  if (word === undefined || word.mention) return false;
  return AUXILIARIES.has(word.lower) || FINITE_VERBS.has(word.lower) || /(?:ed|ing|en|ly|ue)$/.test(word.lower);
}

/** Determiners that are subjects as well: "hoped this could be done", "said all were well". */
const ALSO_SUBJECTS = /^(?:this|that|these|those|all|some|both|each)$/;

function isFiniteVerb(lower: string, before: string): boolean {
  if (/^(?:be|been|being|having)$/.test(lower)) return false;
  const isDetermined = DETERMINERS.has(before);
  if (AUXILIARIES.has(lower)) return before !== 'to' && (!isDetermined || ALSO_SUBJECTS.test(before));
  return FINITE_VERBS.has(lower) && !isDetermined && !PREPOSITIONS.has(before);
}

function mayBePredicate(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? '';
  const before = words[at - 1]?.lower ?? '';
  if (DETERMINERS.has(before)) return false;
  if (PREDICATES.has(lower)) return true;
  if (/(?:[^e]ed|ied)$/.test(lower)) return !PREPOSITIONS.has(before);
  return /[^su']s$/.test(lower) && (words[at - 1]?.mention !== undefined || /^(?:it|he|she)$/.test(before));
}
