import { restoreCase } from '../annotate/names/restore-case.js';
import { findBlocks } from '../annotate/names/tagger/blocks.js';
import { extractFeatures, FEATURE_COUNT } from '../annotate/names/tagger/features.js';
import { LABEL_COUNT, labelOf, OUTSIDE } from '../annotate/names/tagger/labels.js';
import type { LearnedWords } from '../annotate/names/tagger/names-model.js';
import { tokenize } from '../annotate/names/tokens.js';

/** A name known to stand in a training text. `kind` numbers `labelKinds`. */
export interface KnownSpan {
  readonly kind: number;
  readonly start: number;
  readonly end: number;
  /** May it as well be no name? */
  readonly isOptional: boolean;
}

/** A text with the names known in it. */
export interface TrainingText {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly KnownSpan[];
  /** Is everything that is not in `spans` no name? In partial (silver) texts it is unknown. */
  readonly isComplete: boolean;
}

/** One stretch of words between empty lines, ready for the learner. */
export interface Example {
  readonly words: number;
  /** `FEATURE_COUNT` numbers a word. */
  readonly features: Int32Array;
  /** For each word the labels that are right, a bit each. */
  readonly allowed: Int32Array;
}

const ANY = (1 << LABEL_COUNT) - 1;

/** Returns the examples of a text; of partial texts only the stretches in which a name is known. */
export function makeExamples(source: TrainingText, { clusters, cases }: LearnedWords): readonly Example[] {
  const tokens = tokenize(restoreCase(source.text, cases));
  const features = extractFeatures(tokens, clusters);
  const allowed = new Int32Array(tokens.words.length).fill(source.isComplete ? 1 << OUTSIDE : ANY);
  const isKnown = new Uint8Array(tokens.words.length);
  let at = 0;
  for (const span of [...source.spans].sort((a, b) => a.start - b.start)) {
    while ((tokens.ends[at] ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    let to = at;
    while ((tokens.starts[to] ?? Number.POSITIVE_INFINITY) < span.end) to++;
    for (let index = at; index < to; index++) {
      const place = to - at === 1 ? 'single' : index === at ? 'begin' : index === to - 1 ? 'end' : 'inside';
      allowed[index] = (1 << labelOf(span.kind, place)) | (span.isOptional ? 1 << OUTSIDE : 0);
      isKnown[index] = 1;
    }
    at = to;
  }
  const blocks = findBlocks(tokens);
  return blocks.slice(0, -1).flatMap((from, index) => {
    const to = blocks[index + 1] ?? from;
    if (!source.isComplete && !isKnown.subarray(from, to).includes(1)) return [];
    return [
      {
        words: to - from,
        features: features.slice(from * FEATURE_COUNT, to * FEATURE_COUNT),
        allowed: allowed.slice(from, to),
      },
    ];
  });
}
