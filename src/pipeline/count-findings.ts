import type { EntityKind } from '../model/annotation/entity-annotation.js';
import { type Annotation, isOfKind } from '../model/annotation.js';
import type { Register } from '../model/register.js';

/** How much of what was found in a document. */
export interface FindingCounts {
  readonly paragraphs: number;
  /** Entries of the register, and how often each sort is named in the text. */
  readonly entities: Readonly<Record<EntityKind, { readonly entries: number; readonly mentions: number }>>;
  readonly dates: number;
  readonly directSpeeches: number;
  readonly reportedSpeeches: number;
  /** Speeches, of either sort, whose speaker is known. */
  readonly speechesWithSpeaker: number;
}

/** Counts what was found in a document. */
export function countFindings(annotations: readonly Annotation[], register: Register): FindingCounts {
  const speeches = annotations.filter((annotation) => isOfKind(annotation, 'speech'));
  const direct = speeches.filter((speech) => speech.direct).length;
  const countEntity = (kind: EntityKind) => ({
    entries: register.filter((entry) => entry.kind === kind).length,
    mentions: countKind(annotations, kind),
  });
  return {
    paragraphs: countKind(annotations, 'paragraph'),
    entities: {
      person: countEntity('person'),
      organization: countEntity('organization'),
      place: countEntity('place'),
      event: countEntity('event'),
    },
    dates: countKind(annotations, 'date'),
    directSpeeches: direct,
    reportedSpeeches: speeches.length - direct,
    speechesWithSpeaker: speeches.filter((speech) => speech.speaker !== undefined).length,
  };
}

function countKind(annotations: readonly Annotation[], kind: Annotation['kind']): number {
  return annotations.filter((annotation) => annotation.kind === kind).length;
}
