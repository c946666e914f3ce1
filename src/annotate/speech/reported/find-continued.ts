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
  const talk = new Set(reading.sentences.filter(isTalk).map((sentence) => sentence.inside as object));
  for (const sentence of reading.sentences) {
    const { endsInReport, lastSpeaker, voice } = sentence;
    if (sentence.inside !== inside) {
      onBreak();
      state = undefined;
      inside = sentence.inside;
    }
    const startsBlock = sentence.sentence.block !== block;
    block = sentence.sentence.block;
    const isReport =
      lastSpeaker !== undefined || sentence.quotations.length > 0 || sentence.reports.some(({ isNested }) => !isNested);
    if (inside !== undefined && talk.has(inside)) continue;
    if (state && !isReport) {
      const now: RunState = { ...state, startsBlock };
      const goesOn = decide({ sentence, state: now, features: describeContinuation(sentence, now) });
      if (!goesOn) onBreak();
      state = goesOn ? { ...state, length: state.length + 1 } : undefined;
      continue;
    }
    onBreak();
    const speaker = lastSpeaker ?? sentence.reports.find(({ isNested }) => !isNested)?.speaker;
    state = endsInReport ? { speaker, isAuthor: speaker === voice, length: 0, startsBlock: false } : undefined;
  }
}

/** Is the sentence in a quotation that talks to somebody? Only minutes that are quoted report on from sentence to sentence. */
function isTalk({ inside, sentence }: ReadSentence): boolean {
  return inside !== undefined && sentence.words.some(({ lower }) => /^(?:i|my|you|your)$/.test(lower));
}

function weigh(features: readonly string[]): number {
  return features.reduce((sum, feature) => sum + (CONTINUED_WEIGHTS[feature] ?? 0), 0);
}
