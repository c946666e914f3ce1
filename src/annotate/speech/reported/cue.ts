import type { Phrase, SubjectFinding } from '../noun-phrases.js';
import type { SayingForm } from '../saying-forms.js';

/** Where the words that a cue reports start, by word number. */
export type Complement =
  | { readonly kind: 'clause'; readonly from: number; readonly isMarked: boolean }
  | { readonly kind: 'quote'; readonly from: number }
  | { readonly kind: 'parenthetical' };

/** A verb or noun of saying in a sentence, with its subject and what it reports. Positions are word numbers. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly lemma: string;
  readonly form: SayingForm | 'noun';
  readonly subject: SubjectFinding;
  readonly isPassive: boolean;
  /** Says what somebody thinks, not what was said in so many words. */
  readonly isThought: boolean;
  readonly addressee?: Phrase;
  readonly complement: Complement;
}
