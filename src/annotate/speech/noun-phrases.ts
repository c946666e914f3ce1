import { GENDERED_NOUNS, OTHER_PERSON_NOUNS } from '../lexicon/en/person-nouns.js';
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FINITE_VERBS,
  isAdverb,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../lexicon/en/word-classes.js';
import type { Word } from './words.js';

/** A noun phrase by its words, `from` inclusive, `to` exclusive; for several mentions in a row, that of the head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What stands before a verb: its own subject, or what tells where else to look. */
export interface SubjectFinding {
  /** `own`: the phrase is the subject; `shared`: that of the verb before; `relative`: the phrase is the antecedent. */
  readonly kind: 'own' | 'shared' | 'relative' | 'none';
  readonly phrase?: Phrase;
  /** The first word of the clause: of the subject, or of the connector before the verb. */
  readonly clauseStart: number;
  readonly auxiliaries: readonly string[];
}

const ROLE_HEAD =
  /^(?:\p{Ll}*(?:er|or|ant|man|men|ian|ist|ary|chief|head|ador|ative|ister|dent|sul|king|shah|general|staff|delegation|government|embassy|department|committee|council|party|board|report|telegram|memorandum|letter|message|note|statement|article|officials?|sources?|side|official|ambassador|member)s?)$/iu;
/** "The girl at the post office": persons by age and kin, who speak too. */
const PERSONS: ReadonlySet<string> = new Set([...GENDERED_NOUNS.female, ...GENDERED_NOUNS.male, ...OTHER_PERSON_NOUNS]);
const JOINT = /^(?:of|for|from|in|to|at|on|by)$/;

/** Could a phrase with this head speak ("officials", "the delegation", "the telegram")? */
export function isRoleHead(lower: string): boolean {
  return ROLE_HEAD.test(lower);
}

/** Further than this a subject does not stand from its verb. */
const SUBJECT_REACH = 60;

/** Returns the subject of the verb at `verb`, looking left. */
export function subjectBefore(words: readonly Word[], verb: number): SubjectFinding {
  const limit = Math.max(0, verb - SUBJECT_REACH);
  const { at, auxiliaries } = skipAuxiliaries(words, verb - 1, limit);
  const found = (kind: SubjectFinding['kind'], clauseStart: number, phrase?: Phrase): SubjectFinding => ({
    kind,
    clauseStart,
    auxiliaries,
    ...(phrase ? { phrase } : {}),
  });
  if (at < limit) return found('none', limit);
  const lower = words[at]?.lower ?? '';
  if (/^(?:,|—|–|--)$/.test(lower)) {
    const open = commaBefore(words, at, limit);
    const pronoun = SUBJECT_PRONOUNS.has(words[at - 1]?.lower ?? '') || /self$/.test(words[at - 1]?.lower ?? '');
    const phrase =
      open > limit
        ? phraseEndingAt(words, open - 1, limit)
        : pronoun
          ? phraseEndingAt(words, at - 1, limit)
          : undefined;
    if (phrase) return found('own', phrase.from, phrase);
    const isShared = open >= limit && /^(?:and|but|or|who)$/.test(words[open - 1]?.lower ?? '');
    return isShared ? found('shared', open - 1) : found('none', at);
  }
  if (/^(?:and|but|or|nor|yet|then|;|:)$/.test(lower)) return found('shared', at);
  if (/^(?:who|which|that)$/.test(lower)) {
    const phrase = phraseEndingAt(words, words[at - 1]?.lower === ',' ? at - 2 : at - 1, limit);
    return phrase ? found('relative', phrase.from, phrase) : found('none', at);
  }
  const phrase = phraseEndingAt(words, at, limit);
  return phrase ? found('own', phrase.from, phrase) : found('none', at + 1);
}

const BEFORE_VERB =
  /^(?:himself|herself|themselves|myself|yourself|yourselves|itself|\d{1,2}|all|both|half|not|went|on)$/;
/** Verbs with an infinitive of saying: "went on to say", "asked to tell you". */
const BEFORE_TO =
  /^(?:on|wish|wishes|wished|wanted|wants|want|like|asked|instructed|continued|proceeded|come|came|used|began)$/;

/** Walks left over adverbs, auxiliaries, parentheses and "went on to"; says where it stopped. */
function skipAuxiliaries(words: readonly Word[], from: number, limit: number): { at: number; auxiliaries: string[] } {
  const auxiliaries: string[] = [];
  let at = from;
  while (at >= limit) {
    const { lower = '', mention } = words[at] ?? {};
    if (AUXILIARIES.has(lower)) auxiliaries.unshift(lower);
    else if (lower === ')' && !/^(?:\d{1,2}|[a-z])$/.test(words[at - 1]?.lower ?? ''))
      at = backTo(words, at, '(', limit);
    else if (lower === ')') at--;
    else if (lower === 'to') {
      if (!BEFORE_TO.test(words[at - 1]?.lower ?? '')) break;
      if (words[at - 1]?.lower !== 'on') at--;
    } else if (!(isAdverb(lower) && mention === undefined) && !BEFORE_VERB.test(lower)) break;
    at--;
  }
  return { at, auxiliaries };
}

