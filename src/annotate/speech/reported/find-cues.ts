import { DETERMINERS, isAdverb, OBJECT_PRONOUNS } from '../../lexicon/en/word-classes.js';
import { type SubjectFinding, subjectBefore } from '../noun-phrases.js';
import { type SayingHit, sayingAt } from '../saying-forms.js';
import type { Word } from '../words.js';
import type { Cue } from './cue.js';
import { accordingCue, copularCue, nounCue, nounVerbCue, phraseCue } from './noun-cues.js';
import { walkToComplement } from './walk-to-complement.js';

/** Returns the cues of one sentence, in order: verbs and nouns of saying with something that they report. */
export function findCues(words: readonly Word[]): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.mention) continue;
    const cue =
      accordingCue(words, at) ??
      sayingVerbCue(words, at) ??
      nounVerbCue(words, at) ??
      phraseCue(words, at) ??
      copularCue(words, at) ??
      nounCue(words, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

function sayingVerbCue(words: readonly Word[], at: number): Cue | undefined {
  const hit = sayingAt(words, at);
  if (hit === undefined || standsInNounPhrase(words, at, hit)) return undefined;
  const subject = subjectBefore(words, at);
  if (!mayBeVerb(words, at, hit, subject)) return undefined;
  const isPassive = hit.form === 'past' && /^(?:was|were|been|be|is|are|being)$/.test(subject.auxiliaries.at(-1) ?? '');
  if (isPassive && !mayBePassive(subject)) return undefined;
  const { complement, addressee } = walkToComplement(words, at, hit, subject, isPassive);
  if (complement === undefined) return undefined;
  const isThought = hit.frames.has('thought');
  // "We felt that" goes on with what a delegate says; what one person felt reports on him.
  if (isThought && words[at - 1]?.lower === 'we') return undefined;
  if (isNegated(words, at) && !isThought && hit.lemma !== 'agree') return undefined;
  if (complement.kind === 'clause' && isInsideOtherClause(words, subject, complement.isMarked)) return undefined;
  return {
    from: at,
    to: at + hit.length,
    lemma: hit.lemma,
    form: hit.form,
    subject,
    isPassive,
    isThought,
    complement,
    ...(addressee ? { addressee } : {}),
  };
}

/** "the proposed meeting", "his frequently reiterated position", "so-called". */
function standsInNounPhrase(words: readonly Word[], at: number, { form }: SayingHit): boolean {
  if (form === 'ing') return false;
  const back = isAdverb(words[at - 1]?.lower ?? '') && form === 'past' ? 2 : 1;
  const before = words[at - back]?.lower ?? '';
  if (back === 2) return /^(?:the|a|an|his|her|their|our|its)$/.test(before);
  return (DETERMINERS.has(before) || before === "'s") && !/^(?:that|this|each|all|some)$/.test(before);
}

/** "what he said", "as I had explained": the clause before the verb is its object. */
function isInsideOtherClause(
  words: readonly Word[],
  { clauseStart, kind }: SubjectFinding,
  isMarked: boolean,
): boolean {
  const before = words[clauseStart - 1]?.lower ?? '';
  return (
    kind === 'own' && (/^(?:what|which|than|whom)$/.test(before) || (before === 'as' && !isMarked) || before === 'if')
  );
}

/** Forms that may be nouns ("states", "reports") must stand where a verb stands. */
function mayBeVerb(words: readonly Word[], at: number, hit: SayingHit, subject: SubjectFinding): boolean {
  const before = words[at - 1];
  const next = words[at + hit.length];
  if (hit.form === 'past')
    return !/^(?:above|as|previously|hereby|aforementioned)$/.test(before?.lower ?? '') || next?.lower === 'that';
  if (hit.form === 'ing') return !/^(?:of|for|no|more)$/.test(before?.lower ?? '') || next?.lower === 'that';
  if (hit.form === 'present') return mayBePresent(words, at, hit, subject);
  return mayBeBase(words, at, hit, subject);
}

function mayBePresent(words: readonly Word[], at: number, { frames }: SayingHit, subject: SubjectFinding): boolean {
  const before = words[at - 1];
  const isThat = words[at + 1]?.lower === 'that';
  if (subject.kind === 'none') return false;
  if (/^(?:he|she|it|who)$/.test(before?.lower ?? '') || isAdverb(before?.lower ?? '')) return true;
  if (before?.lower === 'and') return !frames.has('weak');
  return (
    (before?.mention !== undefined || subject.kind === 'own') &&
    (isThat || (!frames.has('weak') && before?.mention !== undefined))
  );
}

function mayBeBase(
  words: readonly Word[],
  at: number,
  { frames, lemma, length }: SayingHit,
  subject: SubjectFinding,
): boolean {
  const before = words[at - 1]?.lower ?? '';
  const next = words[at + length];
  const takesObject =
    next?.lower === 'that' ||
    OBJECT_PRONOUNS.has(next?.lower ?? '') ||
    next?.mention !== undefined ||
    next?.quotation !== undefined;
  const isWeak = frames.has('weak') || frames.has('thought');
  if (before === 'to' || words[at - 2]?.lower === 'to') return takesObject && !isWeak;
  const auxiliary = subject.auxiliaries.at(-1) ?? '';
  if (/^(?:did|do|does)$/.test(auxiliary)) return !(isWeak && auxiliary === 'do');
  if (/^(?:would|will|could|can|may|might|must|should)$/.test(auxiliary))
    return takesObject && /^(?:say|tell|state|add|point out|inform|reply)$/.test(lemma);
  if (/^(?:i|we|you)$/.test(before)) return !isWeak && takesObject;
  return before === 'they' ? takesObject : subject.kind === 'own' && next?.lower === 'that' && !isWeak;
}

/** "It should be noted that" reports nobody's words; "it was agreed that" does. */
function mayBePassive({ auxiliaries }: SubjectFinding): boolean {
  return !auxiliaries.some((auxiliary) =>
    /^(?:should|must|may|might|can|could|would|will|is|are|cannot)$/.test(auxiliary),
  );
}

function isNegated(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:not|never)$|n't$/.test(lower));
}
