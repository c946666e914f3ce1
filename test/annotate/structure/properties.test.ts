import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structure } from '../../../src/annotate/structure/structure.js';
import { readPlainText } from '../../../src/read/plain-text.js';
import { findFaults, readBlocks } from '../../support/blocks.js';

/** Lines of all layouts, in any order: most make no sense, as input often does. */
const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '98. Telegram From the Embassy in France to the Department of State',
      'ON THE MEETING',
      'Bonn, May 1, 1950',
      'November 5, 1961 Piro Bit',
      '[Signed]',
      'SUBJECT',
      'PARTICIPANTS',
      'TO: The Secretary',
      'FROM: EUR',
      'Mr. Smith, EUR',
      'Dear Sir,',
      'Dear Mr. Smith: I have come.',
      'Yours truly,',
      'Sincerely, Tom',
      'John Smith',
      'Chairman',
      'P.S. The cat is well.',
      '[Tab A]',
      'Enclosure',
      'Notes',
      '1. One.',
      '2. Two:',
      '(a) first',
      'b) second',
      '-- a bullet',
      '• another',
      'i. roman',
      'The President: Please.',
      'Mr. Andrei: Thanks.',
      'Q. Why?',
      'A. Because.',
      'Country\tTons',
      'Albania      32      4.5',
      'The sun is in the sky, and so',
      'Are all the birds that come and go;',
      '> quoted',
      '      set in',
      '- 2 -',
      '3',
      'PAGE 02 WARSAW 04666 061613Z',
      'CONFIDENTIAL',
      'C O N F I D E N T I A L',
      '-----',
      '[1] A note.',
      '* Another note.',
      'a mark[1] and one*',
      'He asked about the agricultural production of this year and said that it agricul-',
      'tural production went on, with no end',
      'II. BACKGROUND',
      'Recommendation',
      'Title: A',
      'Rights: B',
      'Citation:',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '[',
      ']',
      '“',
      '”',
      '\0',
      '\uD800',
      '\uFEFF',
      ']]>',
      '<p>',
      '\u202E שלום',
      'e\u0301',
      '\u2028',
    ),
  },
);
const separator = fc.constantFrom('\n', '\n\n', '\n\n\n', '\r\n\r\n', '\r', '\f', '\n\f', '\n    ', ' ', '\n\t');
const text = fc.array(fc.tuple(line, separator), { maxLength: 40 }).map((parts) => parts.flat().join(''));

describe('structure, for any text', () => {
  it('gives blocks that nest and bear every visible character', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(findFaults(input)).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it('says why: each mark has a rule and evidence', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const { rule, evidence } of readBlocks(input).annotations) {
          expect(rule).toMatch(/^structure\/[a-z-]+$/);
          expect(evidence).not.toBe('');
        }
      }),
    );
  });

  it('does not depend on what other layers found, nor on being asked twice', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { document } = readPlainText(input, { name: 'a', source: 'a.txt' });
        const once = structure.annotate(document, []);
        expect(structure.annotate(document, once.annotations)).toEqual(once);
      }),
    );
  });
});

const MEGABYTE = 1 << 20;
const repeat = (unit: string) => (size: number) => unit.repeat(Math.ceil(size / unit.length));

/** Texts made to hurt; each is tried at an eighth and at half a megabyte. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'one line': repeat('word and '),
  'opening brackets': repeat('['),
  'opening quotation marks': repeat('“'),
  spaces: (size) => `${' '.repeat(size)}x`,
  'blank lines': (size) => `${'\n'.repeat(size)}x`,
  'numbers that count on': (size) =>
    Array.from({ length: size / 20 }, (_, at) => `${at + 1}. He came and`).join('\n\n'),
  'notes and their marks': repeat('text[1] here.\n\n[1] Note.\n\n'),
  stars: repeat('a* b\n\n* c\n\n'),
  'page numbers': repeat('some text that goes\n\n- 2 -\n\non and on\n\f'),
  'broken words': repeat('He asked about the agricultural produc-\ntion of this year and said that it was, and then\n'),
  rows: repeat('a\tb\tc\n'),
  names: repeat('John Smith\n\n'),
  enclosures: repeat('[Tab A]\n\nABC\n\n'),
};

describe('structure, at any size', () => {
  it.each(Object.entries(shapes))(
    '%s: four times the text takes no more than about four times as long',
    (_name, make) => {
      const time = (size: number) => {
        const input = make(size);
        const start = process.cpuUsage();
        readBlocks(input);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      time(MEGABYTE / 32);
      const quarter = Math.min(time(MEGABYTE / 8), time(MEGABYTE / 8));
      const whole = time(MEGABYTE / 2);
      // A quadratic rule would take sixteen times as long; the garbage collector comes when it likes.
      expect(whole).toBeLessThan(Math.max(1500, quarter * 10));
    },
    60_000,
  );
});
