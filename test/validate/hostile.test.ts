import { describe, expect, it, vi } from 'vitest';
import { compileRelaxNg } from '../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../src/validate/validate.js';

const schema = compileRelaxNg(`
  start = a
  a = element a { attribute n { text }?, attribute v { xsd:token { pattern = "[0-9]+[a-z]*[0-9]*(\\.[0-9]+)*" } }?,
                  attribute xml:id { xsd:ID }?, attribute ref { text }?, (a | text)* }`);
const judge = (xml: string) => validateTei(xml, { schema });

describe('a document made to hurt is judged in time', () => {
  // What, the document, and the codes of what is said about it, each once
  it.each<[what: string, xml: () => string, codes: string[]]>([
    ['elements 100 000 deep', () => '<a>'.repeat(100_000) + '</a>'.repeat(100_000), ['validate/not-well-formed']],
    ['elements 1000 deep, each in a wrong place', () => `<a>${'<b><a>'.repeat(490)}${'</a></b>'.repeat(490)}</a>`, ['validate/grammar-unknown-element']],
    ['an attribute of 10 million characters', () => `<a n="${'x'.repeat(1e7)}"/>`, ['validate/not-well-formed']],
    ['a value that makes an expression try again', () => `<a v="${'1'.repeat(1e6)}!"/>`, ['validate/datatype-attribute']],
    ['20 000 attributes', () => `<a ${Array.from({ length: 2e4 }, (_, n) => `n${n}=""`).join(' ')}/>`, ['validate/grammar-attribute']],
    ['10 000 namespaces, each in a scope of its own', () => `<a>${Array.from({ length: 1e4 }, (_, n) => `<a xmlns:p${n}="u${n}"/>`).join('')}</a>`, []],
    ['20 000 pointers to nowhere', () => `<a xml:id="i">${'<a ref="#nowhere"/>'.repeat(20_000)}</a>`, ['validate/pointer-dangling']],
    ['20 000 times one id', () => `<a>${'<a xml:id="i"/>'.repeat(20_000)}</a>`, ['validate/duplicate-id']],
    ['20 000 unknown elements', () => `<a>${'<b/>'.repeat(20_000)}</a>`, ['validate/grammar-unknown-element']],
    ['a tag that never ends', () => `<a ${' '.repeat(1e7)}`, ['validate/not-well-formed']],
    ['a comment that never ends', () => `<a><!--${'- '.repeat(5e5)}`, ['validate/not-well-formed']],
    [
      'a billion laughs',
      () =>
        `<!DOCTYPE a [<!ENTITY l0 "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}]><a>&l20;</a>`,
      ['validate/not-well-formed'],
    ],
    ['a quadratic blow-up', () => `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(50_000)}">]><a>${'&x;'.repeat(50_000)}</a>`, ['validate/not-well-formed']],
    ['an external entity', () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', ['validate/not-well-formed']],
    ['an external entity in a value', () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a n="&x;"/>', ['validate/not-well-formed']],
    ['an external DTD', () => '<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a/>', []],
    ['a parameter entity', () => '<!DOCTYPE a [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]><a/>', []],
  ])('%s', (_, xml, codes) => {
    const text = xml();
    const fetch = vi.spyOn(globalThis, 'fetch');
    const begun = process.cpuUsage();
    const found = judge(text);
    // Processor time: other programs on the machine do not count
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(2);
    expect([...new Set(found.map(({ code }) => code))]).toEqual(codes);
    expect(JSON.stringify(found)).not.toContain('root:');
    expect(fetch).not.toHaveBeenCalled();
    fetch.mockRestore();
  }); // biome-ignore format: a table
});
