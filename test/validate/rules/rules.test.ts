import { describe, expect, it } from 'vitest';
import { validateTei } from '../../../src/validate/validate.js';

const tei = (body: string) => `<TEI xmlns="http://www.tei-c.org/ns/1.0">${body}</TEI>`;
const people = '<listPerson><person xml:id="a"/><person xml:id="b"/></listPerson>';

describe('the rules beyond the grammar', () => {
  it.each([
    ['a speaker who is a paragraph', '<p xml:id="x"/><said who="#x"/>', ['validate/pointer-who']],
    ['an addressee who is an event', '<event xml:id="x"/><said toWhom="#x"/>', ['validate/pointer-who']],
    ['a country that speaks', '<place xml:id="x"/><said who="#x"/>', []],
    ['a body that speaks', '<org xml:id="x"/><said who="#x" toWhom="#x"/>', []],
    ['a speaker who is a person', '<person xml:id="x"/><said who="#x" toWhom="#x"/>', []],
    ['a speaker who is a role', '<castItem xml:id="x"/><sp who="#x"/>', []],
    ['a person whom nobody mentions', `${people}<name ref="#a"/>`, ['validate/hygiene-unmentioned']],
    ['people who are all mentioned', `${people}<name ref="#a"/><said who="x.xml#q #b"/>`, []],
    ['a register without a text', people, []],
    ['a register, and a pointer that is spelt wrongly', `${people}<name ref="#a #bb"/>`, ['validate/pointer-dangling']],
    ['a pointer without its #', '<person xml:id="kim"/><said who="kim  #kim"/>', ['validate/pointer-bare']],
    [
      'names of files, and values that are no pointers',
      '<p xml:id="kim"/><name ref="kim.xml kim/ http://kim" n="kim" rend="kim"/><date from="kim"/>',
      [],
    ],
    ['dates that run backwards', '<date from="1962" to="1961-05"/>', ['validate/hygiene-dates']],
    ['limits that run backwards', '<date notBefore="1961-05-02" notAfter="1961-05-01"/>', ['validate/hygiene-dates']],
    ['dates of different precision', '<date from="1961" to="1961-05"/><date notBefore="1961-05" notAfter="1961"/>', []],
    ['dates before our era', '<date from="-0100" to="-0044"/>', []],
    [
      'a death before the birth',
      '<person><birth when="1912-04-15"/><death when="1911"/></person>',
      ['validate/hygiene-dates'],
    ],
    ['a life', '<person><birth when="1912-04-15"/><death notBefore="1912" notAfter="1994"/></person>', []],
    ['two lives', '<person><birth when="1950"/></person><person><death when="1911"/></person>', []],
    ['text read in a wrong encoding', '<p>Hoxha said â€œcafÃ©â€\u009d</p>', ['validate/hygiene-damaged-text']],
    ['a replacement character', '<p>caf\uFFFD</p>', ['validate/hygiene-damaged-text']],
    ['Portuguese', '<p>São Paulo, Ã la carte, â la</p>', []],
    ['accents apart', '<p>cafe\u0301, cafe\u0301</p>', ['validate/hygiene-composition']],
    ['an accent that no letter has', '<p>q\u0301</p>', []],
    [
      'examples',
      '<egXML xmlns="http://www.tei-c.org/ns/Examples"><date from="1962" to="1961"/><said who="#nobody"/></egXML>',
      [],
    ],
  ])('judge %s', (_, body, expected) => {
    expect(validateTei(tei(body)).map(({ code }) => code)).toEqual(expected);
  });

  it('can be switched off by code', () => {
    const xml = tei('<date from="1962" to="1961"/>');
    expect(validateTei(xml, { off: ['validate/hygiene-dates'] })).toEqual([]);
  });

  it('follow pointers into other files', () => {
    const files = new Map([['dir/register.xml', tei('<person xml:id="kim"/>')]]);
    const xml = tei('<name ref="register.xml#kim register.xml#park other.xml#x"/>');
    const found = validateTei(xml, { source: 'dir/report.xml', files });
    expect(found.map(({ message }) => message)).toEqual([
      '@ref points to "#park" of "register.xml", which is nowhere in that file',
    ]);
  });

  it('count what is damaged and show the first place', () => {
    const [found] = validateTei(tei('\n<p>&amp; Ã© and Ã¨</p>'));
    expect(found?.message).toBe('Text damaged by a wrong encoding, 2 times in this file; here "Ã©"');
    expect(found?.position).toMatchObject({ line: 2, column: 10, endColumn: 12 });
  });
});
