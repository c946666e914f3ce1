import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../src/encode/encode.js';
import { verifyTei } from '../../src/encode/verify/verify.js';
import { readPlainText } from '../../src/read/plain-text.js';
import { arbitraryAnnotations } from '../support/arbitrary-annotations.js';

function tei(body: string, header = ''): string {
  return `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`;
}

/** The differences as `kind "source" → "tei"`. */
function compare(source: string, body: string, header = ''): string[] {
  return verifyTei(tei(body, header), source).differences.map(
    ({ kind, sourceText, text }) => `${kind} "${sourceText}" → "${text}"`,
  );
}

describe('verifyTei', () => {
  it.each([
    [
      'names, notes and page breaks',
      'He met Kim [sic] no\n\nmatter',
      '<p>He met <persName>Kim</persName> <note>[sic]</note> no <pb/>matter</p>',
    ],
    ['words broken at a line end', 'diplo-\nmatic', '<p>diplo<pc>-</pc><lb break="no"/>matic</p>'],
    ['a choice', 'of outmost use', '<p>of <choice><sic>outmost</sic><corr>utmost</corr></choice> use</p>'],
    ['words that an editor supplied', 'a b', '<p>a <supplied>not here</supplied> b</p>'],
    ['references and CDATA', 'R&D <b> é', '<p>R&amp;D <![CDATA[<b>]]> &#233;</p>'],
    ['blocks without white space between them', 'One.\nTwo.', '<p>One.</p><p>Two.</p>'],
    ['an empty text', ' \n', '<p/>'],
  ])('finds no difference in %s', (_, source, body) => {
    expect(compare(source, body)).toEqual([]);
  });

  it.each([
    [
      'a lost word',
      'one two three and so on to the end',
      '<p>one three and so on to the end</p>',
      'lost "two" → "two"',
    ],
    [
      'an added word',
      'one three and so on to the end',
      '<p>one two three and so on to the end</p>',
      'added "" → "two"',
    ],
    [
      'a changed letter',
      'the colour of it was never asked',
      '<p>the colotr of it was never asked</p>',
      'changed "u" → "t"',
    ],
    ['a lost end', 'one two three', '<p>one two</p>', 'lost "three" → "three"'],
    ['an added end', 'one two', '<p>one two three</p>', 'added "" → "three"'],
    ['a lost space', 'we are there', '<p>we arethere</p>', 'changed "e t" → "et"'],
    ['an added space', 'nowhere', '<p>now here</p>', 'changed "wh" → "w h"'],
  ])('finds %s', (_, source, body, difference) => {
    expect(compare(source, body)).toEqual([difference]);
  });

  it.each([
    ['verify/lost', 'one two three', '<p>one three</p>'],
    ['verify/added', 'one three', '<p>one two three</p>'],
    ['verify/changed', 'one two three', '<p>one too three</p>'],
  ])('says %s as a diagnostic about the TEI, with the place in the source', (code, source, body) => {
    const { diagnostics } = verifyTei(tei(body), source, { sourceName: 'a.txt', teiName: 'a.xml' });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]).toMatchObject({
      source: 'a.xml',
      severity: 'error',
      hint: expect.stringContaining('a.txt:1:'),
    });
  });

  it('says where on both sides', () => {
    const [difference] = verifyTei(tei('<p>one\nR&amp;D two</p>'), 'one\nR&D too').differences;
    expect(difference).toMatchObject({ kind: 'changed', source: { line: 2, column: 6 }, tei: { line: 2, column: 10 } });
  });

  it('wants front matter in the header, line by line', () => {
    const source = 'A Report\n\nSummary:\n\nOn grain.\n\nThis meeting was held by his request, and it lasted long.';
    const body = '<p>This meeting was held by his request, and it lasted long.</p>';
    expect(compare(source, body, '<title>A Report</title><note>Summary:</note><p>On grain.</p>')).toEqual([]);
    expect(compare(source, body, '<title>A Report</title><p>On grain.</p>')).toEqual(['lost "Summary:" → "Summary:"']);
    expect(compare(source, body, '<title>A Report</title><note>Summary:</note><p>On grass.</p>')).toEqual([
      'changed "On grain." → "On grass."',
    ]);
  });

  it('names characters that XML cannot carry as exceptions', () => {
    const report = verifyTei(tei('<p>a<gap reason="not-representable" n="U+0000"/>b</p>'), 'a\u0000b');
    expect(report.differences).toEqual([]);
    expect(report.exceptions).toEqual([{ name: 'not-representable', source: { line: 1, column: 2 } }]);
  });

  it('reports a document that is not well-formed', () => {
    const { diagnostics } = verifyTei('<TEI><text><body><p>one</body></text></TEI>', 'one');
    expect(diagnostics.map(({ code }) => code)).toContain('validate/not-well-formed');
  });

  it('finds nothing in what the encoder wrote, and every letter that is then changed', () => {
    const unit = fc.constantFrom('a', 'Kim', ' ', '\n', '\n\n', '"', '&', '<', '1.', '\u0001', '😀');
    const given = fc
      .string({ unit, maxLength: 60 })
      .chain((text) => fc.tuple(fc.constant(text), arbitraryAnnotations(text.length), fc.nat()));
    fc.assert(
      fc.property(given, ([text, annotations, seed]) => {
        const document = { name: 't', source: 't', text, bodyStart: 0, frontMatter: [], metadata: {}, annotations: [] };
        const { xml } = encodeDocument(document, annotations);
        expect(verifyTei(xml, text).differences).toEqual([]);
        const letters = [...text.matchAll(/[aK]/g)];
        const letter = letters[seed % Math.max(1, letters.length)];
        if (!letter) return;
        const changed = `${text.slice(0, letter.index)}X${text.slice(letter.index + 1)}`;
        expect(verifyTei(xml, changed).differences.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('verifyTei on the report', () => {
  const source = readFileSync('samples/wilson-114427/source.txt', 'utf8');
  const { document } = readPlainText(source, { name: 'report', source: 'report.txt' });
  const { xml } = encodeDocument(document, []);

  it('finds every character', () => {
    const { differences, counts } = verifyTei(xml, source);
    expect(differences).toEqual([]);
    expect(counts.body + counts.header).toBe(source.replace(/\s/g, '').length);
  });

  it.each([
    ['a word of the body', 'held by his request', 'held at his request'],
    ['a letter', 'outmost', 'utmost'],
    ['a full stop', 'by his request.', 'by his request'],
    ['a quotation mark', '"But how', '“But how'],
    ['a number', '380 kg', '330 kg'],
    ['a dash', 'goal—the', 'goal-the'],
    ['a bracketed insertion', "[General Secretary of the Korean Worker's Party (KWP)] ", ''],
    ['a sentence', 'We did not choose this road. ', ''],
    ['two words changing places', 'nodded approvingly', 'approvingly nodded'],
    ['a word said twice', 'imposed on us', 'imposed on us on us'],
    ['a space lost', 'laughed loudly', 'laughedloudly'],
    ['the signature', 'Piro Bit', 'Piro Bita'],
    ['the last word', '[Signed]', ''],
    ['the title', 'Report on a Meeting with', 'Report of a Meeting with'],
    ['the abstract', 'the split in the communist camp', 'a split in the communist camp'],
    ['the date in the header', '>November 5, 1961</date>', '>November 6, 1961</date>'],
    ['the shelfmark', 'D8</idno></idno>', 'D9</idno></idno>'],
    ['the translator', '<persName>Enkel Daljani', '<persName>Enkel Daljan'],
    ['the funder', '<funder>Leon Levy', '<funder>Leon Levi'],
    ['the credits', 'with support from Leon', 'with help from Leon'],
    ['the language', '>Albanian</textLang>', '>Albania</textLang>'],
    ['a label', '<label>Credits:</label>', '<label>Credit:</label>'],
  ])('finds a change of %s', (_, before, after) => {
    expect(xml).toContain(before);
    const { differences } = verifyTei(xml.replace(before, after), source);
    expect(differences.length).toBeGreaterThan(0);
    expect(differences.length).toBeLessThan(4);
  });
});
