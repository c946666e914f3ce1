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
  if (phrase && kind !== 'none') {
    const resolved = context.resolve(phrase, isMain ? focus : insideFocus(cue, context));
    return resolved ?? (words[phrase.from]?.lower === 'it' ? bodyBefore(words, phrase.from) : undefined);
  }
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

/** Inside a report, "he" is rather its speaker; inside the author's own, whoever was named last in it. */
function insideFocus(cue: Cue, { words, focus, current }: CueContext): Focus {
  const speaker = current?.speaker;
  if (speaker?.isPerson && speaker.id !== focus.voice) return { ...focus, person: speaker.id };
  const named = personBefore(words, cue.from, current?.from ?? cue.from);
  return named === undefined ? focus : { ...focus, person: named };
}

/** "When Britain left India, it promised": the first body of the sentence. */
function bodyBefore(words: readonly Word[], before: number): Referent | undefined {
  const body = words
    .slice(0, before)
    .find(({ mention }) => mention?.ref && /^(?:place|organization)$/.test(mention.kind));
  return body?.mention?.ref ? { id: body.mention.ref, isPerson: false } : undefined;
}

/** The last person named between two words. */
function personBefore(words: readonly Word[], before: number, from: number): string | undefined {
  for (let at = before - 1; at >= Math.max(from, before - 60); at--) {
    const mention = words[at]?.mention;
    if (mention?.kind === 'person' && mention.ref) return mention.ref;
  }
  return undefined;
}

function lastSpeaker({ speaker, person }: Focus): Referent | undefined {
  const id = speaker ?? person;
  return id === undefined ? undefined : { id, isPerson: id === person };
}

function agentAfter({ to }: Cue, { words, focus, resolve }: CueContext): Referent | undefined {
  if (words[to]?.lower !== 'by') return focus.person === undefined ? undefined : { id: focus.person, isPerson: true };
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
