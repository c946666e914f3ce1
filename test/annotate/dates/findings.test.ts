import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDateAnnotator, dateAnnotator, explainDates } from '../../../src/annotate/dates/date-annotator.js';
import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import type { Annotation } from '../../../src/model/annotation.js';
import { hasJing, runJing } from '../../support/jing.js';
import { describeWithShared, SHARED } from '../../support/shared.js';
import { absolute } from './cases/absolute.js';
import { older } from './cases/older.js';
import { ranges } from './cases/ranges.js';
import { relative } from './cases/relative.js';
import { times } from './cases/times.js';
import { makeDocument, readCase } from './marked.js';

function codesOf(text: string, date?: string): string[] {
  return dateAnnotator.annotate(makeDocument(text, date), []).diagnostics.map(({ code }) => code);
}

function datesOf(text: string, date?: string, given: readonly Annotation[] = []): DateAnnotation[] {
  return [...dateAnnotator.annotate(makeDocument(text, date), given).annotations] as DateAnnotation[];
}

describe('what a person should look at', () => {
  it.each(['On 31 June 1961 he left.', 'On February 30, 1961 he left.', 'On November 31, 1961, he left.'])(
    'an impossible date: %s',
    (text) => {
      expect(codesOf(text, '1961-11-05')).toEqual(['annotate/impossible-date']);
      expect(datesOf(text, '1961-11-05')).toMatchObject([
        { certainty: 'low', value: { when: /^1961-\d\d$/.exec('1961-06') && expect.stringMatching(/^1961-\d\d$/) } },
      ]);
    },
  );

  it('a weekday that the date did not have', () => {
    expect(codesOf('On Monday, November 5, 1961 he left.', '1961-11-05')).toEqual([
      'annotate/weekday-contradicts-date',
    ]);
    expect(codesOf('On Sunday, November 5, 1961 he left.', '1961-11-05')).toEqual([]);
  });

  it.each([
    ['On Tuesday, 3 November 1961 he left.', ['annotate/weekday-contradicts-date']],
    ['On Friday, 3 November 1961 he left.', []],
    ['On 29 February 1900 he left.', ['annotate/impossible-date']],
    ['On 29 February 1904 he left.', []],
    ['From February 28 to 30, 1961 he was ill.', ['annotate/impossible-date']],
    ['On Saturday, May 5, 1720 O.S., he left.', []],
  ])('%s', (text, codes) => {
    expect(codesOf(text, '1961-11-05')).toEqual(codes);
  });

  it('an hour of which neither morning nor evening is said is uncertain', () => {
    expect(datesOf('At five o’clock he left.')).toMatchObject([{ certainty: 'low', value: { when: '05:00:00' } }]);
    expect(datesOf('At five o’clock p.m. he left.')).toMatchObject([
      { certainty: 'high', value: { when: '17:00:00' } },
    ]);
  });

  it('a date that nothing anchors', () => {
    expect(codesOf('On August 7 he left.')).toEqual(['annotate/unanchored-date']);
    expect(datesOf('On August 7 he left.')).toMatchObject([{ value: { when: '--08-07' }, certainty: 'low' }]);
    expect(codesOf('He came yesterday.')).toEqual(['annotate/unanchored-date']);
  });

  it('is placed by line and column', () => {
    const { diagnostics } = dateAnnotator.annotate(makeDocument('One line.\nOn 31 June 1961', '1961'), []);
    expect(diagnostics[0]?.position).toMatchObject({ line: 2, column: 4 });
  });
});

