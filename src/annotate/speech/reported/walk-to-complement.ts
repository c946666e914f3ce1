import { isAdverb, OBJECT_PRONOUNS, PREPOSITIONS } from '../../lexicon/en/word-classes.js';
import { isNounLike, type Phrase, phraseStartingAt, type SubjectFinding } from '../noun-phrases.js';
import { type SayingHit, sayingAt } from '../saying-forms.js';
import type { Word } from '../words.js';
import { isBareClause } from './bare-clause.js';
import { judgeClause } from './clause-evidence.js';
import type { Complement } from './cue.js';

/** What was found behind a verb. */
export interface FoundComplement {
  readonly complement?: Complement;
  readonly addressee?: Phrase;
}

/** Further than this a verb does not reach for its complement. */
const REACH = 22;

/** The state of the walk from a verb to its complement. */
interface Walk {
  readonly words: readonly Word[];
  readonly hit: SayingHit;
  /** The first word after the verb. */
  readonly start: number;
  readonly isPassive: boolean;
  at: number;
  addressee?: Phrase;
  hasSkippedPhrase: boolean;
}

/** One thing that may stand at the walk's place: the complement, a stretch to walk over (the walk moves on), or neither. */
type Step = (walk: Walk, word: Word) => Complement | 'moved' | 'stop' | undefined;

const STEPS: readonly Step[] = [
  atQuotation,
  atComplementizer,
  atQuestionWord,
  atColon,
  overPair,
  overAdverb,
  overAddressee,
  atInfinitive,
  overPhrase,
  atBareClause,
];

/**
 * Walks from the verb at `verb` over addressee, adverbs and phrases to "that", a wh-word, a quotation, or the clause itself:
 *
 * ```
 * told me at lunch today, however, that the talks would go on
 *      ^^ ^^^^^^^^^^^^^^  ^^^^^^^  ^^^^ ^
 * ```
 */
export function walkToComplement(
  words: readonly Word[],
  verb: number,
  hit: SayingHit,
  subject: SubjectFinding,
  isPassive: boolean,
): FoundComplement {
  const start = verb + hit.length;
  const behind = quotationBefore(words, verb, subject);
  if (behind >= 0 && hit.frames.has('quote') && !/^(?:that|whether)$/.test(words[start]?.lower ?? ''))
    return { complement: { kind: 'quote', from: behind } };
  if (isParenthetical(words, verb, hit, subject)) return { complement: { kind: 'parenthetical' } };
  const walk: Walk = { words, hit, start, isPassive, at: start, hasSkippedPhrase: false };
  const complement = follow(walk) ?? laterThat(walk);
  return { ...(complement ? { complement } : {}), ...(walk.addressee ? { addressee: walk.addressee } : {}) };
}

function follow(walk: Walk): Complement | undefined {
  const limit = Math.min(walk.words.length, walk.start + REACH);
  while (walk.at < limit) {
    const word = walk.words[walk.at];
    if (word === undefined) return undefined;
    const before = walk.at;
    for (const step of STEPS) {
      const result = step(walk, word);
      if (result === 'stop') return undefined;
      if (result === 'moved') break;
      if (result) return result;
    }
    if (walk.at === before) return undefined;
  }
  return undefined;
}

function atQuotation({ at }: Walk, word: Word): Complement | undefined {
  return word.quotation && { kind: 'quote', from: at };
}

function atComplementizer({ words, hit, at, start, hasSkippedPhrase }: Walk, { lower }: Word): Complement | undefined {
  const { frames } = hit;
  if (lower === 'whether' || (lower === 'if' && frames.has('question') && !frames.has('thought') && at - start < 6))
    return { kind: 'clause', from: at + 1, isMarked: true };
  if (lower !== 'that' || (frames.has('quote') && frames.has('weak') && !frames.has('that'))) return undefined;
  if (hasSkippedPhrase && /^(?:ask|inquire|query|wonder)$/.test(hit.lemma)) return undefined;
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  return words[next]?.quotation ? { kind: 'quote', from: next } : { kind: 'clause', from: at + 1, isMarked: true };
}

const ASKING = /^(?:ask|inquire|enquire|query|wonder|explain|know)$/;

function atQuestionWord({ hit, at, hasSkippedPhrase }: Walk, { lower }: Word): Complement | undefined {
  if (!hit.frames.has('question') || hasSkippedPhrase) return undefined;
  const isAsking = ASKING.test(hit.lemma);
  if (isAsking ? !/^(?:what|why|how|when|where|who|whom|which|whose)$/.test(lower) : !/^(?:how|why|where)$/.test(lower))
    return undefined;
  return { kind: 'clause', from: at, isMarked: true };
}

