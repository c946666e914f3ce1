import fc from 'fast-check';

/** Parts of documents as archives have them; in any order most make no sense, as input often does. */
const LAYOUT = fc.constantFrom(
  'REPORT ON THE COASTAL SURVEY',
  'Interview with Hannah Birtwell, weaver',
  'Citation:',
  'Summary:',
  'MEMORANDUM OF CONVERSATION',
  'Lindau, den 17. März 1903',
  'November 5, 1961 Piro Bit\n[Signed]',
  'SUBJECT: Tariff on Watch Movements\nPARTICIPANTS:\n    Mr. Smith\n    Miss Ellen Tracy, E',
  'NO: 418\nDATE: 091430Z APR 52',
  'My Lords,',
  'Dear Mr. Smith: I have come.',
  'I have the honour to be,\n     My Lords,\n          Your most obedient Servant,',
  'Jno. Harvey',
  'P.S. The cat is well.',
  '[Enclosure]',
  '1. One.\n2. Two:\n   (a) first\n   (b) second',
  '-- a bullet\n-- another',
  'RENSHAW: When?',
  'BIRTWELL: "Then," she said. (Laughs.)',
  'Q. Why?\n\nA. Because.',
  'Parish\tLooms\nSt. Giles\t61\nSt. Benedict\t118',
  'J. Barlow      horse hire    £3  4s. 6d.\nTodd & Son     pipes        £41 10s. 0d.',
  '    They’ve shut the gates on Monday morn,\n    They’ll open them in May,\n    And them as laughed when we went out\n    Will weep when we have pay.',
  '> quoted\n> and quoted',
  '* * *',
  '------',
  '* A note.\n1 Another note.',
  'a mark[1] and one.* A figure.1',
  '   He asked about the agricul-\ntural production of this year and said that\nMr. Ward, “the Minister,” would come on May 5, 1961 at 8 p.m.',
  'The ambassador told me that the 20th Congress of the CP of the Soviet Union had said: "We shall go [sic].',
  'Then it is possible for us to reach an understanding no',
  'matter how hard this may be.',
  '                - 17 -',
  '\f',
  'COASTAL SURVEY',
  'CONFIDENTIAL',
  'C O N F I D E N T I A L',
  '4. [1 paragraph (2 lines) not declassified]',
  'Он сказал, что приедет 5 мая 1961 года.',
  'قال الوزير: «نعم» في 5 مايو.',
  'Er sagte, „wir kommen am 12. März“.',
);

/** What no archive has, and files have nevertheless. */
const MISCHIEF = fc.oneof(
  fc.constantFrom(
    ']]>',
    '<p>',
    '&amp;&#0;&',
    '<!--',
    '--',
    '\u0000',
    '\u0007\u001b[0m',
    '\ud800',
    '\udc00x',
    '\ufeff',
    '\ufffe\uffff',
    '\u0085\u2028\u2029',
    '\u200b\u00ad\u202e',
    'e\u0301\u0323'.repeat(20),
    '👩‍👩‍👧',
  ),
  fc
    .tuple(fc.constantFrom('[', '(', '“', '"', '‘', '«', '[(', '"[', '[sic] '), fc.integer({ min: 1, max: 3000 }))
    .map(([piece, count]) => piece.repeat(count)),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ maxLength: 60 }),
);

const JOIN = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n', '\r\n\r\n', '\r', ' ', '', '\t', '\n\f', '\u00a0');

/** Texts made of layouts and mischief. */
export const madeText = fc
  .array(
    fc
      .tuple(fc.oneof({ weight: 5, arbitrary: LAYOUT }, { weight: 2, arbitrary: MISCHIEF }), JOIN)
      .map((pair) => pair.join('')),
    { minLength: 0, maxLength: 14 },
  )
  .map((parts) => parts.join(''));
