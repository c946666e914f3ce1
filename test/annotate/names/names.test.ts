import { describe, expect, it } from 'vitest';
import { names } from '../../../src/annotate/names/names.js';
import { readPlain } from './read-plain.js';

const found = (text: string, kinds: readonly string[]) =>
  names
    .annotate(readPlain(text), [])
    .annotations.filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`);

const entities = ['person', 'organization', 'place', 'event'];

/** What must be found, whole. */
const cases: readonly (readonly [text: string, ...found: string[]])[] = [
  ['He met Comrade Kim Il Sung.', 'person Comrade Kim Il Sung'],
  ['had spoken well of PDR of Korea, and the DPRK', 'place PDR of Korea', 'place DPRK'],
  ['in the U.S.S.R. and the U.S.', 'place U.S.S.R.', 'place U.S.'],
  ['the Ministry of Foreign Affairs said', 'organization Ministry of Foreign Affairs'],
  ['Foreign Minister Gromyko’s reply', 'person Foreign Minister Gromyko'],
  ['during World War II', 'event World War II'],
  [
    'AMBASSADOR THOMPSON TOLD GROMYKO THAT HE WOULD FLY TO MOSCOW',
    'person AMBASSADOR THOMPSON',
    'person GROMYKO',
    'place MOSCOW',
  ],
  ['CALLED ON FONMIN KARAOSMAN THIS MORNING. HE SAID NATO AGREED.', 'person FONMIN KARAOSMAN', 'organization NATO'],
];

/** What must stay unmarked. */
const nothing = [
  'He asked about the production of bread.',
  'a committee of experts met with the party',
  'On these topics they agreed; let us go.',
  'the Soviet proposal and the German answer',
  'It was imposed on us; for us to close our mouths',
  'FRIENDS DO NOT COUNT RAILS, BUT THE OPPOSITION DOES',
];

describe('names', () => {
  it.each(cases)('finds the names of %j', (text, ...wanted) => {
    expect(found(text, entities)).toEqual(wanted);
  });

  it.each(nothing)('finds no name in %j', (text) => {
    expect(found(text, entities)).toEqual([]);
  });

  it('keeps a place inside a body', () => {
    expect(found('the Communist Party of Albania wrote', entities)).toEqual([
      'organization Communist Party of Albania',
      'place Albania',
    ]);
  });

  it('marks titles, and descriptions without their article', () => {
    expect(found('The ambassador told Mr. Kohler about our delegation.', ['role', 'roleName'])).toEqual([
      'roleName Mr.',
      'role ambassador',
      'role our delegation',
    ]);
  });
});