function atColon({ words, hit, at }: Walk, { lower }: Word): Complement | 'stop' | undefined {
  if (lower !== ':') return undefined;
  if (words[at + 1]?.quotation) return { kind: 'quote', from: at + 1 };
  return words.length - at > 4 && !hit.frames.has('weak') ? { kind: 'clause', from: at + 1, isMarked: false } : 'stop';
}

/** Over ", however," and "(Ref. 3)". */
function overPair(walk: Walk, { text }: Word): Complement | 'moved' | 'stop' | undefined {
  const { words, at } = walk;
  if (text === '(') {
    const close = indexOfMark(words, at, ')', 40);
    if (close < 0) return 'stop';
    walk.at = close + 1;
    return 'moved';
  }
  if (text !== ',') return undefined;
  if (words[at + 1]?.quotation) return { kind: 'quote', from: at + 1 };
  const close = indexOfMark(words, at, ',', 16);
  if (close < 0 || !/^(?:that|whether|how|what|why)$/.test(words[close + 1]?.lower ?? '')) return 'stop';
  walk.at = close + 1;
  return 'moved';
}

function overAdverb(walk: Walk, word: Word): 'moved' | undefined {
  if (!isAdverb(word.lower) || word.mention) return undefined;
  if (
    walk.at === walk.start &&
    !/ly$|^(?:again|further|also|then|only|today|yesterday)$/.test(word.lower) &&
    judgeClause(walk.words, walk.at) === 'sure'
  )
    return undefined;
  walk.at++;
  return 'moved';
}

function overAddressee(walk: Walk): 'moved' | undefined {
  const { words, hit, at, addressee, hasSkippedPhrase, isPassive } = walk;
  if (!hit.frames.has('person') || addressee || hasSkippedPhrase || isPassive) return undefined;
  const phrase = phraseStartingAt(words, at);
  if (!phrase || !isAddressee(words, phrase)) return undefined;
  walk.addressee = phrase;
  walk.at = phrase.to;
  return 'moved';
}

const REQUESTING = /^(?:ask|urge|request|advise|instruct|direct|tell|invite)$/;

/** "asked me to convey his thanks", and in a telegram "asked me convey his thanks". */
function atInfinitive({ words, hit, at, addressee }: Walk, word: Word): Complement | undefined {
  if (!addressee || !REQUESTING.test(hit.lemma)) return undefined;
  const from = word.lower === 'to' ? at + 1 : at;
  const verb = words[from];
  const isBase =
    verb !== undefined &&
    /^\p{Ll}{2,}$/u.test(verb.text) &&
    !verb.mention &&
    !PREPOSITIONS.has(verb.lower) &&
    !/(?:ing|ed|[^s]s)$/.test(verb.lower);
  return isBase && (word.lower === 'to' || isNounLike(verb)) ? { kind: 'clause', from, isMarked: true } : undefined;
}

/** Over "to the Ambassador", "on July 5", "in reply"; "about the problems that" is no way to a clause. */
function overPhrase(walk: Walk, { lower }: Word): Complement | 'moved' | 'stop' | undefined {
  const { words, hit, at, start } = walk;
  if (!PREPOSITIONS.has(lower) && lower !== 'as') return undefined;
  if (lower === 'to' && /^effect$/.test(words[at + (words[at + 1]?.lower === 'the' ? 2 : 1)]?.lower ?? '')) {
    const after = at + (words[at + 1]?.lower === 'the' ? 3 : 2);
    return { kind: 'clause', from: words[after]?.lower === 'that' ? after + 1 : after, isMarked: true };
  }
  const isLead =
    at === start &&
    !/^(?:after|when|if|as|before|while)$/.test(words[0]?.lower ?? '') &&
    /^(?:say|state|tell|think|reply|answer|add|believe|feel)$/.test(hit.lemma) &&
    !/^(?:to|of|about|with|from|by)$/.test(lower) &&
    !isThatSoon(words, at);
  if (isLead && judgeClause(words, at) !== 'no') return { kind: 'clause', from: at, isMarked: false };
  if (/^(?:about|of|for|concerning|regarding|with|by|as|from|against)$/.test(lower) && !/^(?:of|for|with)$/.test(lower))
    return 'stop';
  if (/^(?:of|for)$/.test(lower)) return 'stop';
  const object = phraseStartingAt(words, at + 1);
  if (lower === 'to' && object && !walk.addressee && hit.frames.has('to')) walk.addressee = object;
  walk.hasSkippedPhrase = true;
  walk.at = object ? object.to : at + 1;
  return 'moved';
}

