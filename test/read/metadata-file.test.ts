import { describe, expect, it } from 'vitest';
import { parseMetadata } from '../../src/read/metadata-file.js';

const source = 'a.meta.yaml';

describe('parseMetadata', () => {
  it.each([
    [
      'YAML',
      'title: A\nlang: Albanian\ndate: 1961-11-05\nkeywords: [oil, war]',
      { title: 'A', lang: 'sq', date: '1961-11-05', keywords: ['oil', 'war'] },
    ],
    ['JSON', '{"title": "A",\n\t"originalLang": "zh-hant"}', { title: 'A', originalLang: 'zh-Hant' }],
    ['numbers are texts', 'title: 1984\ndate: 1950', { title: '1984', date: '1950' }],
    [
      'other names',
      'license: MIT\nlanguage: en\nkeywords: oil, war',
      { licence: 'MIT', lang: 'en', keywords: ['oil', 'war'] },
    ],
    ['empty values say nothing', 'title:\nauthor: B', { author: 'B' }],
    ['an empty file', '', {}],
  ])('%s', (_name, text, metadata) => {
    expect(parseMetadata(text, { source })).toEqual({
      metadata,
      diagnostics: [],
    });
  });

  it.each([
    ['read/metadata-syntax', 'title: "A\nauthor: B', undefined],
    ['read/metadata-syntax', '- a\n- b', { line: 1, column: 1 }],
    ['read/metadata-value', 'title: A\ndate: yesterday', { line: 2, column: 7 }],
    ['read/metadata-value', 'title: A\nlang: Klingonish', { line: 2, column: 7 }],
    ['read/metadata-value', 'title: [A]', { line: 1, column: 8 }],
    ['read/metadata-value', 'kind: poem', { line: 1, column: 7 }],
    ['read/metadata-value', 'url: nowhere', { line: 1, column: 6 }],
    ['read/metadata-unknown-key', 'a: b\ntitel: A', { line: 1, column: 4 }],
    ['read/metadata-unknown-key', 'constructor: A', { line: 1, column: 14 }],
  ])('%s: %s', (code, text, position) => {
    const [first] = parseMetadata(text, { source }).diagnostics;
    expect(first).toMatchObject(position ? { code, source, position } : { code, source });
    expect(first?.message).not.toContain('{');
  });

  it('keeps what can be used', () => {
    expect(parseMetadata('title: A\ndate: never', { source }).metadata).toEqual({ title: 'A' });
  });
});
