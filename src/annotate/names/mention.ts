import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import type { Certainty } from '../../model/certainty.js';
import type { Span } from '../../model/span.js';

/** A name that a rule or the tagger proposes. Proposals may overlap; `settleMentions` decides. */
export interface Mention {
  readonly kind: EntityKind;
  readonly span: Span;
  /** The name that the entry should bear, when a list or the text says so. */
  readonly canonical?: string | undefined;
  /** The name proper, where something other than titles stands before it. */
  readonly core?: Span;
  readonly rule: string;
  readonly evidence: string;
  readonly certainty: Certainty;
  /** Where two proposals overlap and do not nest, the weightier stands. */
  readonly weight: number;
}
