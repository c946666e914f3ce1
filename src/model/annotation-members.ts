import type { AnnotationBase } from './annotation/annotation-base.js';
import type { AnnotationKind, AnnotationOf } from './annotation.js';

/** What a member of an annotation may hold: one of some words, or a value of a type. `?` at the end: may be absent. */
export type MemberType =
  | 'string'
  | 'string?'
  | 'strings?'
  | 'boolean'
  | 'boolean?'
  | 'number'
  | 'number?'
  | 'span?'
  | 'datable'
  | readonly (string | undefined)[];

type OwnMembers<K extends AnnotationKind> = Exclude<keyof AnnotationOf<K>, keyof AnnotationBase | 'kind'>;

const name = { core: 'span?', ref: 'string?', alternatives: 'strings?', canonical: 'string?' } as const;
const date = {
  value: 'datable',
  anchor: ['document', 'context', undefined],
  calendar: ['julian', 'hebrew', 'islamic', 'french-republican', undefined],
  edtf: 'string?',
} as const;
const quantity = {
  quantity: 'number',
  unit: 'string?',
  commodity: 'string?',
} as const;
const entities = ['person', 'organization', 'place', 'event'] as const;

/** The members that each kind has beyond those that all share. The compiler sees to it that none is missing. */
export const annotationMembers = {
  division: {
    type: ['document', 'section', 'enclosure', 'attachment', 'notes'],
  },
  head: {},
  paragraph: { part: ['I', 'M', 'F', undefined] },
  dateline: {},
  salutation: {},
  closing: {},
  signature: {},
  byline: {},
  postscript: {},
  item: {},
  label: {},
  blockQuotation: {},
  lineGroup: {},
  verseLine: {},
  table: {},
  row: {},
  speakerTurn: {},
  speaker: {},
  list: { style: ['gloss', 'ordered', 'bulleted', 'simple'] },
  cell: { role: ['label', 'data'], emptyBefore: 'number?', emptyAfter: 'number?' },
  footnote: { n: 'string', place: ['foot', 'end'] },
  pageBreak: { n: 'string?', inferred: 'boolean' },
  formeWork: { type: ['pageNum', 'header', 'footer', 'ornament'] },
  person: name,
  organization: name,
  place: name,
  event: name,
  role: { of: entities, ref: 'string?', alternatives: 'strings?' },
  roleName: {
    type: ['honorific', 'office', 'military', 'nobility', undefined],
  },
  date,
  time: date,
  speech: {
    direct: 'boolean',
    speaker: 'string?',
    addressees: 'strings?',
    cue: 'span?',
    continued: 'boolean?',
    chain: 'string?',
  },
  sic: {},
  supplied: {},
  title: {},
  foreign: {},
  lineBreak: {},
  hyphenation: {},
  note: { type: ['editorial', 'gloss', 'aside'], subtype: 'string?' },
  aside: {
    manifestation: ['kinesic', 'vocal', 'incident'],
    agent: 'string?',
  },
  scareQuote: { speaker: 'string?' },
  noteAnchor: { n: 'string' },
  abbreviation: { expansion: 'string' },
  correction: { replacement: 'string' },
  omission: {
    reason: ['omitted', 'illegible', 'not-declassified', 'damaged', 'not-representable'],
  },
  measure: quantity,
  number: quantity,
} as const satisfies {
  readonly [K in AnnotationKind]: Readonly<Record<OwnMembers<K>, MemberType>>;
};

const DATABLE = /^(when|from|to|notBefore|notAfter|dur)$/;

const checks: Readonly<Record<Extract<MemberType, string>, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  'string?': (value) => value === undefined || typeof value === 'string',
  'strings?': (value) => value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
  boolean: (value) => typeof value === 'boolean',
  'boolean?': (value) => value === undefined || typeof value === 'boolean',
  number: (value) => typeof value === 'number',
  'number?': (value) => value === undefined || typeof value === 'number',
  'span?': (value) => value === undefined || isSpanLike(value),
  datable: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, one]) => DATABLE.test(key) && typeof one === 'string'),
};

function isSpanLike(value: unknown): boolean {
  const { start, end } = (value ?? {}) as Record<string, unknown>;
  return typeof start === 'number' && typeof end === 'number';
}

/** Is it the name of a kind of annotation? */
export function isAnnotationKind(value: unknown): value is AnnotationKind {
  return typeof value === 'string' && Object.hasOwn(annotationMembers, value);
}

/** Returns the names of the members of `candidate` that its kind does not allow or wants otherwise; none when it is sound. */
export function findWrongMembers(
  kind: AnnotationKind,
  candidate: Readonly<Record<string, unknown>>,
): readonly string[] {
  const members: Readonly<Record<string, MemberType>> = annotationMembers[kind];
  const unknown = Object.keys(candidate).filter((key) => !Object.hasOwn(members, key));
  const wrong = Object.entries(members).filter(([key, type]) =>
    typeof type === 'string' ? !checks[type](candidate[key]) : !type.includes(candidate[key] as string | undefined),
  );
  return [...unknown, ...wrong.map(([key]) => key)];
}
