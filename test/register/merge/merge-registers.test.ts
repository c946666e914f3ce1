import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../../src/model/annotation/entity-annotation.js';
import type { RegisterEntry } from '../../../src/model/register.js';
import { mergeRegisters } from '../../../src/register/merge/merge-registers.js';
import { proposeMerges } from '../../../src/register/merge/propose-merges.js';
import { makeEntry } from '../entry.js';

type Names = readonly [string, ...string[]];
const gnd = (value: string): Partial<RegisterEntry> => ({ idnos: [{ type: 'GND', value }] });

describe('mergeRegisters', () => {
  it.each<[EntityKind, Names, Names, string]>([
    ['person', ['Nikita Khrushchev'], ['Nikita  KHRUSHCHEV'], 'same-full-name'],
    ['person', ['Dulles, John Foster'], ['John Foster Dulles'], 'same-full-name'],
    ['person', ['Enver Hoxha', 'E. Hoxha'], ['Comrade Enver', 'Enver Hoxha'], 'same-full-name'],
    ['person', ['Hồ Chí Minh'], ['Ho Chi Minh', 'Ho'], 'same-id-and-name'],
    ['place', ['Beijing', 'Peking'], ['Peking'], 'same-name'],
    ['organization', ['the Politburo'], ['Politburo'], 'same-name'],
    ['organization', ['Korean Workers’ Party', 'KWP'], ['K.W.P.'], 'same-name'],
    ['event', ['Korean War'], ['Korean War'], 'same-id-and-name'],
  ])('is certain that %s %j is %j', (kind, known, incoming, rule) => {
    const merge = mergeRegisters(
      [makeEntry(kind, known, { id: 'x' })],
      [makeEntry(kind, incoming, { id: rule === 'same-id-and-name' ? 'x' : 'y' })],
    );
    expect(merge.register).toHaveLength(1);
    expect([...merge.matches.values()]).toEqual([rule]);
  });

  it.each<[string, EntityKind, Names, Names]>([
    ['a surname alone', 'person', ['John Foster Dulles', 'Dulles'], ['Dulles']],
    ['an initial', 'person', ['J. Dulles'], ['J. Dulles', 'Dulles']],
    ['father and son', 'person', ['John Smith'], ['John Smith, Jr.']],
    ['a word more', 'person', ['Kim Il'], ['Kim Il Sung']],
    ['another spelling', 'person', ['Nikita Khrushchev'], ['Nikita Khruschev']],
    [
      'a name that a body has besides',
      'organization',
      ['Ministry of Foreign Affairs', 'Foreign Ministry'],
      ['Foreign Ministry'],
    ],
    ['another meeting', 'event', ['20th Congress'], ['21st Congress']],
    ['an event of one name, another id', 'event', ['Fourth Congress'], ['Fourth Congress']],
  ])('does not merge %s', (_, kind, known, incoming) => {
    const merge = mergeRegisters([makeEntry(kind, known, { id: 'x' })], [makeEntry(kind, incoming, { id: 'y' })]);
    expect(merge.register.map(({ id }) => id)).toEqual(['x', 'y']);
  });

  it('lets an authority decide before names', () => {
    const known = [makeEntry('person', ['John Smith'], gnd('1')), makeEntry('person', ['John Doe'], gnd('2'))];
    const same = mergeRegisters(known, [makeEntry('person', ['John Smith'], gnd('2'))]);
    expect(same.register).toMatchObject([{ variants: [] }, { id: 'john-doe', variants: ['John Smith'] }]);
    const other = mergeRegisters(known, [makeEntry('person', ['John Smith'], gnd('3'))]);
    expect(other.ids.get('john-smith')).toBe('john-smith-2');
  });

  it('keeps apart what one document keeps apart', () => {
    const two = [makeEntry('person', ['Kim']), makeEntry('person', ['Kim'], { id: 'kim-2' })];
    expect(mergeRegisters([makeEntry('person', ['Kim'])], two).register.map(({ id }) => id)).toEqual(['kim', 'kim-2']);
  });

  it('leaves out who has no name, and follows what a person made the same', () => {
    const known = [
      makeEntry('person', ['John Foster Dulles']),
      { ...makeEntry('person', ['Dulles']), sameAs: 'john-foster-dulles' },
    ];
    const merge = mergeRegisters(known, [
      makeEntry('person', ['the ambassador'], { isUnnamed: true }),
      makeEntry('person', ['Dulles', 'Foster']),
    ]);
    expect(merge.register).toHaveLength(2);
    expect(merge.ids).toEqual(new Map([['dulles', 'john-foster-dulles']]));
    expect(merge.register[0]?.variants).toEqual(['Dulles', 'Foster']);
  });
});