describe('what dates are reckoned from', () => {
  it('the option wins over the metadata', () => {
    const annotator = createDateAnnotator({ documentDate: '1848-05-01' });
    const { annotations } = annotator.annotate(makeDocument('He came last year.', '1961-11-05'), []);
    expect(annotations).toMatchObject([{ value: { when: '1847' }, anchor: 'document' }]);
  });

  it('a dateline block', () => {
    const text = 'On June 3, 1950 it began.\n\nTirana, November 5, 1961\n\nHe came last year.';
    const start = text.indexOf('Tirana');
    const dateline: Annotation = {
      kind: 'dateline',
      span: { start, end: start + 24 },
      resp: 'test',
      certainty: 'high',
      rule: 'test',
      evidence: '',
    };
    expect(datesOf(text, undefined, [dateline]).at(-1)).toMatchObject({ value: { when: '1960' }, anchor: 'document' });
  });

  it('a line near the top that ends in a date, when no block is marked', () => {
    const text = 'Telegram From the Embassy\n\nTirana, November 5, 1961—2 p.m.\n\nHe came last year.';
    expect(datesOf(text).at(-1)).toMatchObject({ value: { when: '1960' }, anchor: 'document' });
  });

  it('no date inside running prose is taken for the document’s', () => {
    const text = 'On June 3, 1950 it began, and he went. He came in May.';
    expect(datesOf(text).at(-1)).toMatchObject({ value: { when: '1950-05' }, anchor: 'context' });
  });

  it('the number of a file that bears the date', () => {
    const text = '299. Editorial Note\n\nOn August 29, Radio Tehran spoke. (Central Files, 788.00/8–2960)';
    expect(datesOf(text)[0]).toMatchObject({ value: { when: '1960-08-29' }, anchor: 'context' });
  });

  it('the year after the time, and no number of a telegram', () => {
    const text = 'NO: 1843, August 16, 6 p.m. 1953\n\nSent Department 1843, repeated London 512. He came last year.';
    expect(datesOf(text).map(({ value }) => value.when)).toEqual(['1953-08-16', '18:00:00', '1953', '1952']);
  });

  it.each([
    ['1848-03-05', 'He was ill from November to February.', ['1847-11', '1848-02']],
    ['1848-03-05', 'He will stay from November to February.', ['1848-11', '1849-02']],
  ])('what is joined stays in order: %s, %s', (date, text, values) => {
    expect(datesOf(text, date).map(({ value }) => value.when)).toEqual(values);
  });

  it('what the words say themselves is not anchored', () => {
    expect(datesOf('In May 1848 he came.', '1961-11-05')[0]?.anchor).toBeUndefined();
  });
});

describe('why', () => {
  it('every mark names its rule and what it saw', () => {
    for (const { rule, evidence } of datesOf(
      'Yesterday, on May 3, 1848 and last year, at 5 p.m. for ten years',
      '1961-11-05',
    )) {
      expect(rule).toMatch(/^dates\/[a-z-]+$/);
      expect(evidence).toMatch(/^“.+”: .+/);
    }
  });

  it('the log tells what was found, removed and resolved', () => {
    const log = explainDates(makeDocument('Embtel 1962 of May 3, 1961', '1961-11-05'), []);
    expect(log).toContainEqual(
      expect.objectContaining({ rule: 'dates/year', action: 'removed', why: expect.stringMatching(/number/) }),
    );
    expect(log.map(({ action }) => action)).toContain('found');
    expect(log.at(-1)).toMatchObject({ rule: 'dates/month-day', action: 'resolved' });
  });
});

describeWithShared('the referee', () => {
  it.skipIf(!hasJing)('accepts every value of the case tables', () => {
    const withEdtf = createDateAnnotator({ edtf: true });
    const escapeText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const elements = [...absolute, ...older, ...ranges, ...relative, ...times].flatMap((one) => {
      const { text, date } = readCase(one);
      const { annotations } = withEdtf.annotate(makeDocument(text, date), []);
      return (annotations as readonly DateAnnotation[]).map(({ kind, value, edtf, span }) => {
        const custom =
          edtf === undefined ? {} : { 'when-custom': edtf, datingMethod: 'https://www.loc.gov/standards/datetime/' };
        const attributes = Object.entries({ ...value, ...custom }).map(([name, one]) => ` ${name}="${one}"`);
        return `<${kind}${attributes.join('')}>${escapeText(text.slice(span.start, span.end))}</${kind}>`;
      });
    });
    const file = join(mkdtempSync(join(tmpdir(), 'dates-')), 'dates.xml');
    writeFileSync(
      file,
      `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title/></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><p>${elements.join('\n')}</p></body></text></TEI>`,
    );
    expect(elements.length).toBeGreaterThan(200);
    expect(runJing(join(SHARED, 'schema/tei_all.rng'), [file])).toEqual([]);
  });
});
