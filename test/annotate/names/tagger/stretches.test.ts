import { describe, expect, it } from 'vitest';
import { findStretches } from '../../../../src/annotate/names/tagger/stretches.js';
import { tokenize } from '../../../../src/annotate/names/tokens.js';

/** The words of each stretch. */
function stretchesOf(text: string): string[] {
  const tokens = tokenize(text);
  return findStretches(tokens).map(({ from, to }) => tokens.words.slice(from, to).join(' '));
}

describe('findStretches', () => {
  it.each([
    ['around a capital', 'a b c d e f Rome g h i j k l', ['c d e f Rome g h i j']],
    ['over what lies between two', 'Rome a b c d e f Paris', ['Rome a b c d e f Paris']],
    ['never over an empty line', 'a b c\n\nRome\n\nd e f', ['Rome']],
    ['letters without case', 'a b c d e f ローマ g', ['c d e f ローマ g']],
    ['nothing in small letters, figures and marks', 'he said "no" in 1961.', []],
    ['nothing in nothing', '', []],
  ])('looks %s', (_, text, stretches) => {
    expect(stretchesOf(text)).toEqual(stretches);
  });

  it('has every word where two capitals lie near', () => {
    const text = 'Rome a b c d e f g h Paris i j k l m n o p q r London';
    expect(stretchesOf(text)).toEqual(['Rome a b c d e f g h Paris i j k l', 'o p q r London']);
  });
});
