import { TOOL } from '../../model/annotation/annotation-base.js';
import type { BlockAnnotation } from '../../model/annotation/block-annotation.js';
import type { AnnotationOf } from '../../model/annotation.js';
import type { Certainty } from '../../model/certainty.js';
import type { Span } from '../../model/span.js';

/** Why a mark was made. */
export interface Reason {
  readonly rule: `structure/${string}`;
  readonly evidence: string;
  /** @default 'high' */
  readonly certainty?: Certainty;
}

type Kind = BlockAnnotation['kind'];
type Own<K extends Kind> = Omit<AnnotationOf<K>, 'kind' | 'span' | 'resp' | 'certainty' | 'rule' | 'evidence'>;

/** Makes a block of `kind` over `span` (anything with a start and an end), with the members that only this kind has. */
export function mark<K extends Kind>(
  kind: K,
  { start, end }: Span,
  { rule, evidence, certainty = 'high' }: Reason,
  ...[own]: Record<never, never> extends Own<K> ? [own?: Own<K>] : [own: Own<K>]
): AnnotationOf<K> {
  return { kind, span: { start, end }, resp: TOOL, certainty, rule, evidence, ...own } as unknown as AnnotationOf<K>;
}

/** Returns what a person reads of a long text: its start, with … in place of the rest. */
export function quote(text: string, length = 40): string {
  const flat = text.slice(0, length * 2).replace(/\s+/g, ' ');
  return flat.length > length || text.length > length * 2 ? `"${flat.slice(0, length)}…"` : `"${flat}"`;
}
