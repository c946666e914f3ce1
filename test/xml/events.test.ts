import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXmlEvents } from '../../src/xml/events.js';
import { sourceOffset } from '../../src/xml/source-offset.js';
import type { XmlEventHandler } from '../../src/xml/xml-event.js';

/** Each event as the source that it says it covers. */
function eventsOf(xml: string): string[] {
  const seen: string[] = [];
  const add = (kind: string) => (event: { start: number; end: number }) => {
    seen.push(`${kind} ${xml.slice(event.start, event.end)}`);
  };
  const handler: XmlEventHandler = {
    startElement: (event) => {
      add('start')(event);
      for (const { name, value, ...at } of event.attributes) {
        seen.push(
          `  ${xml.slice(at.nameStart, at.nameEnd)}|${xml.slice(at.valueStart, at.valueEnd)} means ${name}|${value}`,
        );
      }
    },
    endElement: add('end'),
    text: (event) => {
      add(event.isCdata ? 'cdata' : 'text')(event);
    },
    comment: add('comment'),
    instruction: add('instruction'),
    doctype: add('doctype'),
  };
  expect(parseXmlEvents(xml, handler)).toEqual([]);
  return seen;
}

describe('parseXmlEvents', () => {
  it('gives the place of every piece of markup', () => {
    const xml =
      '\uFEFF<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "é>">]>\n<?pi x?><!-- c --><a xmlns:x="y" x:id = \'a\nb\'\tn="&e;1">t&amp;u<b/><![CDATA[<&]]>v<!--w--></a >\n<!--end-->';
    expect(eventsOf(xml)).toEqual([
      'doctype <!DOCTYPE a [<!ENTITY e "é>">]>',
      'instruction <?pi x?>',
      'comment <!-- c -->',
      'start <a xmlns:x="y" x:id = \'a\nb\'\tn="&e;1">',
      '  x:id|a\nb means x:id|a b',
      '  n|&e;1 means n|é>1',
      'text t&amp;u',
      'start <b/>',
      'end ',
      'cdata <![CDATA[<&]]>',
      'text v',
      'comment <!--w-->',
      'end </a >',
      'comment <!--end-->',
    ]);
  });

  it('does so wherever the parser gets its pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 65_480, max: 65_540 }), (length) => {
        const padding = 'x'.repeat(length);
        const xml = `<a><!--${padding}--><b n="1&amp;2">\r\n😀&#233;</b><c/></a>`;
        expect(eventsOf(xml).slice(2)).toEqual([
          'start <b n="1&amp;2">',
          '  n|1&amp;2 means n|1&2',
          'text \r\n😀&#233;',
          'end </b>',
          'start <c/>',
          'end ',
          'end </a>',
        ]);
      }),
      { numRuns: 70 },
    );
  });

  it('says the namespaces', () => {
    const seen: unknown[] = [];
    parseXmlEvents('<a xmlns="u"><x:b xmlns:x="v" x:c="" d="" xml:id="i"/></a>', {
      startElement: ({ local, namespace, attributes }, resolve) => {
        seen.push([local, namespace, attributes.map((each) => each.namespace), resolve('x'), resolve('')]);
      },
    });
    expect(seen).toEqual([
      ['a', 'u', [], undefined, 'u'],
      ['b', 'v', ['v', '', 'http://www.w3.org/XML/1998/namespace'], 'v', 'u'],
    ]);
  });

  it.each([
    ['<a>\n <b>x</a>', '2:6–2:10', '"</a>" stands where "b", opened in line 2, must be closed first'],
    ['<a>\n <b>x</bc></a>', '2:6–2:11', '"</bc>" stands where "b", opened in line 2, must be closed first'],
    ['<a><b></b>', '1:1–1:3', '"a" is opened here and never closed'],
    ['<a>AT&T and so on</a>', '1:6–1:7', '"&" begins a reference here, but none follows'],
    ['<a>AT&T; and so on</a>', '1:6–1:9', 'the entity "&T;" is declared nowhere'],
    ['<a>x&nbsp;y</a>', '1:5–1:11', 'the entity "&nbsp;" is declared nowhere'],
    ['<a n="x&toString;"/>', '1:8–1:18', 'the entity "&toString;" is declared nowhere'],
    ['<a>&#0;</a>', '1:4–1:8', '"&#0;" is no character that XML allows'],
    ['<a>x\u0001</a>', '1:5–1:6', 'XML does not allow the character "\\u0001"'],
    ['<a/><b/>', '1:7–1:8', 'a second root element begins here; a document has one'],
    ['<a/>x', '1:5–1:6', 'text stands outside the root element'],
    ['', '1:1–1:2', 'the document has no root element'],
    ['<a n=12 />', '1:6–1:8', 'the value of an attribute must stand in quotation marks: "12"'],
    ['<a n="1>x</a>', '1:10–1:11', '"<" cannot stand in the value of "n": is a quotation mark missing before it?'],
    ['<a n="1" n="2"/>', '1:10–1:11', 'the attribute "n" stands twice in one tag'],
    ['<a><x:b/></a>', '1:5–1:6', 'the prefix "x:" is bound to no namespace'],
    ['<a>1 < 2</a>', '1:7–1:8', 'a tag cannot begin with " "; write "&lt;" for the sign itself'],
    ['<a><!-- x -- y --></a>', '1:13–1:14', '"--" cannot stand inside a comment'],
    ['<a><!-- x </a>', '1:4–1:8', 'what "<!--" opens here is never closed'],
    ['\n<?xml version="1.0"?><a/>', '2:6–2:7', 'the XML declaration must be the very first thing in the file'],
    ['<!DOCTYPE a SYSTEM "x.dtd"><a>&x;</a>', '1:31–1:34', 'the entity "&x;" is declared nowhere'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "/etc/passwd">]><a>&x;</a>',
      '1:51–1:54',
      'the entity "&x;" is in another file, which is not read',
    ],
    [
      '<!DOCTYPE a [<!ENTITY x "<b/>">]><a>&x;</a>',
      '1:37–1:40',
      'the entity "&x;" holds markup, which is not supported: write the markup itself',
    ],
    ['<!DOCTYPE a [<!ENTITY x "&x;">]><a>&x;</a>', '1:36–1:39', 'the entity "&x;" contains itself'],
  ])('%j: %s %s', (xml, place, problem) => {
    const [found, ...more] = parseXmlEvents(xml, {});
    const { line, column, endLine, endColumn } = found?.position ?? {};
    expect([`${line}:${column}–${endLine}:${endColumn}`, found?.message]).toEqual([
      place,
      `Not well-formed: ${problem}`,
    ]);
    expect(more).toEqual([]);
  });

  it.each([
    ['elements inside one another', '<a>'.repeat(100_000), 'more than 1000 elements stand inside one another'],
    ['a huge attribute', `<a n="${'x'.repeat(100_000_000)}"/>`, 'what begins here is longer than 8000000 characters'],
    [
      'a billion laughs',
      `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><a>&l20;</a>`,
      'entities stand for more than 1000000 characters here',
    ],
    [
      'many small expansions',
      `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(1000)}">]><a>${'&x;'.repeat(2000)}</a>`,
      'entities stand for more than 1000000 characters here',
    ],
  ])('refuses %s in time', (_, xml, problem) => {
    // Processor time: other programs on the machine do not count
    const begun = process.cpuUsage();
    expect(parseXmlEvents(xml, {})[0]?.message).toBe(`Not well-formed: ${problem}`);
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(
      '<',
      'a',
      '>',
      '/',
      '"',
      '=',
      '&',
      ';',
      '!',
      '--',
      '[',
      ']]>',
      '<a>',
      '</a>',
      '?',
      '#',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(parseXmlEvents(pieces.join(''), {}).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('sourceOffset', () => {
  it.each([
    ['<a>R&amp;D</a>', 2, 9],
    ['<a>\r\n&#x1F600;é&eacute-less;</a>'.replace('&eacute-less;', ''), 3, 14],
    ['<a><![CDATA[&amp;x]]></a>', 5, 17],
    ['<a>abc</a>', 3, 6],
  ])('%j: character %i of the text stands at %i', (xml, offset, expected) => {
    parseXmlEvents(xml, {
      text: (event) => {
        expect(sourceOffset(xml, event, offset)).toBe(expected);
      },
    });
    expect.assertions(1);
  });
});
