import type { Word } from '../words.js';
import { judgeClause } from './clause-evidence.js';
import type { Cue } from './cue.js';

/** A label, a colon or a semicolon right before: "The Minister made two proposals: 1. That". */
const LISTED = /(?:[:;]|(?:^|[\s(])(?:\d{1,2}|\p{L})[.)])\s*$/u;

/**
 * Returns the cue of a sentence that is an item of a list of what somebody says, none when it is no such item:
 *
 * ```
 * He made two proposals: 1. That the troops withdraw. 2. That …
 *                           ^^^^ cue
 * ```
 */
export function listedCue(text: string, words: readonly Word[]): readonly Cue[] {
  const [first] = words;
  if (first?.text !== 'That' || first.mention || judgeClause(words, 1) === 'no') return [];
  if (!LISTED.test(text.slice(Math.max(0, first.start - 8), first.start))) return [];
  return [
    {
      from: 0,
      to: 1,
      lemma: 'that',
      form: 'past',
      subject: { kind: 'shared', clauseStart: 0, auxiliaries: [] },
      isPassive: false,
      isThought: false,
      complement: { kind: 'clause', from: 1, isMarked: true },
    },
  ];
}
