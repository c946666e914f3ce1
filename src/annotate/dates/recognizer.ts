import type { Qualifier } from './edtf.js';
import type { Said } from './said.js';

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/**
 * One construct of dates in one language. The scanner tries it at a word that is in `opens`: words in lower case, `#` for one or
 * two figures, `#3`, `#4` and so on for as many. The longest reading at a place wins, the earlier recognizer of two that are equally long.
 */
export interface Recognizer {
  /** The rule's name, `dates/kebab-name`. */
  readonly rule: string;
  readonly opens: ReadonlySet<string>;
  /**
   * Sticky, small, and matches wherever `pattern` does: a large pattern that rarely matches is compiled only when this does.
   */
  readonly needs?: RegExp;
  /** Sticky. When there is `inner`, it matches what stands before the inner expression. */
  readonly pattern: RegExp;
  /** The rules one of which must go on where `pattern` ends; what it reads becomes part of this. */
  readonly inner?: ReadonlySet<string>;
  /** Turns a match into what it says; `undefined` when it is no date after all. */
  read(groups: Groups, inner: Said | undefined): Said | undefined;
  /** May it stand here? Sees a little of the text on both sides; returns why not, in a few words. */
  readonly forbids?: (before: string, matched: string, after: string) => string | undefined;
}

/** The dates of one language. */
export interface DateLanguage {
  /** Its BCP 47 tag. */
  readonly tag: string;
  readonly recognizers: readonly Recognizer[];
  /** Reads the time the sentence speaks of, from the words around an expression. */
  tenseOf(before: string, after: string): 'past' | 'future' | undefined;
  /** Reads what the words right before an expression make of it: open at one end, or near. @default nothing */
  readonly qualifierOf?: (before: string) => Qualifier | undefined;
}
