import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, AnnotationKind } from '../../src/model/annotation.js';
import type { MemberType } from '../../src/model/annotation-members.js';
import { annotationMembers } from '../../src/model/annotation-members.js';
import { indexWideCharacters, toCodePoints, toCodeUnits } from '../../src/model/code-points.js';
import { fromWebAnnotations, toWebAnnotations } from '../../src/model/web-annotation.js';

const shared = { resp: 'teiwright', certainty: 'high', evidence: 'seen' };

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'b', ' ', '𝄞', 'é'), maxLength: 80 }),
);

/** Offsets between characters, never inside one. */
function boundaries(value: string): number[] {
  const found = [0];
  for (const character of value) found.push((found.at(-1) ?? 0) + character.length);
  return found;
}

function spanIn(value: string) {
  return fc
    .tuple(fc.constantFrom(...boundaries(value)), fc.constantFrom(...boundaries(value)))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
}

function memberOf(type: MemberType, value: string): fc.Arbitrary<unknown> {
  if (typeof type !== 'string') return fc.constantFrom(...type);
  const absent = type.endsWith('?') ? [fc.constant(undefined)] : [];
  const present = {
    string: fc.string(),
    strings: fc.array(fc.string()),
    boolean: fc.boolean(),
    number: fc.integer(),
    span: spanIn(value),
    datable: fc.constantFrom({}, { when: '1961-11' }, { from: '1960', to: '1961', dur: 'P1Y' }),
  }[type.replace('?', '') as 'string'];
  return fc.oneof(present, ...absent);
}

const anyAnnotation = (value: string): fc.Arbitrary<Annotation> =>
  fc
    .constantFrom(...(Object.keys(annotationMembers) as AnnotationKind[]))
    .chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        span: spanIn(value),
        resp: fc.constantFrom('teiwright', 'names-model', 'jd'),
        certainty: fc.constantFrom('high', 'medium', 'low', 'unknown'),
        rule: fc.constant('some/rule'),
        evidence: fc.string(),
        ...Object.fromEntries(
          Object.entries(annotationMembers[kind]).map(([name, type]) => [name, memberOf(type, value)]),
        ),
      }),
    )
    .map((annotation) => dropAbsent(annotation) as Annotation);

function dropAbsent(record: object): object {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

describe('web annotations', () => {
  it('come back as they were, through JSON, for any marks on any text', () => {
    fc.assert(
      fc.property(
        text.chain((value) => fc.tuple(fc.constant(value), fc.array(anyAnnotation(value), { maxLength: 6 }))),
        ([value, annotations]) => {
          const place = { text: value, source: 'a b.txt' };
          const json = JSON.stringify(toWebAnnotations(place, annotations));
          const back = fromWebAnnotations(place, JSON.parse(json));
          expect(back).toEqual({ annotations, diagnostics: [] });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('count in code points, as the standard wants, and give each mark its own id', () => {
    const { first, total } = toWebAnnotations({ text: '𝄞𝄞 Rusk', source: 'r.txt' }, [person(5, 9), person(5, 9)]);
    expect(total).toBe(2);
    expect(first.items.map(({ id }) => id)).toEqual(['#person-3-7', '#person-3-7-2']);
    expect(first.items[0]?.target.selector).toEqual([
      { type: 'TextPositionSelector', start: 3, end: 7 },
      { type: 'TextQuoteSelector', exact: 'Rusk', prefix: '𝄞𝄞 ', suffix: '' },
    ]);
  });

  it('find their words again in a text that has grown, with what stood around them', () => {
    const before = { text: 'Mr. Rusk spoke. Rusk left.', source: 'r.txt' };
    const json = toWebAnnotations(before, [person(16, 20)]);
    const after = { ...before, text: `Secret\n\n${before.text}` };
    expect(fromWebAnnotations(after, json).annotations).toEqual([person(24, 28)]);
  });

  it.each([
    ['tag', { body: { value: 'ship' } }, 'no tag names a kind'],
    ['place', { target: { selector: quote('Kohler') } }, 'no such place'],
    ['two places', { target: { selector: quote('a') } }, 'no such place'],
    ['member', { body: data({ direct: true }) }, '"direct"'],
    ['type of member', { body: data({ ref: 7 }) }, '"ref"'],
  ])('leave out one without a usable %s, and say so', (_, change, problem) => {
    const item = {
      id: 'x',
      body: { type: 'TextualBody', value: 'person' },
      target: { selector: quote('Rusk') },
      ...change,
    };
    const { annotations, diagnostics } = fromWebAnnotations({ text: 'Mr. Rusk sat at a table', source: 'r.txt' }, [
      item,
    ]);
    expect(annotations).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/web-annotation']);
    expect(diagnostics[0]?.message).toContain(problem);
  });

  it('take those of other programs: a tag and a quotation are enough', () => {
    const { annotations } = fromWebAnnotations(
      { text: 'Mr. Rusk sat', source: 'r.txt' },
      {
        type: 'Annotation',
        creator: 'jd',
        body: { type: 'TextualBody', value: 'person' },
        target: { selector: quote('Rusk') },
      },
    );
    expect(annotations).toEqual([
      {
        kind: 'person',
        span: { start: 4, end: 8 },
        resp: 'jd',
        certainty: 'unknown',
        rule: 'web-annotation/imported',
        evidence: '',
      },
    ]);
  });
});

describe('code points', () => {
  it('and code units are inverse at every boundary', () => {
    fc.assert(
      fc.property(text, (value) => {
        const wide = indexWideCharacters(value);
        boundaries(value).forEach((units, points) => {
          expect(toCodePoints(wide, units)).toBe(points);
          expect(toCodeUnits(wide, points)).toBe(units);
        });
      }),
    );
  });
});

function person(start: number, end: number): Annotation {
  return {
    ...shared,
    kind: 'person',
    certainty: 'high',
    rule: 'names/title',
    span: { start, end },
  };
}

function quote(exact: string) {
  return { type: 'TextQuoteSelector', exact };
}

function data(members: object) {
  return [{ type: 'TextualBody', value: 'person' }, { data: members }];
}
