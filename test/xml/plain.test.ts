import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { parseXmlEvents } from '../../src/xml/events.js';
import { readPlainXml } from '../../src/xml/plain/read-plain-xml.js';
import { judgeXmlEvents } from '../../src/xml/saxes-events.js';
import type { XmlEventHandler } from '../../src/xml/xml-event.js';
import { defaultXmlLimits } from '../../src/xml/xml-limits.js';
import { createRandom } from '../support/mutate.js';
import { describeWithShared, SHARED } from '../support/shared.js';

const limits = defaultXmlLimits;
type Read = (xml: string, handler: XmlEventHandler) => Diagnostic[];

/** All that a reading says: every event with every member, prefixes as they resolve there, and the verdict. */
function recordOf(xml: string, read: Read): string[] {
  const seen: string[] = [];
  const see = (kind: string) => (event: object) => seen.push(`${kind} ${JSON.stringify(event)}`);
  const found = read(xml, {
    startElement(event, resolveNamespace) {
      see('start')({ ...event, spaces: ['', 'xml', 'x', 'y'].map((prefix) => resolveNamespace(prefix)) });
    },
    endElement: see('end'),
    text: see('text'),
    comment: see('comment'),
    instruction: see('instruction'),
    doctype: see('doctype'),
  });
  return [...seen, JSON.stringify(found)];
}

const ours: Read = (xml, handler) => parseXmlEvents(xml, handler);
const judge: Read = (xml, handler) => judgeXmlEvents(xml, handler, { source: '-', limits });
const isPlain = (xml: string): boolean => readPlainXml(xml, {}, limits).isComplete;

it.each([
  '<a/>',
  '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\r\n<!-- c --><?p x  y ?><a\n b = "1"\tc=\'2"\' ></a >\n<!--d-->\n',
  "<?xml version='1.0'?><a>x&amp;y&#233;&#x1F600;\r\nz\r</a>",
  '<a n="x\r\ny\tz&#10;&lt;>"><![CDATA[<&]]\r\n>]]>t<!--c\r\n-->u<?p?><?p  ?></a>',
  '<a xmlns="u" xmlns:x="v"><x:b x:c="" d="" xml:id="i"/><b xmlns=""/><x:c xmlns:x=" w "/></a>',
  `<a ${Array.from({ length: 20 }, (_, number) => `n${number}="${number}"`).join(' ')}/>`,
  '<a>😀]]&gt; ]] > </a>',
])('reads %j alone, as the judge reads it', (xml) => {
  expect(isPlain(xml)).toBe(true);
  expect(recordOf(xml, ours)).toEqual(recordOf(xml, judge));
});

it.each([
  '',
  ' ',
  'x',
  '<a>',
  '</a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>x',
  'x<a/>',
  '<a b/>',
  '<a b=1/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a b="1" b="2"/>',
  '<a xmlns:x="u" xmlns:y="u" x:b="" y:b=""/>',
  '<a x:b=""/>',
  '<x:a/>',
  '<:a/>',
  '<a:/>',
  '<a b:c:d=""/>',
  '<a:b:c xmlns:a="u"/>',
  '<a xmlns:x=""/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns="http://www.w3.org/2000/xmlns/"/>',
  '<a>]]></a>',
  '<a>&x;</a>',
  '<a>&</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a b="&y;"/>',
  '<a>\u0001</a>',
  '<a>\uD800</a>',
  '<a b="\uFFFF"/>',
  '<a><!-- -- --></a>',
  '<a><!-- --',
  '<a><![CDATA[',
  '<![CDATA[x]]><a/>',
  '<a><?xml x?></a>',
  '<a><?x',
  '<a><?x:y z?></a>',
  ' <?xml version="1.0"?><a/>',
  '<?xml version="1.1"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<é/>',
  '<a é="1"/>',
  '<aé/>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY e "f">]><a>&e;</a>',
  '<a/ >',
  '< a/>',
  '<a></ a>',
  '<xmlns:a/>',
  '<a 1="2"/>',
  `<a ${'n="" '.repeat(20)}/>`,
  '<a x:y="" xmlns:x="u"><b x:1=""/></a>',
  '<a x:1="" xmlns:x="u"/>',
  '<x:1 xmlns:x="u"/>',
])('leaves %j to the judge', (xml) => {
  // biome-ignore format: a table
  expect(isPlain(xml)).toBe(false);
  expect(recordOf(xml, ours)).toEqual(recordOf(xml, judge));
});

it('leaves what a limit forbids to the judge', () => {
  const short = { ...limits, maxDepth: 2, maxTokenLength: 10, maxLength: 60 };
  const isShort = (xml: string) => readPlainXml(xml, {}, short).isComplete;
  expect(isShort('<a><b/></a>')).toBe(true);
  for (const xml of ['<a><b><c/></b></a>', '<a>0123456789A</a>', '<a b="0123456789A"/>', `<a/>${' '.repeat(60)}`]) {
    expect(isShort(xml)).toBe(false);
  }
});

it('reads any mixture of pieces as the judge does', () => {
  const piece = fc.constantFrom(
    ...['<a>', '</a>', '<b x="1">', '</b>', '<c/>', 't', ' ', '\r\n', '&amp;', '&#13;', '&e;', '<!--c-->', '<?p q?>', ']]>', '<x:d xmlns:x="u">'],
    ...['</x:d>', '<![CDATA[', '<e xmlns="v" y="&lt;\t">', '</e>', '>', '<', '"', "'", '--', '😀', '\uD83D', '\u0002', '<f x:g="" />', '<?xml?>'],
  ); // biome-ignore format: a list
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.boolean(), (pieces, isWrapped) => {
      const xml = isWrapped ? `<a>${pieces.join('')}</a>` : pieces.join('');
      expect(recordOf(xml, ours)).toEqual(recordOf(xml, judge));
    }),
    { numRuns: 2500 },
  );
});

describeWithShared('editions', () => {
  const files = readdirSync(resolve(SHARED, 'data/tei-samples'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.xml'))
    .map((file) => readFileSync(resolve(SHARED, 'data/tei-samples', file), 'utf8'));

  it('are plain, nearly all, and read as the judge reads them', () => {
    expect(files.filter(isPlain).length).toBeGreaterThan(files.length * 0.8);
    for (const xml of files) {
      const [own, others] = [recordOf(xml, ours), recordOf(xml, judge)];
      expect(own.length).toBeGreaterThan(10);
      expect(own.findIndex((each, index) => each !== others[index])).toBe(-1);
    }
  });

  it('are read as the judge reads them when characters are changed', () => {
    const random = createRandom(1948);
    const signs = [...'<>&"\'=/!?-[]:; \n\ré\u0001x'];
    for (let number = 0; number < 600; number += 1) {
      const xml = files[number % files.length] ?? '';
      const at = Math.floor(random() * xml.length);
      const begin = Math.max(0, at - 1500);
      const tag = xml.indexOf('<', begin);
      const part = `<r>${xml.slice(tag, at)}${signs[Math.floor(random() * signs.length)]}${xml.slice(at + 1, at + 400)}</r>`;
      expect(recordOf(part, ours)).toEqual(recordOf(part, judge));
    }
  });
});
