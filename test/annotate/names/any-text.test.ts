import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { names } from '../../../src/annotate/names/names.js';
import { crosses } from '../../../src/model/span.js';
import { linkMentions } from '../../../src/register/link-mentions.js';
import { readPlain } from './read-plain.js';

const piece = fc.constantFrom(
  'Mr. ',
  'Comrade [General Secretary] ',
  'Kim Il Sung ',
  'Khrushchev’s ',
  'the ',
  'US Government ',
  '22nd Congress of the CP of the Soviet Union. ',
  'Korean Workers’ Party (KWP) ',
  'our delegation ',
  'said ',
  '“A. B. ',
  '\n',
  '\n\n',
  'CC ALP; ',
  '1961 ',
  '😀',
);

describe('names in any text', () => {
  it('are whole, in the text, do not cross, and each gets an id', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 40 }), (pieces) => {
        const document = readPlain(pieces.join(''));
        const { annotations } = names.annotate(document, []);
        for (const { span } of annotations) {
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(document.text.length);
          expect(document.text.slice(span.start, span.end).trim()).not.toBe('');
        }
        const entities = annotations.filter(({ kind }) => kind !== 'roleName');
        for (const [at, each] of entities.entries())
          for (const other of entities.slice(at + 1)) expect(crosses(each.span, other.span)).toBe(false);
        for (const each of linkMentions(document, entities)) expect(each).toHaveProperty('ref');
      }),
      { numRuns: 150 },
    );
  });
});
