import { describe, expect, it } from 'vitest';
import { createDateAnnotator } from '../../../src/annotate/dates/date-annotator.js';
import { dateLanguageOf } from '../../../src/annotate/dates/languages.js';
import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import { french, german } from './cases/other-languages.js';
import { makeDocument, readCase, writeMarks } from './marked.js';

describe.each(Object.entries({ de: german, fr: french }))('dates in %s', (tag, cases) => {
  const annotator = createDateAnnotator({ language: dateLanguageOf(tag) });

  it.each(cases.map((one) => readCase(one)))('$marked', ({ text, date, marked }) => {
    const { annotations } = annotator.annotate(makeDocument(text, date), []);
    expect(writeMarks(text, annotations as readonly DateAnnotation[])).toBe(marked);
  });
});

describe('the language of the dates', () => {
  it.each([
    ['de-AT', 'de'],
    ['fr', 'fr'],
    ['en-GB', 'en'],
    ['sq', 'en'],
  ])('%s is read as %s', (tag, expected) => {
    expect(dateLanguageOf(tag).tag).toBe(expected);
  });
});
