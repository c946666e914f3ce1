import { TOOL } from '../../../model/annotation/annotation-base.js';
import type { AsideAnnotation, NoteAnnotation } from '../../../model/annotation/editorial-annotation.js';
import type { SpeechAnnotation } from '../../../model/annotation/speech-annotation.js';
import type { Span } from '../../../model/span.js';
import { isAdverb, SUBJECT_PRONOUNS } from '../../lexicon/en/word-classes.js';
import { type Phrase, phraseStartingAt } from '../noun-phrases.js';
import type { Roles } from '../speakers/roles.js';
import { type Mention, readWords, type Word } from '../words.js';

const PARENTHESIS = /\([^()]{3,200}\)/g;

const VOCAL =
  /^(?:laugh(?:s|ed|ing|ter)?|sigh(?:s|ed|ing)?|chuckl(?:es|ed|ing)|cough(?:s|ed|ing)?|groan(?:s|ed|ing)?|giggl(?:es|ed|ing)|weeps|wept|sobb(?:ed|ing))$/;
const KINESIC =
  /^(?:nod(?:s|ded|ding)?|smil(?:e|es|ed|ing)|gestur(?:es|ed|ing)|shrug(?:s|ged|ging)?|frown(?:s|ed|ing)?|bow(?:s|ed|ing)?|wav(?:es|ed|ing)|wink(?:s|ed|ing)?|rises|rose|rising|stands|stood|shakes|shook|shaking|grins|grinned|points|pointing|claps|clapped)$/;
const INCIDENT =
  /^(?:applause|pause|interruption|interrupted|silence|noise|enters?|entered|rings|rang|cheers|bell|commotion)$/;

/**
 * Returns what stands in parentheses inside somebody's words and is not theirs: gestures, laughter, happenings, a
 * narrator's remark, a gloss on a pronoun. Other parentheses belong to the words around them and get no mark.
 *
 * ```
 * “… to world peace? (The ambassador laughed and nodded.) Khrushchev himself …”    vocal
 * “You are communists and we (the Koreans) say …”                                  note, gloss
 * ```
 */
export function findAsides(
  text: string,
  speech: readonly SpeechAnnotation[],
  mentions: readonly Mention[],
  roles: Roles,
): readonly (AsideAnnotation | NoteAnnotation)[] {
  const spoken = mergeSpans(speech.map(({ span }) => span));
  const starts = new Set(speech.map(({ span }) => span.start));
  const asides: (AsideAnnotation | NoteAnnotation)[] = [];
  let next = 0;
  for (const match of text.matchAll(PARENTHESIS)) {
    const span = { start: match.index, end: match.index + match[0].length };
    while ((spoken[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next++;
    const around = spoken[next];
    if (around === undefined || around.start >= span.start || around.end < span.end) continue;
    const words = readWords(text, { start: span.start + 1, end: span.end - 1 }, [], mentions);
    if (words.some(({ start }) => starts.has(start))) continue;
    const before =
      /([\p{L}’']+)\s*$/u.exec(text.slice(Math.max(0, span.start - 30), span.start))?.[1]?.toLowerCase() ?? '';
    const aside = judge(text, span, words, before, roles);
    if (aside) asides.push(aside);
  }
  return asides;
}

function judge(
  text: string,
  span: Span,
  words: readonly Word[],
  before: string,
  roles: Roles,
): AsideAnnotation | NoteAnnotation | undefined {
  const subject = phraseStartingAt(words, 0);
  let verb = subject?.to ?? 0;
  while (isAdverb(words[verb]?.lower ?? '') && !words[verb]?.mention) verb++;
  const manifestation = manifestationOf(words, subject ? verb : 0);
  const base = { span, resp: TOOL, certainty: 'medium' as const };
  if (manifestation !== undefined) {
    const agent = subject && manifestation !== 'incident' ? agentOf(text, words, subject, roles) : undefined;
    return {
      ...base,
      kind: 'aside',
      manifestation,
      rule: `speech/aside-${manifestation}`,
      evidence: `"${words[verb]?.text ?? words[0]?.text ?? ''}" in parentheses inside speech`,
      ...(agent ? { agent } : {}),
    };
  }
  const isActor = words[0]?.mention?.kind === 'person' || /^(?:he|she|they|i|the)$/.test(words[0]?.lower ?? '');
  if (
    subject &&
    isActor &&
    /(?:ed|[^aeiou]t|ew|ook|ent|ell|ave)$/.test(words[verb]?.lower ?? '') &&
    words[verb]?.mention === undefined
  )
    return {
      ...base,
      kind: 'note',
      type: 'aside',
      certainty: 'low',
      rule: 'speech/aside-remark',
      evidence: "a narrator's sentence in parentheses inside speech",
    };
  const isGloss = SUBJECT_PRONOUNS.has(before) && subject !== undefined && subject.to === words.length;
  return isGloss
    ? { ...base, kind: 'note', type: 'gloss', rule: 'speech/gloss', evidence: `says who "${before}" is` }
    : undefined;
}

function manifestationOf(words: readonly Word[], verb: number): AsideAnnotation['manifestation'] | undefined {
  for (const at of [verb, 0]) {
    const lower = words[at]?.lower ?? '';
    if (VOCAL.test(lower)) return 'vocal';
    if (KINESIC.test(lower)) return 'kinesic';
    if (INCIDENT.test(lower)) return 'incident';
  }
  return undefined;
}

function agentOf(text: string, words: readonly Word[], { from, to }: Phrase, roles: Roles): string | undefined {
  const mention = words.slice(from, to).find((word) => word.mention)?.mention;
  if (mention?.ref) return mention.ref;
  if (SUBJECT_PRONOUNS.has(words[from]?.lower ?? '')) return undefined;
  return roles.resolve(text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0));
}

/** Spans that touch or overlap become one; both lists in order. */
function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
