import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDocument } from '../../src/encode/encode.js';
import type { Annotation } from '../../src/model/annotation.js';
import type { Register } from '../../src/model/register.js';
import type { TextDocument } from '../../src/model/text-document.js';
import { arbitraryAnnotations } from '../support/arbitrary-annotations.js';
import { hasJing, runJing } from '../support/jing.js';
import { hasShared, SHARED } from '../support/shared.js';

function documentOf(text: string, more: Partial<TextDocument> = {}): TextDocument {
  return {
    name: 'test',
    source: 'test.txt',
    text,
    bodyStart: 0,
    frontMatter: [],
    metadata: {},
    annotations: [],
    ...more,
  };
}

/** An annotation over the first place where `words` stand in `text`. */
function on(text: string, words: string, rest: Partial<Annotation> & Pick<Annotation, 'kind'>): Annotation {
  const start = text.indexOf(words);
  const shared = { resp: 'teiwright', certainty: 'high', rule: 'test/rule', evidence: 'because' };
  return { span: { start, end: start + words.length }, ...shared, ...rest } as Annotation;
}

function bodyOf(xml: string): string {
  return /<body>[\s\S]*<\/body>/.exec(xml)?.[0] ?? xml;
}

function textOfBody(xml: string): string {
  return bodyOf(xml).replace(/<[^>]+>|\s/g, '');
}

const register: Register = [
  ['kim-il-sung', 'person', 'Kim Il Sung'],
  ['kwp', 'organization', 'Korean Workers & Party'],
  ['korea', 'place', 'Korea'],
  ['author', 'person', 'the author'],
].map(([id = '', kind, name = '']) => ({
  id,
  kind: kind as 'person',
  name,
  isUnnamed: id === 'author',
  variants: [],
  certainty: 'high',
  idnos: [],
}));

