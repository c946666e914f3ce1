import fc from 'fast-check';
import type { Annotation } from '../../src/model/annotation.js';

const base = {
  resp: fc.constantFrom('teiwright', 'teiwright-speech', 'A. Editor'),
  certainty: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
  rule: fc.constantFrom('test/one', 'test/two'),
  evidence: fc.constant('because'),
};

const id = fc.constantFrom('kim-il-sung', 'kwp', 'korea', 'author');

/** Members of the kinds that have any, beyond those that all share. */
const members: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
  division: { type: fc.constantFrom('document', 'section', 'enclosure') },
  paragraph: { part: fc.constantFrom(undefined, 'I', 'F') },
  list: { style: fc.constantFrom('gloss', 'ordered', 'bulleted', 'simple') },
  footnote: { n: fc.constantFrom('1', '2', '*'), place: fc.constantFrom('foot', 'end') },
  noteAnchor: { n: fc.constantFrom('1', '2', '*') },
  pageBreak: { n: fc.constantFrom(undefined, '7'), inferred: fc.boolean() },
  formeWork: { type: fc.constantFrom('pageNum', 'header') },
  cell: { role: fc.constantFrom('label', 'data') },
  ...Object.fromEntries(['person', 'organization', 'place', 'event'].map((kind) => [kind, { ref: id }])),
  role: { of: fc.constantFrom('person', 'organization'), ref: id },
  roleName: { type: fc.constantFrom('honorific', 'office') },
  date: {
    value: fc.constantFrom(
      { when: '1961-11-05' },
      { from: '1961', to: '1962' },
      { dur: 'P10Y' },
      { notBefore: '1961-11' },
    ),
    anchor: fc.constantFrom(undefined, 'document', 'context'),
    calendar: fc.constantFrom(undefined, undefined, 'julian', 'french-republican'),
  },
  time: { value: fc.constantFrom({ when: '20:00:00' }) },
  speech: {
    direct: fc.boolean(),
    speaker: id,
    addressees: fc.constantFrom(undefined, ['kwp', 'author']),
    chain: fc.constantFrom(undefined, 'q1'),
    continued: fc.boolean(),
  },
  scareQuote: { speaker: fc.constantFrom(undefined, 'author') },
  note: { type: fc.constantFrom('editorial', 'gloss', 'aside'), subtype: fc.constantFrom(undefined, 'identification') },
  aside: { manifestation: fc.constantFrom('kinesic', 'vocal', 'incident'), agent: id },
  omission: { reason: fc.constantFrom('omitted', 'illegible') },
  abbreviation: { expansion: fc.constant('Korean Workers & Party') },
  correction: { replacement: fc.constant('ut<most') },
  measure: { quantity: fc.constant(380), unit: fc.constant('kg'), commodity: fc.constant('grains') },
  number: { quantity: fc.constant(32) },
};

const kindsWithoutMembers = [
  ...[
    'head',
    'dateline',
    'salutation',
    'closing',
    'signature',
    'byline',
    'postscript',
    'item',
    'label',
    'blockQuotation',
  ],
  ...['lineGroup', 'verseLine', 'table', 'row', 'speakerTurn', 'speaker', 'sic', 'supplied', 'title', 'foreign'],
  ...['lineBreak', 'hyphenation'],
];

/** Annotations of any kind on any stretch of a text of `length` code units: they cross, pile up and contradict each other. */
export function arbitraryAnnotations(length: number): fc.Arbitrary<Annotation[]> {
  const point = fc.nat(length);
  const kinds = [...Object.keys(members), ...kindsWithoutMembers];
  const one = fc.constantFrom(...kinds).chain((kind) =>
    fc
      .record({ ...base, ...members[kind], kind: fc.constant(kind), ends: fc.tuple(point, point) })
      .map(({ ends: [a, b], ...rest }) => {
        const span = kind === 'pageBreak' ? { start: a, end: a } : { start: Math.min(a, b), end: Math.max(a, b) };
        const given = Object.entries(rest).filter(([, value]) => value !== undefined);
        return { ...Object.fromEntries(given), span } as unknown as Annotation;
      }),
  );
  return fc.array(one, { maxLength: 25 });
}