function atBareClause({ words, hit, at, hasSkippedPhrase }: Walk): Complement | 'stop' {
  return isBareClause(words, at, { hit, hasSkippedPhrase }) ? { kind: 'clause', from: at, isMarked: false } : 'stop';
}

/** "pointed out US position on arms, and that troops would go": a second object that is a clause. */
function laterThat({ words, start, hit }: Walk): Complement | undefined {
  if (!hit.frames.has('clause') || hit.form === 'base' || hit.frames.has('thought')) return undefined;
  for (let at = start; at < Math.min(words.length - 1, start + 40); at++) {
    const { lower } = words[at] ?? { lower: '.' };
    if (/^[;:()]$/.test(lower) || words[at]?.quotation || sayingAt(words, at)) return undefined;
    if (lower === 'that' && /^(?:and|,)$/.test(words[at - 1]?.lower ?? '') && judgeClause(words, at + 1) !== 'no')
      return { kind: 'clause', from: at + 1, isMarked: true };
  }
  return undefined;
}

/** The quotation right before the verb, or before its subject; -1 when there is none. */
function quotationBefore(words: readonly Word[], at: number, subject: SubjectFinding): number {
  for (const first of [at, subject.kind === 'own' ? subject.clauseStart : at]) {
    const before = words[first - 1]?.text === ',' ? first - 2 : first - 1;
    if (words[before]?.quotation) return before;
  }
  return -1;
}

function isThatSoon(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + 10; at++) {
    const lower = words[at]?.lower ?? '.';
    if (lower === 'that' && !words[at]?.mention) return true;
    if (/^[,.;:]$/.test(lower) || words[at]?.quotation) return false;
  }
  return false;
}

const SPOKEN_TO =
  /^(?:ambassador|minister|secretary|president|chairman|premier|king|shah|delegation|government|department|embassy|delegates?|newsmen|reporters|correspondents|colleagues|group|council|committee|officials?)$/;

function isAddressee(words: readonly Word[], { from, to }: Phrase): boolean {
  const first = words[from];
  if (OBJECT_PRONOUNS.has(first?.lower ?? ''))
    return !/^(?:it|you)$/.test(first?.lower ?? '') || !isFiniteAt(words, to);
  const last = words[to - 1];
  if (SPOKEN_TO.test(last?.lower ?? '')) return !isFiniteAt(words, to);
  if (last?.mention) return last.mention.kind !== 'event' && !(isFiniteAt(words, to) && !isThatSoon(words, to));
  return /^\p{Lu}/u.test(last?.text ?? '') && !isFiniteAt(words, to);
}

/** Is the word a verb that makes what stands before it a subject? */
function isFiniteAt(words: readonly Word[], at: number): boolean {
  return /^(?:is|are|was|were|has|had|have|would|will|should|could|can|may|might|must|does|did|not)$/.test(
    words[at]?.lower ?? '',
  );
}

/** ", he said," and ", said Burns." and "As the Embassy pointed out,". */
function isParenthetical(words: readonly Word[], at: number, hit: SayingHit, subject: SubjectFinding): boolean {
  if (!(hit.frames.has('clause') || hit.frames.has('quote')) || hit.form === 'ing' || hit.form === 'base') return false;
  const after = words[at + hit.length]?.text ?? '.';
  if (subject.kind === 'own' && subject.phrase) {
    const before = words[subject.clauseStart - 1]?.lower ?? '';
    if (words[at + hit.length]?.text === ',' && words[at + hit.length + 1]?.quotation) return false;
    if (before === ',' && subject.clauseStart >= 2 && /^[,.;(]$/.test(after)) return true;
    return before === 'as' && after === ',' && subject.clauseStart < 3;
  }
  if (words[at - 1]?.text !== ',' || at < 2) return false;
  const phrase = phraseStartingAt(words, at + hit.length);
  return (
    phrase !== undefined &&
    /^[,.;]$/.test(words[phrase.to]?.text ?? '.') &&
    phrase.to - phrase.from < 5 &&
    (words[phrase.from]?.mention !== undefined || /^(?:the|he|she|they)$/.test(words[phrase.from]?.lower ?? ''))
  );
}

function indexOfMark(words: readonly Word[], from: number, mark: string, reach: number): number {
  for (let at = from + 1; at < from + reach; at++) if (words[at]?.text === mark) return at;
  return -1;
}
