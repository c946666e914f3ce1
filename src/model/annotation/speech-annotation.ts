import type { Span } from '../span.js';
import type { AnnotationBase } from './annotation-base.js';

/**
 * Somebody's words: in quotation marks (`direct`, marks inside the span) or reported (from the first word after the
 * complementizer to the end of the clause, final full stop outside). Speech nests.
 */
export interface SpeechAnnotation extends AnnotationBase {
  readonly kind: 'speech';
  readonly direct: boolean;
  /** Register id of who speaks; absent when nobody can tell. */
  readonly speaker?: string;
  /** Register ids of who is spoken to. */
  readonly addressees?: readonly string[];
  /** The word or words of saying. */
  readonly cue?: Span;
  /** Set on sentences that go on with a report without a cue of their own. */
  readonly continued?: boolean;
  /** Joins the parts of one quotation that runs over several paragraphs: the same key on each, in order. */
  readonly chain?: string;
}