describe('encodeDocument', () => {
  it('writes a report with its blocks, names and speech', () => {
    const text = 'ON THE MEETING\n\nTirana, May 1\n\nHe said to Kim, "Go."\n\nPiro';
    const { xml, diagnostics } = encodeDocument(
      documentOf(text),
      [
        on(text, text, { kind: 'division', type: 'document' }),
        on(text, 'ON THE MEETING', { kind: 'head' }),
        on(text, 'Tirana, May 1', { kind: 'dateline' }),
        on(text, 'May 1', { kind: 'date', value: { when: '1961-05-01' } }),
        on(text, 'He said to Kim, "Go."', { kind: 'paragraph' }),
        on(text, 'Kim', { kind: 'person', ref: 'kim-il-sung' }),
        on(text, '"Go."', { kind: 'speech', direct: true, speaker: 'author', certainty: 'low' }),
        on(text, 'Piro', { kind: 'signature' }),
      ],
      { register },
    );
    expect(diagnostics).toEqual([]);
    expect(bodyOf(xml)).toBe(`<body>
      <div type="document">
        <head>ON THE MEETING</head>
        <opener>
          <dateline>Tirana, <date when="1961-05-01">May 1</date></dateline>
        </opener>
        <p n="1">He said to <persName ref="#kim-il-sung">Kim</persName>, <said who="#author" direct="true" resp="#resp.teiwright" cert="low">"Go."</said></p>
        <closer>
          <signed>Piro</signed>
        </closer>
      </div>
    </body>`);
  });

  it.skipIf(!hasJing)('writes EDTF where both schemas have a place for it', () => {
    const text = 'Since 1945 he is here.';
    const { xml } = encodeDocument(documentOf(text), [
      on(text, text, { kind: 'paragraph' }),
      on(text, '1945', { kind: 'date', value: { when: '1945' }, edtf: '1945/..' }),
    ]);
    expect(bodyOf(xml)).toContain(
      '<date when="1945" when-custom="1945/.." datingMethod="https://www.loc.gov/standards/datetime/">1945</date>',
    );
    const file = join(mkdtempSync(join(tmpdir(), 'edtf-')), 'edtf.xml');
    writeFileSync(file, xml);
    expect(runJing('schemas/teiwright.rng', [file])).toEqual([]);
  });

  it('chains the parts of a quotation that runs over paragraphs', () => {
    const text = '"One.\n\n"Two."';
    const speech = { kind: 'speech', direct: true, chain: 'q' } as const;
    const { xml } = encodeDocument(documentOf(text), [
      on(text, '"One.', { kind: 'paragraph' }),
      on(text, '"Two."', { kind: 'paragraph' }),
      on(text, '"One.', speech),
      on(text, '"Two."', speech),
    ]);
    expect(bodyOf(xml)).toContain('<said xml:id="said-1.1" next="#said-1.2" direct="true">"One.</said>');
    expect(bodyOf(xml)).toContain('<said xml:id="said-1.2" prev="#said-1.1" direct="true">"Two."</said>');
  });

  it('puts an enclosure beside the letter that it follows', () => {
    const text = 'Dear Sir\n\nSee below.\n\nKim\n\nENCLOSURE\n\nText.';
    const { xml } = encodeDocument(documentOf(text), [
      on(text, text, { kind: 'division', type: 'document' }),
      on(text, 'Dear Sir', { kind: 'salutation' }),
      on(text, 'See below.', { kind: 'paragraph' }),
      on(text, 'Kim', { kind: 'signature' }),
      on(text, 'ENCLOSURE\n\nText.', { kind: 'division', type: 'enclosure' }),
      on(text, 'ENCLOSURE', { kind: 'head' }),
      on(text, 'Text.', { kind: 'paragraph' }),
    ]);
    expect(bodyOf(xml).replace(/\s+</g, '<')).toContain('</closer></div><div type="enclosure"><head>ENCLOSURE</head>');
  });

  it.each([
    [
      'ampersands and markup in the source',
      'AT&amp;T &lt; a<b> ]]> "x"',
      'AT&amp;amp;T &amp;lt; a&lt;b&gt; ]]&gt; "x"',
    ],
    ['line ends', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['a character that XML cannot carry', 'a\u0000b', 'a<gap reason="not-representable" n="U+0000"/>b'],
  ])('keeps %s', (_, text, written) => {
    const { xml } = encodeDocument(documentOf(text), [on(text, text, { kind: 'paragraph' })]);
    expect(bodyOf(xml)).toContain(`<p n="1">${written}</p>`);
  });

  it.each(['', '  \n '])('writes an empty body for %j', (text) => {
    expect(bodyOf(encodeDocument(documentOf(text), []).xml).replace(/\s/g, '')).toBe('<body><p/></body>');
  });

  it('nests a list that fills an item, of one item or of more', () => {
    const text = 'WHO\n\nKim\n\nLee';
    const list = { kind: 'list', style: 'simple' } as const;
    const given = [
      on(text, text, { ...list, style: 'gloss' }),
      on(text, 'WHO', { kind: 'label' }),
      on(text, 'Kim\n\nLee', { kind: 'item' }),
      on(text, 'Kim\n\nLee', list),
      on(text, 'Kim', { kind: 'item' }),
      on(text, 'Lee', { kind: 'item' }),
    ];
    const squeezed = (xml: string): string => bodyOf(xml).replace(/\s+/g, '');
    expect(squeezed(encodeDocument(documentOf(text), given).xml)).toContain(
      '<listtype="gloss"><label>WHO</label><item><list><item>Kim</item><item>Lee</item></list></item></list>',
    );
    const short = 'WHO\n\nKim';
    const one = [
      on(short, short, { ...list, style: 'gloss' }),
      on(short, 'WHO', { kind: 'label' }),
      on(short, 'Kim', { kind: 'item' }),
      on(short, 'Kim', list),
      on(short, 'Kim', { kind: 'item', rule: 'test/inner' }),
    ];
    expect(squeezed(encodeDocument(documentOf(short), one).xml)).toContain(
      '<item><list><item>Kim</item></list></item>',
    );
  });

  it('says in the header who wrote to whom, from where and when', () => {
    const text = 'Telegram from Lee to the Embassy\n\nRome, May 1';
    const span = (words: string): { start: number; end: number } => on(text, words, { kind: 'head' }).span;
    const { xml } = encodeDocument(
      documentOf(text, { metadata: { date: '1961-05-01' } }),
      [
        on(text, 'Telegram from Lee to the Embassy', { kind: 'head' }),
        on(text, 'Lee', { kind: 'person', ref: 'kim-il-sung' }),
        on(text, 'Rome, May 1', { kind: 'dateline' }),
        on(text, 'Rome', { kind: 'place', ref: 'korea' }),
      ],
      {
        register,
        correspondents: [
          { role: 'sender', span: span('Lee'), rule: 'test/rule', evidence: 'because' },
          { role: 'addressee', span: span('Embassy'), rule: 'test/rule', evidence: 'because' },
        ],
      },
    );
    expect(/<correspDesc>[\s\S]*<\/correspDesc>/.exec(xml)?.[0].replace(/\n\s*/g, '')).toBe(
      '<correspDesc><correspAction type="sent"><persName ref="#kim-il-sung">Lee</persName><placeName ref="#korea">Rome</placeName>' +
        '<date when="1961-05-01"/></correspAction><correspAction type="received"><name>Embassy</name></correspAction></correspDesc>',
    );
  });

  it('joins a word broken at a line end', () => {
    const text = 'a diplo-\nmatic note';
    const { xml } = encodeDocument(documentOf(text), [
      on(text, text, { kind: 'paragraph' }),
      on(text, '-\n', { kind: 'hyphenation' }),
    ]);
    expect(bodyOf(xml)).toContain('diplo<pc force="weak">-</pc><lb break="no"/>matic');
  });

  it('reports annotations with an unsound span and goes on', () => {
    const { xml, diagnostics } = encodeDocument(documentOf('Kim'), [
      { ...on('Kim', 'Kim', { kind: 'person' }), span: { start: 2, end: 1 } } as Annotation,
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('encode/invalid-span');
    expect(xml).toContain('Kim');
  });

  it.each([
    ['encode/invalid-span', 'Kim', [{ kind: 'person', words: '' }]],
    ['encode/unmarked-text', 'Kim', []],
    ['encode/unrepresentable-character', 'K\u0001m', [{ kind: 'paragraph', words: 'K\u0001m' }]],
    ['encode/anchor-without-note', 'Kim1', [{ kind: 'noteAnchor', n: '1', words: '1' }]],
    [
      'encode/block-dropped',
      'one two three',
      [
        { kind: 'paragraph', words: 'one two' },
        { kind: 'head', words: 'two three' },
      ],
    ],
    [
      'encode/mark-dropped',
      'May 1, he said',
      [
        { kind: 'dateline', words: 'May 1, he said' },
        { kind: 'speech', direct: false, words: 'he said' },
      ],
    ],
  ] as const)('reports %s with its place, and keeps the text', (code, text, marks) => {
    const annotations = marks.map(({ words, ...rest }) =>
      on(text, words, rest as Partial<Annotation> & Pick<Annotation, 'kind'>),
    );
    const { xml, diagnostics } = encodeDocument(documentOf(text), annotations);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect(textOfBody(xml)).toBe(text.replace(/[\s\u0001]/g, ''));
  });

  it('does not depend on the order of annotations', () => {
    const text = 'Kim met the author in Korea, and said: "no".\n\nIt was late.';
    fc.assert(
      fc.property(arbitraryAnnotations(text.length), fc.infiniteStream(fc.nat()), (annotations, order) => {
        const shuffled = annotations
          .map((annotation) => ({ annotation, at: order.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ annotation }) => annotation);
        expect(encodeDocument(documentOf(text), shuffled).xml).toBe(encodeDocument(documentOf(text), annotations).xml);
      }),
    );
  });

  it.skipIf(!hasJing || !hasShared)(
    'is valid and keeps every character for any annotations',
    () => {
      const folder = mkdtempSync(join(tmpdir(), 'teiwright-'));
      const files: string[] = [];
      const unit = fc.constantFrom('a', 'Kim', ' ', '\n', '\n\n', '"', '&', '<', '1.', '\u0001', '😀');
      const texts = fc.string({ unit, maxLength: 60 });
      const given = texts.chain((text) => fc.tuple(fc.constant(text), arbitraryAnnotations(text.length)));
      const provenance = fc.constantFrom('full' as const, 'summary' as const, 'none' as const);
      fc.assert(
        fc.property(given, provenance, ([text, annotations], how) => {
          const { xml } = encodeDocument(documentOf(text), annotations, { register, provenance: how });
          const added = /<(expan|corr)\b[^>]*>.*?<\/\1>/g;
          const kept = bodyOf(xml)
            .replace(added, '')
            .replace(/<[^>]+>/g, '')
            .replace(/\s/g, '');
          expect(kept).toBe(
            text
              .replace(/[\s\u0001]/g, '')
              .replaceAll('&', '&amp;')
              .replaceAll('<', '&lt;')
              .replaceAll('>', '&gt;'),
          );
          const file = join(folder, `${files.length}.xml`);
          writeFileSync(file, xml);
          files.push(file);
        }),
        { numRuns: 500 },
      );
      for (const schema of [join(SHARED, 'schema/tei_all.rng'), 'schemas/teiwright.rng'])
        expect(runJing(schema, files)).toEqual([]);
    },
    120_000,
  );
});
