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
  readonly current:
    | { readonly from: number; readonly speaker: Referent | undefined; readonly isSubordinate: boolean }
    | undefined;
  resolve(phrase: Phrase, focus: Focus): Referent | undefined;
}

/** Returns who speaks at a cue: the verb's subject or agent, else whoever the sentence or the talk before is about. */
export function speakerOfCue(cue: Cue, context: CueContext): Referent | undefined {
  const { words, focus, mainSpeaker, subject } = context;
  const { kind, phrase } = cue.subject;
  if (cue.isPassive) return agentAfter(cue, context);
  const told = authorTelling(cue, context);
  if (told) return told;
  if (standsBehind(cue)) {
    const behind = phraseStartingAt(words, cue.to);
    return behind ? context.resolve(behind, focus) : mainSpeaker;
  }
  if (phrase && kind !== 'none') return ownSubject(phrase, cue, context);
  return (
    (cue.form === 'ing' ? subjectOfParticiple(cue, context) : undefined) ??
    (context.current?.isSubordinate ? subjectOfMainClause(cue, context) : undefined) ??
    mainSpeaker ??
    (subject && subject.phrase.from < cue.from ? subject.referent : undefined) ??
    lastSpeaker(focus)
  );
}

/** Whom the verb's own subject means; words that mean nobody are no subject, and the clause around has it. */
function ownSubject(phrase: Phrase, cue: Cue, context: CueContext): Referent | undefined {
  const { words, focus, isMain, mainSpeaker, subject } = context;
  const resolved = context.resolve(phrase, isMain ? focus : insideFocus(cue, context));
  if (resolved) return resolved;
  const first = words[phrase.from]?.lower ?? '';
  if (first === 'it') return bodyBefore(words, phrase.from);
  if (SUBJECT_PRONOUNS.has(first)) return undefined;
  return namedBefore(words, phrase.from) ?? mainSpeaker ?? subject?.referent ?? lastSpeaker(focus);
}

/** "When I pointed out that …, he nodded but claimed": not the subject of the clause that leads up to the main one. */
function subjectOfMainClause(cue: Cue, { words, focus, current, resolve }: CueContext): Referent | undefined {
  const actor = actorBefore(words, cue.from);
  return actor && actor.from > (current?.from ?? 0) ? resolve(actor, focus) : undefined;
}

/** "Noting that …, he said", "he announced war, accusing": whoever the participle hangs on. */
function subjectOfParticiple(cue: Cue, context: CueContext): Referent | undefined {
  const { words, focus, isMain, current } = context;
  if (words[cue.from - 1]?.text === ',' && !current) {
    const actor = actorBefore(words, cue.from);
    const referent = actor && context.resolve(actor, sentenceFocus(words, actor.from, focus));
    if (referent) return referent;
  }
  if (cue.from < 3) return subjectAfterComma(cue.to, context) ?? lastSpeaker(focus);
  return isMain ? undefined : (subjectOfReport(context) ?? current?.speaker);
}

/** "Told him I had no instructions": without a subject, and to the one who spoke or was met, it is the author who tells. */
function authorTelling(cue: Cue, { focus, mainSpeaker, subject, current, resolve }: CueContext): Referent | undefined {
  if (cue.subject.kind !== 'none' && cue.subject.kind !== 'shared') return undefined;
  if (!cue.addressee || cue.form !== 'past' || current || focus.voice === undefined) return undefined;
  const other = (mainSpeaker ?? subject?.referent)?.id ?? focus.speaker ?? focus.person;
  const to = resolve(cue.addressee, focus)?.id;
  return to !== undefined && to === other && to !== focus.voice ? { id: focus.voice, isPerson: true } : undefined;
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

/** "Wang continued assert", "Robertson extended warm welcome": whoever is named right before words that are no subject. */
function namedBefore(words: readonly Word[], at: number): Referent | undefined {
  const mention = words[at - 1]?.mention;
  return mention?.ref ? { id: mention.ref, isPerson: mention.kind === 'person' } : undefined;
}

/** "he announced open war, accusing": the subject of the clause that a participle hangs on. */
function actorBefore(words: readonly Word[], before: number): Phrase | undefined {
  for (let at = before - 2; at >= Math.max(0, before - 40) && words[at]?.text !== ';'; at--) {
    const { lower = '', mention } = words[at] ?? {};
    const next = words[at + 1]?.lower ?? '';
    if (!/(?:ed|ew|ent|ook|ame|ave|aid|old)$/.test(next) || words[at + 1]?.mention) continue;
    if (SUBJECT_PRONOUNS.has(lower) || mention?.kind === 'person') return { from: at, to: at + 1 };
  }
  return undefined;
}

/** In a sentence that has named somebody, "he" is rather that person. */
function sentenceFocus(words: readonly Word[], before: number, focus: Focus): Focus {
  const named = personBefore(words, before, 0);
  return named === undefined ? focus : { ...focus, person: named };
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

/** Who tells: whoever "by" names, else, of those in mind, the one who is not told. */
function agentAfter({ to, subject }: Cue, { words, focus, resolve }: CueContext): Referent | undefined {
  if (words[to]?.lower !== 'by') {
    // "It was agreed that": all of them, or nobody knows who.
    if (/^(?:it|there)$/.test(words[subject.phrase?.from ?? -1]?.lower ?? '')) return undefined;
    const told = (subject.phrase && resolve(subject.phrase, focus)?.id) ?? focus.speaker;
    const id =
      focus.person !== told
        ? focus.person
        : (focus.recent?.find((each) => each !== told) ??
          (told === undefined || told === focus.voice ? undefined : focus.voice));
    return id === undefined ? undefined : { id, isPerson: true };
  }
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
