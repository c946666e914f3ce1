import { SAYING_NOUNS, SAYING_VERBS, type SayingFrame } from '../lexicon/en/saying.js';
import type { Word } from './words.js';

/** Which form of a verb of saying stands in the text. */
export type SayingForm = 'base' | 'present' | 'past' | 'ing';

/** A verb of saying as it stands in a sentence; `length` in words. */
export interface SayingHit {
  readonly form: SayingForm;
  readonly lemma: string;
  readonly frames: ReadonlySet<SayingFrame>;
  readonly length: number;
}

const FORMS: readonly SayingForm[] = ['base', 'present', 'past', 'ing', 'past'];

const byForm = new Map<string, SayingHit>();
for (const { forms, frames } of SAYING_VERBS)
  for (const [index, form] of forms.entries()) {
    const known = byForm.get(form);
    const kind = /ing$/.test(form) && index > 0 ? 'ing' : (FORMS[index] ?? 'past');
    const merged = new Set([...(known?.frames ?? []), ...frames]);
    if (known !== undefined && !known.frames.has('weak')) merged.delete('weak');
    byForm.set(form, { form: kind, lemma: forms[0] ?? form, frames: merged, length: form.split(' ').length });
  }

const nouns = new Set(
  SAYING_NOUNS.flatMap((noun) => [noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);

/** Returns the verb of saying that starts at word `at`, the longest one ("pointed out" before "pointed"). */
export function sayingAt(words: readonly Word[], at: number): SayingHit | undefined {
  const word = words[at];
  if (word === undefined || word.quotation !== undefined) return undefined;
  const next = words[at + 1];
  return (next && byForm.get(`${word.lower} ${next.lower}`)) ?? byForm.get(word.lower);
}

/** Is the word a noun of saying ("statement", "belief")? */
export function isSayingNoun(lower: string): boolean {
  return nouns.has(lower);
}
