import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/model/annotation.js';
import { linkToRegister } from '../../../src/register/merge/link-to-register.js';
import { makeEntry } from '../entry.js';

const base = { span: { start: 0, end: 1 }, resp: 'teiwright', certainty: 'high', rule: 'a/b', evidence: '' } as const;
const register = [
  makeEntry('person', ['Kim Il-sung', 'Kim Il Sung'], { id: 'gnd-1', idnos: [{ type: 'GND', value: '118562053' }] }),
  makeEntry('person', ['John Foster Dulles']),
  makeEntry('place', ['Kim'], { id: 'kim' }),
];
const own = [
  makeEntry('person', ['Kim Il Sung', 'Comrade Kim']),
  makeEntry('person', ['Dulles']),
  makeEntry('person', ['Kim'], { id: 'kim' }),
  makeEntry('person', ['the guide'], { isUnnamed: true }),
];
const annotations: Annotation[] = [
  { ...base, kind: 'person', ref: 'kim-il-sung' },
  { ...base, kind: 'speech', direct: true, speaker: 'kim-il-sung', addressees: ['kim', 'the-guide'] },
  { ...base, kind: 'scareQuote', speaker: 'kim' },
  { ...base, kind: 'aside', manifestation: 'vocal', agent: 'kim' },
  { ...base, kind: 'role', of: 'person', ref: 'kim-il-sung' },
  { ...base, kind: 'paragraph' },
];

describe('linkToRegister', () => {
  const linked = linkToRegister(own, annotations, { register, source: 'a.txt' });

  it("takes the register's ids, names and identifiers, with the document's forms", () => {
    expect(linked.register[0]).toEqual({ ...register[0], variants: ['Kim Il Sung', 'Comrade Kim'] });
    expect(linked.register.map(({ id }) => id)).toEqual(['gnd-1', 'dulles', 'kim-2', 'the-guide']);
  });

  it('renames every reference', () => {
    expect(linked.annotations).toMatchObject([
      { ref: 'gnd-1' },
      { speaker: 'gnd-1', addressees: ['kim-2', 'the-guide'] },
      { speaker: 'kim-2' },
      { agent: 'kim-2' },
      { ref: 'gnd-1' },
      { kind: 'paragraph' },
    ]);
  });

  it('keeps doubt apart, and says so', () => {
    expect(linked.register[1]).toMatchObject({ id: 'dulles', certainty: 'low' });
    expect(linked.proposals).toMatchObject([
      { keep: 'gnd-1', other: 'kim-2' },
      { keep: 'john-foster-dulles', other: 'dulles' },
    ]);
    expect(linked.diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      'register/doubtful-match',
      '"Dulles" may be the same as "John Foster Dulles" (one word of the full name: "Dulles", "John Foster Dulles"); the two were kept apart',
    ]);
  });

  it('changes nothing for an empty register', () => {
    expect(linkToRegister(own, annotations, { register: [], source: 'a' })).toMatchObject({
      annotations,
      register: own,
    });
  });
});
