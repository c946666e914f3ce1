import { SUBJECT_PRONOUNS } from '../../lexicon/en/word-classes.js';
import { type Phrase, phraseStartingAt } from '../noun-phrases.js';
import type { Focus } from '../speakers/focus.js';
import type { Referent } from '../speakers/resolve-phrase.js';
import type { Word } from '../words.js';
import type { Cue } from './cue.js';

/** What is known in a sentence when a cue is met. */
export interface CueContext {
  readonly words: readonly Word[];
  readonly focus: Focus;
  readonly isMain: boolean;
  /** Who spoke in the sentence's last main clause of saying. */
  readonly mainSpeaker: Referent | undefined;
  /** The sentence's subject. */
  readonly subject: { readonly phrase: Phrase; readonly referent: Referent | undefined } | undefined;
  /** The report that is open, by its first word and speaker. */
  readonly current: { readonly from: number; readonly speaker: Referent | undefined } | undefined;
  resolve(phrase: Phrase, focus: Focus): Referent | undefined;
}

/** Returns who speaks at a cue: the verb's subject or agent, else whoever the sentence or the talk before is about. */
export function speakerOfCue(cue: Cue, context: CueContext): Referent | undefined {
  const { words, focus, isMain, current, mainSpeaker, subject } = context;
  const { kind, phrase } = cue.subject;
  if (cue.isPassive) return agentAfter(cue, context);
  if (standsBehind(cue)) {
    const behind = phraseStartingAt(words, cue.to);
    return behind ? context.resolve(behind, focus) : mainSpeaker;
  }
  if (phrase && kind !== 'none') return context.resolve(phrase, isMain ? focus : insideFocus(focus, current?.speaker));
  if (cue.form === 'ing' && cue.from < 3) return subjectAfterComma(cue.to, context) ?? lastSpeaker(focus);
  if (cue.form === 'ing' && !isMain) return subjectOfReport(context) ?? current?.speaker;
  return (
    mainSpeaker ?? (subject && subject.phrase.from < cue.from ? subject.referent : undefined) ?? lastSpeaker(focus)
  );
}

/** "…, said Burns": the subject follows the verb. */
function standsBehind({ subject, complement, from }: Cue): boolean {
  if (subject.kind === 'own') return false;
  return complement.kind === 'parenthetical' || (complement.kind === 'quote' && complement.from < from);
}

/** Inside a report, "he" is rather its speaker. */
function insideFocus(focus: Focus, speaker: Referent | undefined): Focus {
  return speaker?.isPerson && speaker.id !== focus.voice ? { ...focus, person: speaker.id } : focus;
}

function lastSpeaker({ speaker, person }: Focus): Referent | undefined {
  return speaker === undefined ? undefined : { id: speaker, isPerson: speaker === person };
}

function agentAfter({ to }: Cue, { words, focus, resolve }: CueContext): Referent | undefined {
  if (words[to]?.lower !== 'by') return undefined;
  const agent = phraseStartingAt(words, to + 1);
  return agent && resolve(agent, focus);
}

function subjectOfReport({ words, current, focus, resolve }: CueContext): Referent | undefined {
  const phrase = current && phraseStartingAt(words, current.from);
  return phrase && words[phrase.to - 1]?.mention ? resolve(phrase, focus) : undefined;
}

function subjectAfterComma(from: number, { words, focus, resolve }: CueContext): Referent | undefined {
  for (let at = from; at < words.length; at++) {
    if (words[at]?.text !== ',') continue;
    const next = words[at + 1];
    const phrase = phraseStartingAt(words, at + 1);
    if (phrase && (next?.mention || SUBJECT_PRONOUNS.has(next?.lower ?? '') || next?.lower === 'the'))
      return resolve(phrase, focus);
  }
  return undefined;
}
