import { NOUN_VERBS } from '../../lexicon/en/saying.js';
import { DETERMINERS, PREPOSITIONS } from '../../lexicon/en/word-classes.js';
import {
  isNounLike,
  isRoleHead,
  type Phrase,
  phraseEndingAt,
  phraseStartingAt,
  type SubjectFinding,
  subjectBefore,
} from '../noun-phrases.js';
import { isSayingNoun } from '../saying-forms.js';
import type { Word } from '../words.js';
import { judgeClause } from './clause-evidence.js';
import type { Cue } from './cue.js';

/** "expressed the hope that", "stated his belief US would". */
export function nounVerbCue(words: readonly Word[], at: number): Cue | undefined {
  const lower = words[at]?.lower ?? '';
  if (!NOUN_VERBS.test(lower)) return undefined;
  let noun = at + 1;
  while (noun < at + 6 && isBeforeNoun(words[noun])) noun++;
  if (!isSayingNoun(words[noun]?.lower ?? '') && words[noun]?.lower !== 'fact') return undefined;
  if (words[noun + 1]?.lower === 'and' && isSayingNoun(words[noun + 2]?.lower ?? '')) noun += 2;
  const clause = clauseAfterNoun(words, noun, /^(?:expres|voic|stat|took|indicat)/.test(lower));
  return clause === undefined ? undefined : clauseCue(words, at, noun + 1, lower, clause);
}