/** Returns the noun phrase whose last word is `last`: its head first ("the Minister of Defense" from "Defense"). */
export function phraseEndingAt(
  words: readonly Word[],
  last: number,
  limit = Math.max(0, last - SUBJECT_REACH),
): Phrase | undefined {
  const end = words[last];
  if (end === undefined || last < limit) return undefined;
  if (/self$|selves$/.test(end.lower)) return phraseEndingAt(words, last - 1, limit);
  if (!end.mention && SUBJECT_PRONOUNS.has(end.lower)) return { from: last, to: last + 1 };
  if (!end.mention && !isNounLike(end)) return undefined;
  let from = firstOfNouns(words, last, limit);
  if (from > limit && (DETERMINERS.has(words[from - 1]?.lower ?? '') || words[from - 1]?.lower === "'s")) from--;
  return headBefore(words, from - 1, limit) ?? { from, to: last + 1 };
}

function firstOfNouns(words: readonly Word[], last: number, limit: number): number {
  const end = words[last];
  const isCapital = /^\p{Lu}/u.test(end?.text ?? '');
  let from = last;
  while (
    from > limit &&
    (end?.mention ? words[from - 1]?.mention === end.mention : continuesLeft(words[from - 1], isCapital))
  )
    from--;
  return from;
}

/** "the Minister of" before "Defense": the phrase that the preposition at `joint` hangs on, when that may speak. */
function headBefore(words: readonly Word[], joint: number, limit: number): Phrase | undefined {
  if (joint - 1 < limit || !JOINT.test(words[joint]?.lower ?? '')) return undefined;
  const outer = phraseEndingAt(words, joint - 1, limit);
  const head = outer && words[outer.to - 1];
  if (!head || SUBJECT_PRONOUNS.has(head.lower)) return undefined;
  return head.mention?.kind === 'person' || ROLE_HEAD.test(head.lower) || PERSONS.has(head.lower.replace(/s$/, ''))
    ? outer
    : undefined;
}

/** Returns the noun phrase that starts at `from`, without what hangs on it; of a possessive and its noun, both ("my brother's wife"). */
export function phraseStartingAt(words: readonly Word[], from: number): Phrase | undefined {
  const phrase = simplePhraseAt(words, from);
  if (phrase === undefined || words[phrase.to]?.lower !== "'s" || words[phrase.to + 1]?.mention) return phrase;
  const owned = simplePhraseAt(words, phrase.to + 1);
  return owned === undefined ? phrase : { from, to: owned.to };
}

/** “…,” added little Amy. */
const BESIDE_NAME = /^(?:little|old|young|poor|dear|good|honest|brave|big|gentle|sweet|pretty|kind|wise|sly)$/;

function simplePhraseAt(words: readonly Word[], from: number): Phrase | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  if (first.mention) {
    let to = from + 1;
    while (words[to]?.mention === first.mention) to++;
    return { from, to };
  }
  if (OBJECT_PRONOUNS.has(first.lower) || SUBJECT_PRONOUNS.has(first.lower)) {
    const isPossessive = first.lower === 'her' && isNounLike(words[from + 1]);
    if (!isPossessive) return { from, to: from + 1 };
  }
  let to = from;
  if (BESIDE_NAME.test(first.lower) && words[from + 1]?.mention?.kind === 'person')
    return phraseFrom(from, simplePhraseAt(words, from + 1));
  if (DETERMINERS.has(first.lower)) {
    to++;
    if (words[to]?.mention) return phraseFrom(from, simplePhraseAt(words, to));
  }
  const start = to;
  while (
    to < words.length &&
    to - start < 4 &&
    isNounLike(words[to]) &&
    !words[to]?.mention &&
    (to === start || (isSameCase(words[start], words[to]) && !looksVerbal(words[to])))
  )
    to++;
  return to > start ? { from, to } : undefined;
}

function phraseFrom(from: number, phrase: Phrase | undefined): Phrase | undefined {
  return phrase && { from, to: phrase.to };
}

/** A noun phrase that has begun ends before a verb: "the ambassador nodded". */
function looksVerbal(word: Word | undefined): boolean {
  return (
    /(?:ed|ing)$/.test(word?.lower ?? '') ||
    FINITE_VERBS.has(word?.lower ?? '') ||
    /self$|selves$/.test(word?.lower ?? '')
  );
}

function isSameCase(a: Word | undefined, b: Word | undefined): boolean {
  return /^\p{Lu}/u.test(a?.text ?? '') === /^\p{Lu}/u.test(b?.text ?? '');
}

function continuesLeft(word: Word | undefined, isCapital: boolean): boolean {
  if (!isNounLike(word) || word?.mention) return false;
  return isCapital ? /^\p{Lu}/u.test(word?.text ?? '') : true;
}

/** Could the word be a noun or an adjective in a noun phrase? */
export function isNounLike(word: Word | undefined): boolean {
  if (word === undefined || word.quotation) return false;
  const { lower } = word;
  return (
    /^[\p{L}\p{N}]/u.test(lower) &&
    !AUXILIARIES.has(lower) &&
    !FINITE_VERBS.has(lower) &&
    !PREPOSITIONS.has(lower) &&
    !CONJUNCTIONS.has(lower) &&
    !DETERMINERS.has(lower) &&
    !isAdverb(lower)
  );
}

function backTo(words: readonly Word[], from: number, mark: string, limit: number): number {
  for (let at = from; at >= limit && from - at < 40; at--) if (words[at]?.text === mark) return at;
  return from;
}

function commaBefore(words: readonly Word[], from: number, limit: number): number {
  for (let at = from - 1; at >= limit && from - at < 30; at--) if (/^(?:,|—|–)$/.test(words[at]?.text ?? '')) return at;
  return -1;
}
