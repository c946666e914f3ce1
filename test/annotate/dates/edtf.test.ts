import { describe, expect, it } from 'vitest';
import { createDateAnnotator, dateAnnotator } from '../../../src/annotate/dates/date-annotator.js';
import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import { DOCUMENT_DATE, makeDocument } from './marked.js';

const annotator = createDateAnnotator({ edtf: true });

/** Words of a document of 5 November 1961, and the one date in them. */
const cases: readonly (readonly [words: string, edtf: string])[] = [
  ['on May 3, 1961 he came', '1961-05-03'],
  ['in May 1848 he came', '1848-05'],
  ['on August 3–5, 1961 he came', '1961-08-03/1961-08-05'],
  ['in the spring of 1961', '1961-21'],
  ['last summer he came', '1961-22'],
  ['in the winter of 1958–59', '1958-24'],
  ['in the 1960s', '196X'],
  ['in the 19th century', '18XX'],
  ['in the seventeenth and eighteenth centuries', '1600/1799'],
  ['circa 1848 he came', '1848~'],
  ['in about 1848 he came', '1848~'],
  ['he spoke about last year', '1960'],
  ['in 1848(?) he came', '1848?'],
  ['circa 1848(?) he came', '1848%'],
  ['about two months ago he came', '1961-09~'],
  ['since 1945 he has lived here', '1945/..'],
  ['until May 1961 he lived here', '../1961-05'],
  ['by May 3, 1961 he had come', '[..1961-05-03]'],
  ['on July 6 or 7, 1956', '[1956-07-06..1956-07-07]'],
  ['in early 1961 he came', '[1961-01..1961-04]'],
  ['last week he came', '[1961-10-23..1961-10-29]'],
  ['in 44 BC he came', '-0043'],
  ['in FY 1956', '1955-07-01/1956-06-30'],
];

describe('dates in EDTF', () => {
  it.each(cases)('%s', (words, edtf) => {
    const { annotations } = annotator.annotate(makeDocument(words, DOCUMENT_DATE), []);
    expect((annotations as readonly DateAnnotation[]).map((one) => one.edtf)).toEqual([edtf]);
  });

  it('a day without a year keeps its place', () => {
    const { annotations } = annotator.annotate(makeDocument('on November 5 he came'), []);
    expect(annotations).toMatchObject([{ edtf: 'XXXX-11-05' }]);
  });

  it('times and lengths have none', () => {
    const { annotations } = annotator.annotate(makeDocument('at 5 p.m. for ten years'), []);
    expect(annotations.map((one) => 'edtf' in one)).toEqual([false, false]);
  });

  it('is written on request only', () => {
    const { annotations } = dateAnnotator.annotate(makeDocument('on May 3, 1961'), []);
    expect(annotations.map((one) => 'edtf' in one)).toEqual([false]);
  });
});
