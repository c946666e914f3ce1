import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplices, type Splice } from '../../src/xml/splice.js';

/** Splices that do not overlap, made from cuts of a text, in any order. */
const textWithSplices = fc
  .tuple(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.array(fc.nat(80), { maxLength: 12 }),
    fc.array(fc.string(), { maxLength: 6 }),
  )
  .map(([text, cuts, replacements]) => {
    const inside = [...new Set(cuts.map((cut) => Math.min(cut, text.length)))].sort((a, b) => a - b);
    const splices = replacements.flatMap((replacement, index): Splice[] => {
      const start = inside[2 * index];
      const end = inside[2 * index + 1];
      return start === undefined || end === undefined ? [] : [{ start, end, replacement }];
    });
    return { text, splices };
  });

describe('applySplices', () => {
  it('keeps every character outside the splices, in order', () => {
    fc.assert(
      fc.property(textWithSplices, ({ text, splices }) => {
        const result = applySplices(text, [...splices].reverse());
        let at = 0;
        let done = 0;
        for (const { start, end, replacement } of splices) {
          const kept = text.slice(done, start);
          expect(result.slice(at, at + kept.length)).toBe(kept);
          at += kept.length;
          expect(result.slice(at, at + replacement.length)).toBe(replacement);
          at += replacement.length;
          done = end;
        }
        expect(result.slice(at)).toBe(text.slice(done));
      }),
    );
  });

  it('keeps the order of insertions at one place', () => {
    const insert = (replacement: string) => ({ start: 1, end: 1, replacement });
    expect(applySplices('ab', [insert('1'), insert('2')])).toBe('a12b');
  });

  it.each<[string, Splice[]]>([
    [
      'overlapping',
      [
        { start: 0, end: 2, replacement: '' },
        { start: 1, end: 3, replacement: '' },
      ],
    ],
    ['backwards', [{ start: 2, end: 1, replacement: '' }]],
    ['outside', [{ start: 0, end: 9, replacement: '' }]],
  ])('refuses %s splices', (_, splices) => {
    expect(() => applySplices('abcd', splices)).toThrow(RangeError);
  });
});
