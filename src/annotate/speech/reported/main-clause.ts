import { AUXILIARIES, isAdverb, SUBJECT_PRONOUNS } from '../../lexicon/en/word-classes.js';
import { isRoleHead, type Phrase, phraseStartingAt } from '../noun-phrases.js';
import type { Word } from '../words.js';
import type { Cue } from './cue.js';

/** The report that a later cue of the sentence may end. */
export interface Running {
  readonly cue: Cue;
  readonly from: number;
  readonly isSubordinate: boolean;
}

/**
 * Does the cue belong to the main clause, rather than to the words that `current` reports?
 *
 * ```
 * He said that Rusk had stated that …     inside: another tense
 * He said that …, and added that …        main: shares the subject
 * He said that …; the Minister replied …  main: a subject behind a connector
 * ```
 */
export function isMainClause(words: readonly Word[], cue: Cue, current: Running): boolean {
  const { subject, form } = cue;
  if (form === 'noun' || cue.from < current.from) return false;
  if (cue.isThought && !current.isSubordinate) return false;
  if (form === 'ing') return isMainParticiple(words, cue, current);
  const isPast =
    form === 'past' && !/^(?:had|has|have|having|was|were|been|would|be)$/.test(subject.auxiliaries.at(-1) ?? '');
  const wasPast = current.cue.form !== 'base' && current.cue.form !== 'present';
  if (!isPast && wasPast) return false;
  if (subject.kind === 'shared') return true;
  return subject.kind === 'own' && isAfterConnector(words, cue, current);
}

function isMainParticiple(words: readonly Word[], cue: Cue, current: Running): boolean {
  if (/^(?:say|claim|ask|accuse|allege|maintain)$/.test(cue.lemma) && !current.isSubordinate) return false;
  const before = words[cue.from - 1]?.lower ?? '';
  return before === ',' || /^(?:and|but|also|by)$/.test(before);
}

function isAfterConnector(words: readonly Word[], { subject, complement }: Cue, { isSubordinate }: Running): boolean {
  const before = words[subject.clauseStart - 1]?.lower ?? '';
  const earlier = words[subject.clauseStart - 2]?.lower ?? '';
  if (/^(?:and|but|;|while|whereupon|\(|so|—|–|--|yet)$/.test(before)) return true;
  if ((before === ',' || isAdverb(before)) && /^(?:and|but|;|\()$/.test(earlier)) return true;
  if (before === 'which' && earlier === 'to') return true;
  return before === ',' && (isSubordinate || complement.kind === 'quote');
}

/** "Noting that …, he said", "When told that …": the cue's clause only leads up to the main one. */
export function isSubordinate(words: readonly Word[], { form, from, complement }: Cue): boolean {
  if (complement.kind === 'parenthetical') return false;
  if (form === 'ing' && from < 3) return true;
  const first = words[0]?.lower ?? '';
  return (
    from < 14 &&
    /^(?:when|after|before|if|while|although|since|in|on|referring|with|noting|having|asked|told|upon|regarding|concerning|adverting)$/.test(
      first,
    ) &&
    !words.slice(0, from).some(({ text }) => text === ',')
  );
}

/** The end of a leading clause: the comma before the last clause of the sentence. */
export function endOfSubordinate(words: readonly Word[], from: number, to: number): number {
  for (let at = to; at > from + 1; at--) if (words[at]?.text === ',') return at - 1;
  return to;
}

/** "When told that it was so, he nodded, but …": the last word before the comma behind which the main clause has its subject. */
export function endOfLead(words: readonly Word[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    const next = words[at + 1];
    if (words[at]?.text !== ',') continue;
    if (SUBJECT_PRONOUNS.has(next?.lower ?? '') || next?.mention?.kind === 'person') return at - 1;
  }
  return to;
}

/** The subject with which a sentence starts, after an adverb or a phrase that a comma closes. */
export function mainSubject(words: readonly Word[]): Phrase | undefined {
  let at = 0;
  while (at < words.length && !words[at]?.mention && isBeforeSubject(words[at]?.lower ?? '')) at++;
  if (LEADING.test(words[at]?.lower ?? '')) {
    const comma = words.findIndex(({ text }, index) => index > at && text === ',');
    if (comma < 0) return undefined;
    at = comma + 1;
  }
  if (SUBJECT_PRONOUNS.has(words[at]?.lower ?? '')) return { from: at, to: at + 1 };
  const phrase = phraseStartingAt(words, at);
  if (phrase === undefined) return undefined;
  const next = words[phrase.to]?.lower ?? '';
  return words[phrase.to - 1]?.mention !== undefined || AUXILIARIES.has(next) || /ed$/.test(next) || isAdverb(next)
    ? phrase
    : undefined;
}

const LEADING =
  /^(?:in|on|at|by|during|after|with|regarding|concerning|for|as|when|if|while|to|from|under|before|since|although)$/;

function isBeforeSubject(lower: string): boolean {
  return isAdverb(lower) || /^(?:and|but|\d+|[a-hj-z]|[.,()“"])$/.test(lower);
}

const MEETING = /^(?:saw|met|visited|received|called|talked|spoke|lunched|dined|conferred)$/;

/** "Saw Prime Minister this morning", "I called on the Minister": whom the author meets, and who then speaks. */
export function personMet(words: readonly Word[]): Phrase | undefined {
  let at = 0;
  while (
    at < 4 &&
    !words[at]?.mention &&
    (isBeforeSubject(words[at]?.lower ?? '') || /^(?:i|we)$/.test(words[at]?.lower ?? ''))
  )
    at++;
  if (!MEETING.test(words[at]?.lower ?? '')) return undefined;
  at++;
  while (/^(?:on|with|to|in|again|briefly)$/.test(words[at]?.lower ?? '')) at++;
  const phrase = phraseStartingAt(words, at);
  const last = phrase && words[phrase.to - 1];
  if (!phrase || !last || last.mention?.kind === 'place' || last.mention?.kind === 'event') return undefined;
  return last.mention || isRoleHead(last.lower) ? phrase : undefined;
}
