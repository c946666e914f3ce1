import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainElement, readPlainXml } from '../../../src/register/file/read-plain-xml.js';
import { readRegister } from '../../../src/register/file/read-register.js';
import { parseXmlEvents } from '../../../src/xml/events.js';
import { SAMPLE_REGISTER } from './sample-register.js';

const read = (text: string) => readRegister(text, { source: 'register.xml' });
const inLists = (entries: string) =>
  `<TEI xmlns="http://www.tei-c.org/ns/1.0"><standOff><listPerson>\n${entries}\n</listPerson></standOff></TEI>`;

describe('readRegister', () => {
  it('reads entries wherever their lists stand', () => {
    const { file, diagnostics } = read(SAMPLE_REGISTER);
    expect(diagnostics).toEqual([]);
    expect(file.entries.map(({ element: _, ...entry }) => entry)).toEqual([
      {
        id: 'kim-il-sung',
        kind: 'person',
        name: 'Kim Il Sung',
        isUnnamed: false,
        variants: ['Premier Kim'],
        certainty: 'high',
        idnos: [{ type: 'GND', value: '118562053' }],
      },
      {
        id: 'dulles',
        kind: 'person',
        name: 'Dulles, John Foster',
        isUnnamed: false,
        variants: [],
        certainty: 'low',
        idnos: [],
      },
      {
        id: 'pyongyang',
        kind: 'place',
        name: 'P’yŏngyang',
        isUnnamed: false,
        variants: ['Korea'],
        certainty: 'high',
        idnos: [],
      },
    ]);
  });

  it.each<[string, string, string, number, number]>([
    ['an entry without id', '<person><persName>A</persName></person>', 'register/no-id', 2, 1],
    ['an entry without name', '  <person xml:id="a"/>', 'register/no-name', 2, 3],
    [
      'an unknown certainty',
      '<person xml:id="a" cert="sure"><persName>A</persName></person>',
      'register/wrong-value',
      2,
      1,
    ],
    [
      'a pointer to elsewhere',
      '<person xml:id="a" sameAs="http://x"><persName>A</persName></person>',
      'register/wrong-value',
      2,
      1,
    ],
    [
      'an idno of no type',
      '<person xml:id="a"><persName>A</persName><idno>1</idno></person>',
      'register/wrong-value',
      2,
      1,
    ],
    [
      'an id used twice',
      '<person xml:id="a"><persName>A</persName></person>\n<person xml:id="a"><persName>B</persName></person>',
      'register/duplicate-id',
      3,
      1,
    ],
    ['an end tag too many', '<person></persName></person>', 'validate/not-well-formed', 2, 9],
  ])('tells the place of %s', (_, entries, code, line, column) => {
    const { diagnostics } = read(inLists(entries));
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({ code, position: { line, column } });
  });

  it.each([
    ['a document type', '<!DOCTYPE TEI [<!ENTITY a "b">]><TEI xmlns="http://www.tei-c.org/ns/1.0">&a;</TEI>'],
    ['names that scripts fall over', '<constructor xmlns="http://www.tei-c.org/ns/1.0"/>'],
  ])('refuses %s', (_, text) => {
    expect(read(text).diagnostics).toMatchObject([{ code: 'register/unreadable' }]);
  });

  it.each([
    [
      'a person in running text',
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><person xml:id="a"><persName>A</persName></person></text></TEI>',
    ],
    ['a pointer to one', inLists('<person corresp="#a" role="speaker"/>')],
    ['another namespace', '<r><listPerson><person xml:id="a"><persName>A</persName></person></listPerson></r>'],
  ])('takes no entry from %s', (_, text) => {
    const { file, diagnostics } = read(text);
    expect([file.entries, diagnostics]).toEqual([[], []]);
  });

  it('reads names with a prefix', () => {
    const text =
      '<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:listOrg><t:org xml:id="kwp"><t:orgName>KWP</t:orgName></t:org></t:listOrg></t:TEI>';
    expect(read(text).file.entries).toMatchObject([{ id: 'kwp', kind: 'organization', name: 'KWP' }]);
  });
});

/** The same data from the events, which are known to be true to the source. */
function fromEvents(xml: string): PlainElement {
  const root: { name: string; attributes: Record<string, string>; children: (PlainElement | string)[] } = {
    name: '',
    attributes: {},
    children: [],
  };
  const open = [root];
  const diagnostics = parseXmlEvents(xml, {
    startElement({ name, attributes }) {
      const made = {
        name,
        attributes: Object.fromEntries(attributes.map((one) => [one.name, one.value])),
        children: [],
      };
      open.at(-1)?.children.push(made);
      open.push(made);
    },
    endElement: () => void open.pop(),
    text({ text }) {
      const children = open.at(-1)?.children ?? [];
      const last = children.at(-1);
      if (typeof last === 'string') children[children.length - 1] = last + text;
      else if (text !== '') children.push(text);
    },
  });
  expect(diagnostics).toEqual([]);
  return root.children[0] as PlainElement;
}

const piece = fc.constantFrom(
  'a',
  ' ',
  '\n',
  '\r\n',
  'é',
  '&#233;',
  '&#x1F600;',
  '&amp;',
  '&amp;#233;',
  '&lt;',
  '<!-- <x> -->',
  '<?p i?>',
  '<![CDATA[<&amp;]]>',
  '😀',
  '007',
  '&quot;',
  'true',
);
const value = fc
  .array(fc.constantFrom('a', ' ', '&#233;', '&amp;lt;', '&gt;', '>', '1', 'é'), { maxLength: 5 })
  .map((parts) => parts.join(''));
const { tree } = fc.letrec<{ tree: string; content: string }>((tie) => ({
  content: fc
    .array(fc.oneof({ depthSize: 'small' }, piece, tie('tree')), { maxLength: 6 })
    .map((parts) => parts.join('')),
  tree: fc
    .tuple(fc.constantFrom('p', 'x-y', 'b.c'), value, tie('content'))
    .map(([name, attribute, content]) => `<${name} xml:id="${attribute}" n='${attribute}'>${content}</${name}>`),
}));

describe('readPlainXml', () => {
  it('says the same as the events', () => {
    fc.assert(
      fc.property(tree, (xml) => {
        expect(readPlainXml(xml)).toEqual(fromEvents(xml));
      }),
      { numRuns: 500 },
    );
  });
});
