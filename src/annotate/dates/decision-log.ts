import type { Span } from '../../model/span.js';

/** One step on the way to the dates of a text: which rule found an expression, or which removed it, and why. */
export interface Decision {
  readonly rule: string;
  readonly span: Span;
  readonly action: 'found' | 'removed' | 'resolved';
  readonly why: string;
}

/** Takes decisions in the order in which they are made; the whole log gives the findings again when read from the top. */
export type DecisionLog = (decision: Decision) => void;
