import type { Span } from '../../model/span.js';
import type { JudgedQuotation } from './quotations/classify-quotations.js';
import type { Quotation } from './quotations/find-quotations.js';
import { type Report, readSentence, type SentenceReading } from './reported/read-sentence.js';
import { type Sentence, splitSentences } from './sentences.js';
import { findNarrator } from './speakers/find-narrator.js';
import type { Focus } from './speakers/focus.js';
import { createSpeakerNaming, type NamedSpeaker, type QuotationContext } from './speakers/name-quotations.js';
import type { Roles } from './speakers/roles.js';
import type { TextBlock } from './text-blocks.js';
import { firstEndingAfter, type Mention, readWords } from './words.js';

/** A quotation with its speaker. */
export interface SpokenQuotation extends JudgedQuotation, NamedSpeaker {}

/** A sentence and what was read in it; `voice` is whose "I" it is. */
export interface ReadSentence extends SentenceReading {
  readonly sentence: Sentence;
  readonly voice: string | undefined;
  /** The quotation in which the sentence stands, if it does. */
  readonly inside?: JudgedQuotation;
}

/** Everything that was read: all reports and quotations, and sentence by sentence for what goes on without a cue. */
export interface DocumentReading {
  readonly sentences: readonly ReadSentence[];
  readonly reports: readonly Report[];
  readonly quotations: readonly SpokenQuotation[];
}

/** Quotations inside quotations are read down to here. */
const DEEPEST = 4;

/** Reads the document block by block, and each quotation inside with the "I" of its speaker. */
export function readDocument(
  text: string,
  blocks: readonly TextBlock[],
  quotations: readonly JudgedQuotation[],
  mentions: readonly Mention[],
  roles: Roles,
  author: string,
): DocumentReading {
  const byBlock = groupByBlock(quotations.filter(({ kind }) => kind === 'speech'));
  const nameSpeaker = createSpeakerNaming(text, mentions);
  const spoken: SpokenQuotation[] = [];
  const sentences: ReadSentence[] = [];
  let lastQuotation: Quotation | undefined;
  const isConversation = /\bI (?:then )?(?:told|said|asked|replied|answered|pointed out)\b/.test(text);
  let focus: Focus = { voice: author, isConversation };
  for (const [index, block] of blocks.entries()) {
    // In a transcript, "I" is whoever the label before the words names.
    if (block.kind === 'speaker') focus = turnOf(focus, namedIn(block, mentions));
    if (block.kind !== 'prose') continue;
    focus = readStretch({ span: block, block: index, quotations: byBlock.get(index) ?? [], depth: 0 }, focus);
  }
  const narrator = findNarrator(spoken, author);
  return {
    sentences,
    reports: sentences.flatMap(({ reports }) => reports),
    quotations: narrator === undefined ? spoken : spoken.map((each) => withNarrator(each, narrator, author)),
  };

  function readStretch(stretch: Stretch, before: Focus): Focus {
    const { span, block, inside, depth } = stretch;
    const nested = nestQuotations(stretch.quotations);
    const contexts = new Map<object, QuotationContext>();
    let focus = before;
    let previous: SentenceReading | undefined;
    let last: Quotation | undefined = depth === 0 ? lastQuotation : undefined;
    for (const sentence of splitSentences(text, readWords(text, span, [...nested.keys()], mentions), block)) {
      const reading = readSentence(text, sentence, focus, roles);
      sentences.push({ ...reading, sentence, voice: before.voice, ...(inside ? { inside } : {}) });
      for (const [quotation, context] of contextsOf(sentence, reading, focus)) {
        contexts.set(quotation, { ...context, ...standingOf(text, quotation, { last, previous, stretch: span }) });
        last = quotation;
      }
      // A sentence that is a quotation and nothing else tells of no actor.
      previous = sentence.words.length > 1 ? reading : undefined;
      focus = reading.focus;
    }
    if (depth === 0) lastQuotation = last;
    for (const [unit, within] of nested) {
      const named = nameSpeaker(unit, contexts.get(unit) ?? { cue: undefined, subject: undefined, focus });
      spoken.push({ ...unit, ...named });
      if (depth < DEEPEST)
        readStretch(
          { span: contentOf(unit), block, quotations: within, depth: depth + 1, inside: unit },
          insideOf(named),
        );
    }
    return focus;
  }
}

/** What somebody says whom the text calls by name and means by "I" is the author's. */
function withNarrator(quotation: SpokenQuotation, narrator: string, author: string): SpokenQuotation {
  const { speaker, addressee, how } = quotation;
  if (speaker !== narrator && addressee !== narrator) return quotation;
  return {
    ...quotation,
    ...(speaker === narrator ? { speaker: author, how: `${how}; others call "I" by this name` } : {}),
    ...(addressee === narrator ? { addressee: author } : {}),
  };
}

/** Who is in mind when the next one of a transcript takes the word. */
function turnOf({ partner: _, ...focus }: Focus, voice: string | undefined): Focus {
  return { ...focus, voice, isConversation: false };
}

/** The id of the first mention that starts in a block. */
function namedIn({ start, end }: TextBlock, mentions: readonly Mention[]): string | undefined {
  const mention = mentions[firstEndingAfter(mentions, start)];
  return mention !== undefined && mention.span.start < end ? mention.ref : undefined;
}

