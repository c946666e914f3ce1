import { describe, expect, it } from 'vitest';
import { validateTei } from '../../src/validate/validate.js';

const tei = (body: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${body}</TEI>`;

describe('validateTei', () => {
  it.each([
    ['a document without faults', '<p xml:id="a"><name ref="#a http://x/#b x.xml#c"/></p>', []],
    [
      'an id twice',
      '<p xml:id="a"/>\n<p xml:id="a"/>',
      ['2:12 The xml:id "a" stands here for a second time; it was first used in line 1'],
    ],
    [
      'pointers to nowhere',
      '<said who="#b"\n toWhom="#c  #d"/><person xml:id="c"/>',
      [
        '1:53 @who points to "#b", which is nowhere in this file',
        '2:14 @toWhom points to "#d", which is nowhere in this file',
      ],
    ],
    [
      'an example',
      '<egXML xmlns="http://www.tei-c.org/ns/Examples"><p xml:id="a" who="#q"/><p xml:id="a"/></egXML>',
      [],
    ],
    ['an XPointer', '<ref target="#xpath(//p)"/>', []],
    ['what is no pointer', '<p n="#1" rend="#fff"/>', []],
    [
      'a broken document',
      '<p>',
      ['1:45 Not well-formed: "</TEI>" stands where "p", opened in line 1, must be closed first'],
    ],
  ])('judges %s', (_, body, expected) => {
    const found = validateTei(tei(body)).map(
      ({ position, message }) => `${position?.line}:${position?.column} ${message}`,
    );
    expect(found).toEqual(expected);
  });
});
