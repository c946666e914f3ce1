import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysInMonth } from '../../../src/annotate/dates/calendar.js';
import { dateAnnotator } from '../../../src/annotate/dates/date-annotator.js';
import { english } from '../../../src/annotate/dates/en/english.js';
import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import { makeDocument } from './marked.js';

const DATE = /^(?:(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?|--(\d\d)(?:-(\d\d))?|---(\d\d))$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)?$/;
const LENGTH = /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** Is it a value of `teidata.temporal.w3c` that the calendar has? */
function isRealValue(value: string): boolean {
  if (TIME.test(value)) return true;
  const [, year, yearMonth, yearDay, month = yearMonth, monthDay = yearDay, day = monthDay] = DATE.exec(value) ?? [];
  if (year === undefined && month === undefined && day === undefined) return false;
  if (year !== undefined && Number(year) === 0) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  const last = month === undefined ? 31 : daysInMonth(Number(month), year === undefined ? 2000 : Number(year));
  return day === undefined || (Number(day) >= 1 && Number(day) <= last);
}

const words = english.recognizers.flatMap(({ opens }) => [...opens]).filter((word) => !word.startsWith('#'));
const token = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...words).map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  fc.nat(31).map(String),
  fc.nat(9999).map(String),
  fc.constantFrom(
    'of',
    'the',
    'and',
    'or',
    'to',
    'ago',
    'days',
    'weeks',
    'years',
    'later',
    'BC',
    'century',
    'p.m.',
    'Z',
  ),
  fc.nat(40).map((day) => `${day}th`),
);
const joint = fc.constantFrom(' ', ' ', ' ', ', ', '-', '–', '/', '. ', '\n', '’');
const text = fc
  .array(fc.tuple(token, joint), { maxLength: 14 })
  .map((parts) => parts.map(([word, after]) => word + after).join(''));
const documentDate = fc.option(fc.constantFrom('1961-11-05', '1960-02-29', '1848-05', '1776', '2023-12-31'), {
  nil: undefined,
});

describe('whatever the text', () => {
  it('every value is a real date, time or length', () => {
    fc.assert(
      fc.property(text, documentDate, (prose, date) => {
        const { annotations } = dateAnnotator.annotate(makeDocument(prose, date), []);
        for (const { value } of annotations as readonly DateAnnotation[])
          for (const [name, one] of Object.entries(value))
            expect(name === 'dur' ? LENGTH.test(one) : isRealValue(one), `${name}=${one} in “${prose}”`).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it('marks lie in the text, in order, apart from one another, without white space at their edges', () => {
    fc.assert(
      fc.property(text, documentDate, (prose, date) => {
        const { annotations } = dateAnnotator.annotate(makeDocument(prose, date), []);
        let end = 0;
        for (const { span } of annotations) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(prose.slice(span.start, span.end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(prose.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('a range does not end before it begins', () => {
    fc.assert(
      fc.property(text, documentDate, (prose, date) => {
        const { annotations } = dateAnnotator.annotate(makeDocument(prose, date), []);
        for (const { kind, value } of annotations as readonly DateAnnotation[]) {
          const first = value.from ?? value.notBefore;
          const last = value.to ?? value.notAfter;
          if (kind === 'time' || !first || !last || first.startsWith('-') || last.startsWith('-')) continue;
          expect(`${last}-99`.localeCompare(first), `${first} to ${last} in “${prose}”`).toBeGreaterThan(0);
        }
      }),
      { numRuns: 15000 },
    );
  });
});