/** A block, or what stands inside a quotation. */
interface Stretch {
  readonly span: Span;
  readonly block: number;
  readonly quotations: readonly JudgedQuotation[];
  readonly depth: number;
  readonly inside?: JudgedQuotation;
}

/** What each quotation of a sentence gets its speaker from: its own cue, that of another in the sentence, or the subject. */
function contextsOf(
  { words }: Sentence,
  { quotations, lastSpeaker, subject }: SentenceReading,
  focus: Focus,
): readonly [Quotation, QuotationContext][] {
  const cues = new Map(quotations.map((cue) => [cue.quotation as object, cue]));
  const [some] = quotations;
  const about = words.length > 3 ? (lastSpeaker ?? subject?.id ?? focus.speaker) : undefined;
  return words.flatMap(({ quotation }): [Quotation, QuotationContext][] =>
    quotation ? [[quotation, { cue: cues.get(quotation) ?? some, subject: about, focus }]] : [],
  );
}

/** Longer than this, in code units, a quoted paragraph is a document rather than a turn. */
const LONGEST_TURN = 250;

/** Where a quotation stands: the next turn of a dialogue, or behind a sentence in which somebody acts. */
function standingOf(
  text: string,
  quotation: Quotation,
  before: {
    readonly last: Quotation | undefined;
    readonly previous: SentenceReading | undefined;
    readonly stretch: Span;
  },
): Pick<QuotationContext, 'isTurn' | 'actor'> {
  const { last, previous, stretch } = before;
  const isTurn = last !== undefined && isNextTurn(text, quotation, last, stretch);
  if (isTurn || isAnswer(text, quotation, last, previous)) return { isTurn: true };
  return { isTurn, actor: actorOf(previous) };
}

/** “Is it late?” asked Rusk. “No.” What begins with yes or no is another's than what was spoken right before it. */
function isAnswer(
  text: string,
  { span }: Quotation,
  last: Quotation | undefined,
  previous: SentenceReading | undefined,
): boolean {
  if (last === undefined || previous === undefined || previous.quotations.length === 0) return false;
  return ANSWER.test(text.slice(span.start, span.start + 16));
}

const ANSWER = /^\P{L}{0,3}(?:yes|no|nay|aye|certainly|of course|indeed|because|quite)\b/iu;

/** Does a quotation answer the last one, as in a dialogue? */
function isNextTurn(text: string, quotation: Quotation, last: Quotation, stretch: Span): boolean {
  return isDialogue(text, last.span, quotation.span) || opensNextBlock(quotation, last, stretch);
}

/** A paragraph that begins with a quotation, behind one that had a quotation too, is the next turn. */
function opensNextBlock({ block, span }: Quotation, last: Quotation, { start }: Span): boolean {
  return last.block === block - 1 && span.start === start && last.span.end - last.span.start <= LONGEST_TURN;
}

/** More white space than this does not stand between two turns of a dialogue. */
const WIDEST_GAP = 40;

/** Does nothing but white space, with the end of a line in it, part two quotations? */
function isDialogue(text: string, last: Span, { start }: Span): boolean {
  if (start - last.end > WIDEST_GAP) return false;
  const between = text.slice(last.end, start);
  return between.trim() === '' && between.includes('\n');
}

/** Who does something in a sentence, without saying it. */
function actorOf(sentence: SentenceReading | undefined): string | undefined {
  const [quotation] = sentence?.quotations ?? [];
  if (quotation !== undefined) return quotation.speaker;
  if (!sentence?.subject?.isPerson) return undefined;
  return sentence.lastSpeaker ?? sentence.subject.id;
}

/** Inside a quotation, "I" is its speaker. */
function insideOf({ speaker, addressee }: NamedSpeaker): Focus {
  return { voice: speaker, ...(addressee === undefined ? {} : { person: addressee, addressee }) };
}

function contentOf({ span, isUnclosed }: JudgedQuotation): Span {
  return { start: Math.min(span.start + 1, span.end), end: Math.max(span.start + 1, span.end - (isUnclosed ? 0 : 1)) };
}

function groupByBlock(quotations: readonly JudgedQuotation[]): ReadonlyMap<number, readonly JudgedQuotation[]> {
  const groups = new Map<number, JudgedQuotation[]>();
  for (const quotation of quotations) {
    const known = groups.get(quotation.block);
    if (known) known.push(quotation);
    else groups.set(quotation.block, [quotation]);
  }
  return groups;
}

/** The outermost quotations, each with those inside it; one walk, since all stand in order. */
function nestQuotations(
  quotations: readonly JudgedQuotation[],
): ReadonlyMap<JudgedQuotation, readonly JudgedQuotation[]> {
  const nested = new Map<JudgedQuotation, JudgedQuotation[]>();
  let outer: JudgedQuotation | undefined;
  for (const quotation of quotations) {
    if (outer !== undefined && quotation.span.start < outer.span.end) nested.get(outer)?.push(quotation);
    else {
      outer = quotation;
      nested.set(quotation, []);
    }
  }
  return nested;
}
