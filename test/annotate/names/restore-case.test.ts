import { describe, expect, it } from 'vitest';
import { restoreCase } from '../../../src/annotate/names/restore-case.js';
import { hashWord } from '../../../src/annotate/names/tagger/hash.js';
import type { WordCase } from '../../../src/annotate/names/word-cases.js';

const small = 'the told that would be who met at and he said it not read out of a was';
const cases = new Map<number, WordCase>([
  ...small.split(' ').map((word): [number, WordCase] => [hashWord(word), 'small']),
  [hashWord('gromyko'), 'capital'],
  [hashWord('nato'), 'capitals'],
]);

const restored: readonly (readonly [text: string, restored: string])[] = [
  ['AMBASSADOR THOMPSON TOLD GROMYKO THAT NATO', 'Ambassador Thompson told Gromyko that NATO'],
  // listed names and titles as they are listed, small words inside them small
  ['DEPARTMENT OF STATE, THE SECRETARY OF STATE', 'Department of State, the Secretary of State'],
  // an acronym that is also a word is the word; an unknown word goes by its ending or is a name
  ['GROMYKO, WHO MET KELMENDI AT THE REOPENING', 'Gromyko, who met Kelmendi at the reopening'],
  ['THE US AND NATO. IT WAS GROMYKO WHO TOLD US OF THE US', 'The US and NATO. It was Gromyko who told us of the US'],
  // sentences start with a capital, "A" alone is an article
  ['HE SAID NO. THE DPRK WAS NOT A THREAT', 'He said No. The DPRK was not a Threat'],
  // what was in capitals throughout may have short lines between
  ['HE MET GROMYKO AND SAID SO.\n\nKELMENDI', 'He met Gromyko and said So.\n\nKelmendi'],
];

const untouched: readonly string[] = [
  'The USSR told NATO and the UN that SEATO would stay.',
  'He met Gromyko.\n\nNATO',
  'NATO',
  'UK/US',
  '',
  'GDR, FRG: the two',
  'STRASSE ß'.slice(0, 9),
];

describe('restoreCase', () => {
  it.each(restored)('writes %j as running text', (text, expected) => {
    expect(restoreCase(text, cases)).toBe(expected);
  });

  it.each(untouched)('leaves %j alone', (text) => {
    expect(restoreCase(text, cases)).toBe(text);
  });

  it('keeps the number of letters, also where capitals have more', () => {
    const text = 'DIE ŉ STRAßE UND İSTANBUL SIND HIER GENANNT ﬃ';
    expect(restoreCase(text, cases)).toHaveLength(text.length);
  });
});
