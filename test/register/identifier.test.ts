import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeIdentifier, makeUnique } from '../../src/register/identifier.js';

describe('makeIdentifier', () => {
  it.each([
    ['Kim Il Sung', 'kim-il-sung'],
    ['Ngô Đình Diệm', 'ngo-dinh-diem'],
    ['22nd Congress', 'n-22nd-congress'],
    ['O’Neill', 'oneill'],
    ['U.S.S.R.', 'ussr'],
    ['…', 'unnamed'],
    ['Хрущёв', 'хрущев'],
  ])('makes an id of %s', (name, id) => {
    expect(makeIdentifier(name)).toBe(id);
  });

  it('always makes an XML name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(makeIdentifier(name)).toMatch(/^\p{L}[\p{L}\d-]*$/u);
      }),
    );
  });
});

describe('makeUnique', () => {
  it('counts up', () => {
    expect(makeUnique('eden', new Set(['eden', 'eden-2']))).toBe('eden-3');
    expect(makeUnique('eden', new Set())).toBe('eden');
  });
});