function isBeforeNoun(word: Word | undefined): boolean {
  const lower = word?.lower ?? '';
  if (isSayingNoun(lower) || lower === 'fact' || PREPOSITIONS.has(lower)) return false;
  return DETERMINERS.has(lower) || word?.mention !== undefined || /^(?:\p{Ll}+|'s|’s)$/u.test(word?.text ?? '');
}

/** "made it clear that", "left no doubt that", "was sure that", "it struck him that". */
export function phraseCue(words: readonly Word[], at: number): Cue | undefined {
  const lower = words[at]?.lower ?? '';
  if (/^(?:was|were)$/.test(lower)) return adjectiveCue(words, at);
  if (!/^(?:ma[dk]e|makes|making|left|leaving)$/.test(lower)) return undefined;
  for (let j = at + 1; j < at + 7; j++) {
    const next = words[j]?.lower ?? '.';
    if (/^(?:clear|plain|known|evident|explicit|doubt)$/.test(next)) {
      let that = j + 1;
      if (words[that]?.lower === 'to') that = phraseStartingAt(words, that + 1)?.to ?? that + 1;
      if (/^(?:however|again|also)$/.test(words[that]?.lower ?? '')) that++;
      return words[that]?.lower === 'that' ? clauseCue(words, at, j + 1, lower, that + 1) : undefined;
    }
    if (!/^(?:it|very|quite|perfectly|no|abundantly|absolutely|entirely|also|again|crystal|equally)$/.test(next))
      return undefined;
  }
  return undefined;
}

/** "Mirza was emphatic that": somebody's state of mind, as he voiced it. */
function adjectiveCue(words: readonly Word[], at: number): Cue | undefined {
  let adjective = at + 1;
  while (/^(?:very|quite|also|most|much|not|still|fairly|personally|absolutely)$/.test(words[adjective]?.lower ?? ''))
    adjective++;
  if (
    !/^(?:sure|certain|confident|convinced|hopeful|doubtful|optimistic|emphatic|adamant|insistent|disappointed|gratified)$/.test(
      words[adjective]?.lower ?? '',
    )
  )
    return undefined;
  if (words[adjective + 1]?.lower !== 'that') return undefined;
  const cue = clauseCue(words, at, adjective + 1, 'be', adjective + 2);
  return cue.subject.kind === 'own' && words[cue.subject.clauseStart]?.lower !== 'it'
    ? { ...cue, isThought: true }
    : undefined;
}

/** "According to the Ambassador, nobody came": at the start of a sentence, what stands behind the comma. */
export function accordingCue(words: readonly Word[], at: number): Cue | undefined {
  if (words[at]?.lower !== 'according' || words[at + 1]?.lower !== 'to' || at > 3) return undefined;
  const phrase = phraseStartingAt(words, at + 2);
  if (!phrase || words[phrase.to]?.text !== ',') return undefined;
  const last = words[phrase.to - 1];
  if (!last?.mention && !isRoleHead(last?.lower ?? '') && !/^(?:him|her|them)$/.test(last?.lower ?? ''))
    return undefined;
  const subject: SubjectFinding = { kind: 'own', phrase, clauseStart: at, auxiliaries: [] };
  return { ...clauseCue(words, at, at + 2, 'according', phrase.to + 1), subject };
}

/** "Eden's line was that", "the only suggestion he had was that": what somebody's argument was. */
export function copularCue(words: readonly Word[], at: number): Cue | undefined {
  if (!/^(?:was|is)$/.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'that') return undefined;
  for (let noun = at - 1; noun >= Math.max(0, at - 4); noun--) {
    const lower = words[noun]?.lower ?? '';
    if (/^[.;,:]$/.test(lower)) return undefined;
    if (!isSayingNoun(lower) && lower !== 'point') continue;
    if (/^(?:my|our)$/.test(words[noun - 1]?.lower ?? '') && words[at]?.lower === 'is') return undefined;
    const subject = ownerOf(words, noun) ?? relativeOwner(words, noun + 1, at);
    return subject && { ...clauseCue(words, at, at + 1, 'be', at + 2), subject };
  }
  return undefined;
}

/** "the suggestion (that) he had": whoever is the subject between the noun and the verb. */
function relativeOwner(words: readonly Word[], from: number, to: number): SubjectFinding | undefined {
  for (let at = from; at < to; at++) {
    const phrase = phraseStartingAt(words, at);
    if (phrase && (words[at]?.mention || /^(?:he|she|they)$/.test(words[at]?.lower ?? '')))
      return { kind: 'own', phrase, clauseStart: phrase.from, auxiliaries: [] };
  }
  return undefined;
}

/** "his statement that", "Israel's request that", "the decision of the Council that". */
export function nounCue(words: readonly Word[], at: number): Cue | undefined {
  const lower = words[at]?.lower ?? '';
  if (!isSayingNoun(lower)) return undefined;
  const clause = clauseAfterNoun(words, at, false);
  const subject = clause === undefined || isOwnJudgement(words, at) ? undefined : ownerOf(words, at);
  if (clause === undefined || subject === undefined) return undefined;
  return { ...clauseCue(words, at, at + 1, lower, clause), form: 'noun', subject };
}

/** "It was my impression that", "it has been our view that": a judgement of the one who speaks, no report of words. */
function isOwnJudgement(words: readonly Word[], noun: number): boolean {
  let isOwn = words[noun]?.lower === 'understanding';
  for (let at = noun - 1; at >= Math.max(0, noun - 7); at--) {
    const lower = words[at]?.lower ?? '';
    if (/^(?:my|our)$/.test(lower)) isOwn = true;
    if (lower === 'it') return isOwn && /^(?:is|was|has|had|would)$/.test(words[at + 1]?.lower ?? '');
    if (/^[.;,:]$/.test(lower)) return false;
  }
  return false;
}

function clauseCue(words: readonly Word[], from: number, to: number, lemma: string, clause: number): Cue {
  const subject = subjectBefore(words, from);
  return {
    from,
    to,
    lemma,
    form: /ing$/.test(lemma) ? 'ing' : 'past',
    subject,
    isPassive: false,
    isThought: false,
    complement: { kind: 'clause', from: clause, isMarked: true },
  };
}

/** The first word of the clause after a noun of saying: after "that", with "of X" or "to the effect" between; or bare. */
function clauseAfterNoun(words: readonly Word[], noun: number, mayBeBare: boolean): number | undefined {
  const next = words[noun + 1]?.lower ?? '.';
  if (next === 'that') return noun + 2;
  if (next === 'to') {
    const effect = words[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2;
    if (words[effect]?.lower === 'effect') return words[effect + 1]?.lower === 'that' ? effect + 2 : effect + 1;
  }
  if (
    mayBeBare &&
    !/ly$/.test(next) &&
    /^[\p{L}]/u.test(next) &&
    !PREPOSITIONS.has(next) &&
    judgeClause(words, noun + 1) !== 'no'
  )
    return noun + 1;
  if (!/^(?:of|by|to|from|on|made|given)$/.test(next)) return undefined;
  const object = phraseStartingAt(words, noun + 2);
  return object && words[object.to]?.lower === 'that' ? object.to + 1 : undefined;
}

function ownerOf(words: readonly Word[], noun: number): SubjectFinding | undefined {
  const own = (phrase: Phrase | undefined): SubjectFinding | undefined =>
    phrase && { kind: 'own', phrase, clauseStart: phrase.from, auxiliaries: [] };
  if (/^(?:of|by)$/.test(words[noun + 1]?.lower ?? '')) return own(phraseStartingAt(words, noun + 2));
  for (let at = noun - 1; at >= Math.max(0, noun - 3); at--) {
    const lower = words[at]?.lower ?? '';
    if (/^(?:his|her|their|its|our|my)$/.test(lower)) return own({ from: at, to: at + 1 });
    if (/^['’]s?$/.test(lower)) return own(phraseEndingAt(words, at - 1));
    if (words[at]?.mention) return own(phraseEndingAt(words, at));
    if (!isNounLike(words[at])) return undefined;
  }
  return undefined;
}
