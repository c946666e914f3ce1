import type { Phrase } from '../noun-phrases.js';
import type { Focus } from '../speakers/focus.js';
import type { Referent } from '../speakers/resolve-phrase.js';
import type { Word } from '../words.js';
import type { Cue } from './cue.js';

/** What is known when the addressee of a cue is looked for. */
export interface AddresseeContext {
  readonly words: readonly Word[];
  readonly speaker: Referent | undefined;
  readonly focus: Focus;
  readonly isMain: boolean;
  resolve(phrase: Phrase, focus: Focus): Referent | undefined;
}

/** Returns to whom a cue says it is spoken; where it says nothing, in a talk of two, the other one. */
export function addresseeOfCue(cue: Cue, context: AddresseeContext): Referent | undefined {
  const named = namedAddressee(cue, context);
  const { isMain, speaker, focus } = context;
  return named ?? (isMain && !(cue.isPassive && speaker === undefined) ? partnerOf(speaker, focus) : undefined);
}

function namedAddressee(cue: Cue, { words, speaker, focus, resolve }: AddresseeContext): Referent | undefined {
  const phrase = cue.isPassive ? cue.subject.phrase : cue.addressee;
  const first = words[phrase?.from ?? -1]?.lower ?? '';
  if (cue.isPassive && /^(?:it|there)$/.test(first)) return undefined;
  // The partner of a talk stays the same, whoever is spoken of in between.
  if (/^(?:him|her)$/.test(first) && focus.partner !== undefined && speaker?.id === focus.voice)
    return { id: focus.partner, isPerson: true };
  const referent = phrase && resolve(phrase, focus);
  return referent && referent.id !== speaker?.id ? referent : undefined;
}

/** In a talk of two, who is spoken to: the author's words go to the other, and the other's to the author. */
function partnerOf(
  speaker: Referent | undefined,
  { isConversation, voice, person, partner }: Focus,
): Referent | undefined {
  if (!isConversation || speaker === undefined || voice === undefined) return undefined;
  if (speaker.id === voice) {
    const other = partner ?? person;
    return other === undefined ? undefined : { id: other, isPerson: true };
  }
  return speaker.isPerson ? { id: voice, isPerson: true } : undefined;
}
