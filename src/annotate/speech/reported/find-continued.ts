import { TOOL } from '../../../model/annotation/annotation-base.js';
import type { SpeechAnnotation } from '../../../model/annotation/speech-annotation.js';
import type { DocumentReading, ReadSentence } from '../read-document.js';
import { describeContinuation, type RunState } from './continued-features.js';
import { CONTINUED_WEIGHTS } from './continued-weights.js';
import { lastWord } from './sentence-edges.js';

/** A sentence that may go on with a report, and what speaks for or against it. */
export interface Candidate {
  readonly sentence: ReadSentence;
  readonly state: RunState;
  readonly features: readonly string[];
}

/** The sum of weights from which a sentence counts as going on. */
const THRESHOLD = 0;

/**
 * Returns the sentences that go on with a report without a cue of their own, one mark for each run in a block:
 *
 * ```
 * He said that the time was short. It would be wise to begin. The Minister left.
 *                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * What speaks for it (the same tense, "would", no new actor) is weighed with weights that were learned from annotated
 * documents. Certainty is always low.
 */
export function findContinued(reading: DocumentReading): readonly SpeechAnnotation[] {
  const marks: SpeechAnnotation[] = [];
  let run: ReadSentence[] = [];
  let speaker: string | undefined;
  walkCandidates(
    reading,
    ({ sentence, state, features }) => {
      const goesOn = weigh(features) > THRESHOLD;
      if (goesOn) {
        if (run.length > 0 && run.at(-1)?.sentence.block !== sentence.sentence.block) close();
        run.push(sentence);
        speaker = state.speaker;
      }
      return goesOn;
    },
    close,
  );
  close();
  return marks;

  function close(): void {
    const [first] = run;
    const last = run.at(-1);
    run = [];
    if (first === undefined || last === undefined) return;
    const start = first.sentence.words[0]?.start ?? 0;
    const end = last.sentence.words[lastWord(last.sentence.words)]?.end ?? start;
    marks.push({
      kind: 'speech',
      direct: false,
      continued: true,
      span: { start, end },
      resp: TOOL,
      certainty: 'low',
      rule: 'speech/continued',
      evidence: 'goes on with the report before it, without a cue',
      ...(speaker ? { speaker } : {}),
    });
  }
}

/** Calls `decide` on each sentence that may go on with a report; its answer decides whether the next one may. */
export function walkCandidates(
  reading: DocumentReading,
  decide: (candidate: Candidate) => boolean,
  onBreak: () => void,
): void {
  let state: RunState | undefined;
  let block = -1;
  let inside: object | undefined;
  const spoken = new Set<string>();
  const talk = new Set(reading.sentences.filter(isTalk).map((sentence) => sentence.inside as object));
  for (const sentence of reading.sentences) {
    const { lastSpeaker } = sentence;
    if (sentence.inside !== inside) {
      onBreak();
      state = undefined;
      inside = sentence.inside;
    }
    const startsBlock = sentence.sentence.block !== block;
    block = sentence.sentence.block;
    if (inside !== undefined && talk.has(inside)) continue;
    if (lastSpeaker !== undefined) spoken.add(lastSpeaker);
    const announcer = inside === undefined ? announcerOf(sentence) : undefined;
    if (state && announcer === undefined && !isReport(sentence)) {
      const now: RunState = { ...state, startsBlock };
      const goesOn = decide({ sentence, state: now, features: describeContinuation(sentence, now) });
      if (!goesOn) onBreak();
      state = goesOn || state.isAnnounced ? { ...state, length: goesOn ? state.length + 1 : 0 } : undefined;
      continue;
    }
    onBreak();
    state = stateAfter(sentence, state, announcer, spoken);
  }
}

function isReport({ lastSpeaker, quotations, reports }: ReadSentence): boolean {
  return lastSpeaker !== undefined || quotations.length > 0 || reports.some(({ isNested }) => !isNested);
}

/** What may go on after a sentence that reports or announces something; nothing when its report ends before its end. */
function stateAfter(
  { endsInReport, lastSpeaker, reports, voice }: ReadSentence,
  before: RunState | undefined,
  announcer: string | undefined,
  spoken: ReadonlySet<string>,
): RunState | undefined {
  const speaker = announcer ?? lastSpeaker ?? reports.find(({ isNested }) => !isNested)?.speaker;
  const isAnnounced = announcer !== undefined || (before?.isAnnounced === true && speaker === before.speaker);
  // What nobody is known to have said goes on with nothing.
  if (speaker === undefined || (!endsInReport && !isAnnounced)) return undefined;
  return { speaker, isAuthor: speaker === voice, length: 0, startsBlock: false, isAnnounced, spoken };
}

/** "Paik made the following points:": who is going to speak in the list behind. */
function announcerOf({ sentence: { words }, subject, lastSpeaker, reports }: ReadSentence): string | undefined {
  if (words.at(-1)?.text !== ':' || reports.some(({ isNested }) => !isNested)) return undefined;
  const isSpeech = words.some(({ lower }) => ANNOUNCING.test(lower));
  return isSpeech ? (lastSpeaker ?? subject?.id) : undefined;
}

const ANNOUNCING =
  /^(?:points?|comments?|commented|follows|following|remarks|observations|questions|statements?|said|stated|replied|added|arguments|proposals)$/;

/** Is the sentence in a quotation that talks to somebody? Only minutes that are quoted report on from sentence to sentence. */
function isTalk({ inside, sentence }: ReadSentence): boolean {
  return inside !== undefined && sentence.words.some(({ lower }) => /^(?:i|my|you|your)$/.test(lower));
}

function weigh(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (CONTINUED_WEIGHTS[feature] ?? 0), 0);
}
