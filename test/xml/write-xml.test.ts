import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { TEI_NAMESPACE, XML_NAMESPACE } from '../../src/xml/names.js';
import { writeXml } from '../../src/xml/write-xml.js';
import { element, type XmlContent, type XmlElement } from '../../src/xml/xml-element.js';

const asIs = { isContainer: () => false };
const name = fc.constantFrom('p', 'persName', 'note', 'hi');
/** Everything that XML can carry, mischief more often than it comes. */
const text = fc
  .string({ unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r]] ;'), fc.string({ unit: 'grapheme', minLength: 1 })) })
  .filter((made) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(made) && made !== '');
const attributes = fc.dictionary(fc.constantFrom('xml:id', 'n', 'ref'), text, { maxKeys: 2, noNullPrototype: true });

const { tree } = fc.letrec<{ tree: XmlElement; content: XmlContent }>((tie) => ({
  tree: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }))
    .map(([named, given, children]) => element(named, given, joinTexts(children))),
  content: fc.oneof({ maxDepth: 4 }, text, tie('tree')),
}));

/** What stands side by side in a file is one text. */
function joinTexts(children: readonly XmlContent[]): XmlContent[] {
  const joined: XmlContent[] = [];
  for (const child of children) {
    const last = joined.at(-1);
    if (typeof child === 'string' && typeof last === 'string') joined[joined.length - 1] = last + child;
    else joined.push(child);
  }
  return joined;
}

/** Reads what was written as a parser of its own does. */
function read(xml: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: XmlContent[] }[] = [
    { name: '', attributes: {}, children: [] },
  ];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: read, attributes: { xmlns: _, ...given } }) =>
    open.push({ name: read, attributes: given, children: [] }),
  );
  parser.on('text', (piece) => open.length > 1 && open.at(-1)?.children.push(piece));
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) open.at(-1)?.children.push(closed);
  });
  parser.write(xml).close();
  return open[0]?.children[0] as XmlElement;
}

/** Writes it as xmlbuilder2 does, which takes an ampersand for markup unless it is given as a reference. */
function writeByLibrary(root: XmlElement): string {
  const append = (node: XMLBuilder, { attributes: given, children }: XmlElement) => {
    for (const [key, value] of Object.entries(given))
      node.att(key.startsWith('xml:') ? XML_NAMESPACE : null, key, value.replaceAll('&', '&amp;'));
    for (const child of children)
      if (typeof child === 'string') node.txt(child.replaceAll('&', '&amp;'));
      else append(node.ele(child.name), child);
  };
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  append(document.ele(TEI_NAMESPACE, root.name), root);
  return document.end({ wellFormed: true, prettyPrint: false });
}

describe('writeXml', () => {
  it('writes what a parser reads as the same elements, characters and values', () => {
    fc.assert(
      fc.property(tree, (root) => {
        expect(read(writeXml(root, asIs))).toEqual(root);
      }),
      { numRuns: 500 },
    );
  });

  it('writes what xmlbuilder2 writes, but for white space that a parser would change', () => {
    const withoutReferences = (xml: string) => xml.replace(/&#(?:9|10|13);/g, ' ').replace(/\s/g, ' ');
    fc.assert(
      fc.property(tree, (root) => {
        const written = writeXml(root, asIs).replace('?>\n', '?>').slice(0, -1);
        expect(withoutReferences(written)).toBe(withoutReferences(writeByLibrary(root)));
      }),
      { numRuns: 500 },
    );
  });

  it('indents what holds only elements, and nothing else', () => {
    const root = element('div', {}, element('p', {}, 'He ', element('hi', {}, 'said'), '.'), element('p'));
    expect(writeXml(root, { isContainer: ({ name: written }) => written === 'div' })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<div xmlns="http://www.tei-c.org/ns/1.0">\n  <p>He <hi>said</hi>.</p>\n  <p/>\n</div>\n',
    );
  });

  it('keeps every piece of a long document', () => {
    const many = Array.from({ length: 20_000 }, (_, index) =>
      element('p', { n: String(index) }, `Paragraph ${index}.`),
    );
    expect(read(writeXml(element('body', {}, many), asIs)).children).toEqual(many);
  });

  it.each(['\u0000', '\u000c', '\uffff', 'a\ud800b', '\udc00'])('refuses what XML cannot carry: %j', (broken) => {
    expect(() => writeXml(element('p', {}, broken), asIs)).toThrow(
      /Cannot write U\+[0-9A-F]{4}, which XML cannot carry/,
    );
    expect(() => writeXml(element('p', { n: broken }), asIs)).toThrow(RangeError);
  });
});
