import type { Annotation } from '../model/annotation.js';
import { compareSpans, type Span } from '../model/span.js';
import type { TextDocument } from '../model/text-document.js';

/** One mark in the shape of annotated evaluation data: offsets in UTF-16 code units, half-open. */
export interface GoldMark {
  readonly type: 'person' | 'org' | 'place' | 'event' | 'date' | 'dir' | 'ind' | 'free' | 'soc';
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `core`, `cue`, `to`, and the values of dates. */
  readonly [member: string]: string | number;
}

/** All marks of one document, in the shape that evaluation data has. */
export interface GoldDocument {
  readonly name: string;
  readonly textLength: number;
  readonly marks: readonly GoldMark[];
}

const entityTypes = { person: 'person', organization: 'org', place: 'place', event: 'event' } as const;

/** What stands for a speaker, or the thing meant, when nobody can tell. */
const UNKNOWN = 'a';

/** Returns names, dates, speech and scare quotes in the shape of evaluation data, in reading order; other kinds are left out. */
export function toGoldMarks(document: TextDocument, annotations: readonly Annotation[]): GoldDocument {
  const marks = [...annotations]
    .sort((a, b) => compareSpans(a.span, b.span))
    .flatMap((annotation) => {
      const described = describeMark(annotation, (span) => document.text.slice(span.start, span.end));
      if (!described) return [];
      const { type, id, ...more } = described;
      const { start, end } = annotation.span;
      return [{ type, id, start, end, text: document.text.slice(start, end), ...more }];
    });
  return { name: document.name, textLength: document.text.length, marks };
}

type Described = { readonly type: GoldMark['type']; readonly id: string } & Readonly<Record<string, string>>;

function describeMark(annotation: Annotation, textOf: (span: Span) => string): Described | undefined {
  switch (annotation.kind) {
    case 'person':
    case 'organization':
    case 'place':
    case 'event':
      return {
        type: entityTypes[annotation.kind],
        id: annotation.ref ?? UNKNOWN,
        ...(annotation.core ? { core: textOf(annotation.core) } : {}),
      };
    case 'date': {
      const { dur: _, ...value } = annotation.value;
      return Object.keys(value).length > 0 ? { type: 'date', id: 'd', ...value } : undefined;
    }
    case 'speech':
      return {
        type: annotation.direct ? 'dir' : annotation.continued ? 'free' : 'ind',
        id: annotation.speaker ?? UNKNOWN,
        ...(annotation.cue ? { cue: textOf(annotation.cue) } : {}),
        ...(annotation.addressees?.length ? { to: annotation.addressees.join('+') } : {}),
      };
    case 'scareQuote':
      return { type: 'soc', id: annotation.speaker ?? UNKNOWN };
    default:
      return undefined;
  }
}
