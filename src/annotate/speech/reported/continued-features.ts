import { isAdverb, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../lexicon/en/word-classes.js';
import type { ReadSentence } from '../read-document.js';
import type { Word } from '../words.js';

/** What comes before a sentence that may go on with a report. */
export interface RunState {
  /** The report that the sentence may go on with: its speaker, and whether its verb stands in the past. */
  readonly speaker: string | undefined;
  readonly isAuthor: boolean;
  /** How many sentences have gone on with it already. */
  readonly length: number;
  /** Was it announced by a colon ("He made the following points:"), so that the items of a list are his? */
  readonly isAnnounced: boolean;
  /** Who has spoken so far in the document. */
  readonly spoken: ReadonlySet<string>;
  /** Is it the first sentence of its block, the report standing in the block before? */
  readonly startsBlock: boolean;
}

const MODALS = /^(?:would|could|should|might|may|can|must|will|shall|cannot|ought|needed?)$/;
const PRESENT = /^(?:is|are|has|have|does|do|am)$/;
const PAST = /^(?:was|were|had|did)$/;
/** Verbs of what people do at a meeting, rather than say. */
const ACTIONS =
  /^(?:nodded|laughed|smiled|handed|gave|left|returned|departed|arrived|showed|read|met|called|agreed|thanked|discussed|discussion|conversation|met|turned|seemed|appeared|listened|interrupted|referred|expressed|raised|brought|concluded|reviewed|outlined|described|accepted|refused|attempted|tried|asked|mentioned|spoke|talked|presented|promised|approved|directed|continued|commented|summarized|opened|began|adjourned|closed|ended|rose|joined|invited|urged|inquired|recalled|remarked|emphasized|stressed|went|took)$/;
const META =
  /^(?:comment|embassy|department|deptel|embtel|ibid|telegram|document|memorandum|see|footnote|text|source|meeting|paragraph|begin|end|verbatim)$/;

/** Returns what speaks for or against a sentence going on with the report before it, as names of features. */
export function describeContinuation(
  { sentence, subject, reports, inside }: ReadSentence,
  state: RunState,
): readonly string[] {
  const { words } = sentence;
  const lowers = words.map(({ lower }) => lower);
  const has = (pattern: RegExp) => lowers.some((lower) => pattern.test(lower));
  const features = [
    'bias',
    `first:${classOf(words[0])}`,
    `run:${Math.min(state.length, 3)}`,
    `length:${Math.min(3, Math.floor(words.length / 10))}`,
  ];
  const add = (name: string, holds: boolean) => {
    if (holds) features.push(name);
  };
  add('modal', has(MODALS));
  add('present', has(PRESENT));
  add('past', has(PAST));
  add('no auxiliary', !has(MODALS) && !has(PRESENT) && !has(PAST));
  add('action', has(ACTIONS));
  add('meta', has(META));
  add('author speaks', state.isAuthor);
  add('first person', has(/^(?:i|my|me)$/));
  add('first person of another', !state.isAuthor && has(/^(?:i|my|me)$/));
  add('we', has(/^(?:we|our|us)$/));
  add('you', has(/^(?:you|your)$/));
  add('starts block', state.startsBlock);
  add('subject is speaker', subject !== undefined && subject.id === state.speaker);
  add('subject is another person', subject?.isPerson === true && subject.id !== state.speaker);
  const isOther = subject?.isPerson === true && subject.id !== state.speaker;
  add('another acts', isOther && !has(MODALS) && !has(PRESENT) && !has(PAST));
  add('another who has spoken', isOther && state.spoken.has(subject.id));
  add('announced', state.isAnnounced);
  add(
    'announced, item',
    state.isAnnounced && /^(?:\d{1,2}|\p{L})$/u.test(lowers[0] ?? '') && /^[.)]$/.test(lowers[1] ?? ''),
  );
  add(
    'item',
    /^(?:\d{1,2}|\p{L}|\()$/u.test(lowers[0] ?? '') &&
      /^[.)]$|^(?:\d{1,2}|\p{L})$/u.test(lowers[1] ?? '') &&
      lowers[0] !== 'i',
  );
  add('subject is a body', subject !== undefined && !subject.isPerson);
  add('report inside', reports.length > 0);
  add('parenthesis', words[0]?.text === '(' || words[0]?.text === '[');
  add('bracket', has(/^[[\]]$/));
  add('colon', has(/^:$/));
  add(
    'quotation',
    words.some(({ quotation }) => quotation !== undefined),
  );
  add('question', lowers.at(-1) === '?');
  add('pronoun subject with action', /^(?:he|she|i|they|we)$/.test(lowers[0] ?? '') && ACTIONS.test(lowers[1] ?? ''));
  add(
    'says so',
    has(
      /^(?:however|therefore|furthermore|moreover|also|otherwise|thus|moreover|indeed|perhaps|certainly|addition|hence)$/,
    ),
  );
  add('inside', inside !== undefined);
  add('inside, first person', inside !== undefined && has(/^(?:i|we|our|my|us)$/));
  add('inside, present', inside !== undefined && has(PRESENT));
  add('this', /^(?:this|these|that|those|such)$/.test(lowers[0] ?? ''));
  return features;
}

function classOf(word: Word | undefined): string {
  if (word === undefined) return 'none';
  const { lower, mention } = word;
  if (mention) return mention.kind;
  if (
    /^(?:he|she|i|it|they|we|there|you|this|these|if|the|a|as|at|in|on|however|but|and|while|after|when|for|no)$/.test(
      lower,
    )
  )
    return lower;
  if (SUBJECT_PRONOUNS.has(lower)) return 'pronoun';
  if (isAdverb(lower)) return 'adverb';
  if (PREPOSITIONS.has(lower)) return 'preposition';
  if (/ing$/.test(lower)) return 'ing';
  if (/ed$/.test(lower)) return 'ed';
  if (/^\d/.test(lower)) return 'number';
  return /^\p{L}/u.test(lower) ? 'word' : 'mark';
}
