import type { Certainty } from '../certainty.js';
import type { Span } from '../span.js';

/** What every annotation says of itself: where, who, how sure, by which rule, on what evidence. */
export interface AnnotationBase {
  readonly span: Span;
  /** Who made the mark: `teiwright`, the id of a statistical layer, or a person's initials or id. */
  readonly resp: string;
  readonly certainty: Certainty;
  /** The rule that decided, `area/kebab-name`, such as `structure/torn-paragraph`. */
  readonly rule: string;
  /** What the rule saw, as a short phrase for people: `ends without a full stop; next line starts with "matter"`. */
  readonly evidence: string;
}

/** The `resp` of marks made by the rules of this tool. */
export const TOOL = 'teiwright';
