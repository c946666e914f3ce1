import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLanguage } from '../../src/read/language-code.js';
import { readPlainText } from '../../src/read/plain-text.js';
import { findWrittenDate } from '../../src/read/written-date.js';
import { describeWithShared, SHARED } from '../support/shared.js';

describe('readPlainText', () => {
  it('lets the metadata given win, member by member', () => {
    const { document } = readPlainText('Title: A\nAuthor: B\nRights: C\n\nText', {
      name: 'a',
      source: 'a.txt',
      metadata: { author: 'D' },
    });
    expect(document.metadata).toEqual({
      title: 'A',
      author: 'D',
      licence: 'C',
    });
  });

  it('invents nothing', () => {
    const { document } = readPlainText('Text.', { name: 'a', source: 'a.txt' });
    expect(document).toMatchObject({
      text: 'Text.',
      bodyStart: 0,
      frontMatter: [],
      metadata: {},
    });
  });
});

describe('findWrittenDate', () => {
  it.each([
    ['November 5, 1961', '1961-11-05'],
    ['5th Nov. 1961', '1961-11-05'],
    ['on 1961-11-05', '1961-11-05'],
    ['Tirana, May 1961', '1961-05'],
    ['1961', '1961'],
    ['from May 1, 1950 to June 2, 1951', '1950-05-01'],
    ['February 30, 1961', undefined],
    ['Box 1961', undefined],
    ['he may go in 1961', undefined],
    ['version 1961-11-055', undefined],
  ])('%s → %s', (text, iso) => {
    expect(findWrittenDate(text)?.iso).toBe(iso);
  });
});

describe('parseLanguage', () => {
  it.each([
    ['Albanian', 'sq'],
    ['english', 'en'],
    ['zh-hant', 'zh-Hant'],
    ['DE', 'de'],
    ['Serbo-Croatian', 'sh'],
    ['Yiddish', 'yi'],
    ['Romanian', 'ro'],
    ['Filipino', 'fil'],
    ['Gibberish', undefined],
    ['', undefined],
    ['x', undefined],
    ['en-', undefined],
  ])('%s → %s', (name, tag) => {
    expect(parseLanguage(name)).toBe(tag);
  });
});

describeWithShared('the archive’s report', () => {
  it('has its header values', () => {
    const text = readFileSync(resolve(SHARED, 'examples/report-source.txt'), 'utf8');
    const { document } = readPlainText(text, {
      name: 'report',
      source: 'report.txt',
    });
    expect(document.metadata).toMatchObject({
      date: '1961-11-05',
      originalLang: 'sq',
      translator: 'Enkel Daljani',
      funder: 'Leon Levy Foundation',
      repository: 'AQPPSH',
      collection: 'MPP Korese',
      shelfmark: 'V. 1961, D8',
    });
    expect(document.metadata.author).toBeUndefined();
    expect(text.slice(document.bodyStart)).toMatch(/^ON THE MEETING/);
  });
});
