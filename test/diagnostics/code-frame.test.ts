import { describe, expect, it } from 'vitest';
import { drawCodeFrame } from '../../src/diagnostics/code-frame.js';

describe('drawCodeFrame', () => {
  it('puts carets under the place and shows the lines around it', () => {
    const frame = drawCodeFrame('On\nMay 1848, in Paris\nwe', {
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 9,
    });
    expect(frame).toBe('1 | On\n2 | May 1848, in Paris\n  | ^^^^^^^^\n3 | we');
  });

  it('cuts a long line around the place', () => {
    const frame = drawCodeFrame(`${'a'.repeat(500)}X${'b'.repeat(500)}`, { line: 1, column: 501 }, { width: 20 });
    const [line = '', caret = ''] = frame.split('\n');
    expect(line).toContain('…');
    expect(line.charAt(caret.indexOf('^'))).toBe('X');
  });

  it.each([[0], [9]])('draws nothing caret-like for line %i, outside the text', (line) => {
    expect(drawCodeFrame('one\ntwo', { line, column: 1 }, { context: 0 })).toBe('');
  });
});