describe('proposeMerges', () => {
  it.each<[EntityKind, Names, Names, string]>([
    ['person', ['John Foster Dulles', 'Dulles'], ['Dulles'], 'bare-name'],
    ['person', ['Kim Il Sung'], ['Kim'], 'bare-name'],
    ['person', ['John Foster Dulles'], ['J. F. Dulles'], 'initials'],
    ['person', ['John Foster Dulles'], ['Foster Dulles'], 'part-of-name'],
    ['person', ['Mao Zedong'], ['Zedong Mao'], 'word-order'],
    ['person', ['Nikita Khrushchev'], ['Nikita Khruschev'], 'spelling'],
    ['organization', ['Korean Workers’ Party'], ['KWP'], 'acronym'],
    ['organization', ['Foreign Ministry'], ['Ministry of Foreign Affairs', 'Foreign Ministry'], 'same-name'],
    ['place', ['Pyongyang'], ['Pyongjang'], 'spelling'],
  ])('proposes %s %j and %j', (kind, a, b, rule) => {
    const pair = [makeEntry(kind, a, { id: 'a' }), makeEntry(kind, b, { id: 'b' })];
    expect(proposeMerges(pair)).toMatchObject([{ rule, kind }]);
    expect(proposeMerges([...pair].reverse())).toEqual(proposeMerges(pair));
  });

  it.each<[string, RegisterEntry, RegisterEntry]>([
    [
      'brothers',
      makeEntry('person', ['John Foster Dulles', 'Dulles']),
      makeEntry('person', ['Allen Dulles', 'Dulles']),
    ],
    ['numbered things', makeEntry('event', ['20th Congress']), makeEntry('event', ['21st Congress'])],
    [
      'two that are called the same besides',
      makeEntry('organization', ['Embassy in Cairo', 'Embassy']),
      makeEntry('organization', ['Embassy in London', 'Embassy']),
    ],
    [
      'states of two letters',
      makeEntry('organization', ['Government of the UK']),
      makeEntry('organization', ['Government of the US']),
    ],
    ['short words', makeEntry('place', ['Iran']), makeEntry('place', ['Iraq'])],
    ['other kinds', makeEntry('place', ['Lenin']), makeEntry('person', ['Lenin'])],
    ['two initials that differ', makeEntry('person', ['J. Dulles']), makeEntry('person', ['Allen Dulles'])],
    ['two of an authority', makeEntry('person', ['A. Smith'], gnd('1')), makeEntry('person', ['Adam Smith'], gnd('2'))],
    ['somebody unnamed', makeEntry('person', ['Kim'], { isUnnamed: true }), makeEntry('person', ['Kim Il Sung'])],
  ])('does not propose %s', (_, a, b) => {
    expect(proposeMerges([a, b])).toEqual([]);
  });

  it('takes time in proportion to the register', () => {
    const many = Array.from({ length: 4000 }, (_, at) =>
      makeEntry('person', [`Given${at} Surname${at % 900}`], { id: `p${at}` }),
    );
    const start = performance.now();
    proposeMerges(many);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
