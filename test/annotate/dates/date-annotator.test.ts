import { describe, expect, it } from 'vitest';
import { createDateAnnotator } from '../../../src/annotate/dates/date-annotator.js';
import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import { absolute } from './cases/absolute.js';
import { mustNotMatch } from './cases/must-not-match.js';
import { older } from './cases/older.js';
import { ranges } from './cases/ranges.js';
import { relative } from './cases/relative.js';
import { times } from './cases/times.js';
import { makeDocument, readCase, writeMarks } from './marked.js';

const annotator = createDateAnnotator();

function mark(text: string, date?: string): string {
  const { annotations } = annotator.annotate(makeDocument(text, date), []);
  return writeMarks(text, annotations as readonly DateAnnotation[]);
}

describe.each(Object.entries({ absolute, older, ranges, relative, times }))('dates that are %s', (_name, cases) => {
  it.each(cases.map((one) => readCase(one)))('$marked', ({ text, date, marked }) => {
    expect(mark(text, date)).toBe(marked);
  });
});

describe('what looks like a date and is none', () => {
  it.each(mustNotMatch)('%s', (text) => {
    expect(mark(text, '1961-11-05')).toBe(text);
  });
});
