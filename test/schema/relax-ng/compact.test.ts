import { describe, expect, it } from 'vitest';
import { compileRelaxNg } from '../../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../../src/validate/validate.js';

const files: Readonly<Record<string, string>> = {
  'http://x.org/other.rnc': 'start = element other { empty }\nname = element name { text }',
  'http://x.org/pattern.rnc': 'element outer { text }',
};
const compile = (text: string) =>
  compileRelaxNg(text, {
    uri: 'http://x.org/schema.rnc',
    readFile: (uri) =>
      files[uri] ??
      (() => {
        throw new Error('no such file');
      })(),
  });
const isValid = (schema: string, xml: string) =>
  validateTei(xml, { schema: compile(schema) }).every(({ code }) => !/grammar|datatype/.test(code));

describe('the compact syntax', () => {
  it.each<[schema: string, valid: string[], invalid: string[]]>([
    ['element a { text }', ['<a>x</a>'], ['<b/>', '<a><a/></a>']],
    ['element a { attribute n { xsd:integer }?, empty }', ['<a/>', '<a n="1"/>'], ['<a n="x"/>', '<a m="1"/>']],
    [
      'start = a\na = element a { b*, c+ }\nb = element b { empty }\nc = element c { empty }',
      ['<a><b/><c/></a>'],
      ['<a><c/><b/></a>'],
    ],
    ['element a { element b { empty } & element c { empty } }', ['<a><c/><b/></a>'], ['<a><b/></a>']],
    [
      'element a { "x" | "y" | xsd:integer { minInclusive = "3" maxInclusive = "5" } }',
      ['<a>x</a>', '<a>4</a>'],
      ['<a>6</a>', '<a>z</a>'],
    ],
    ['element a { list { xsd:integer, xsd:integer } }', ['<a>1 2</a>'], ['<a>1</a>', '<a>1 2 3</a>']],
    ['element a { xsd:NCName - ("x" | "y") }', ['<a>z</a>'], ['<a>x</a>', '<a>1</a>']],
    [
      'default namespace = "u"\nelement a { attribute n { text } }',
      ['<a xmlns="u" n=""/>'],
      ['<a n=""/>', '<a xmlns="u"/>'],
    ],
    [
      'namespace p = "u"\nelement p:a { attribute p:n { text } }',
      ['<q:a xmlns:q="u" q:n=""/>'],
      ['<q:a xmlns:q="u" n=""/>'],
    ],
    ['namespace p = "u"\nelement * - (p:* | b) { empty }', ['<a/>'], ['<b/>', '<a xmlns="u"/>']],
    ['element a { mixed { element b { empty } } }', ['<a>x<b/>y</a>'], ['<a>x</a>']],
    ['include "other.rnc" { start = element mine { name } }', ['<mine><name/></mine>'], ['<other/>']],
    ['include "other.rnc"', ['<other/>'], ['<mine/>']],
    ['element a { external "pattern.rnc" }', ['<a><outer/></a>'], ['<a/>']],
    ['start = element a { x }\nx |= "1"\nx |= "2"', ['<a>2</a>'], ['<a>3</a>']],
    [
      'grammar { start = element a { grammar { start = parent b } }\nb = element b { empty } }',
      ['<a><b/></a>'],
      ['<a/>'],
    ],
    [
      '# comment\n## says\n[ x:y [ "z" ] ]\nelement \\element { token "a" ~ "b" >> x:y [ ] }',
      ['<element> ab </element>'],
      ['<element>a</element>'],
    ],
    [
      'namespace s = "u"\ns:rule [ n = "1" s:inner [ "text" ~ "]" ] ]\nstart = element a { b }\ns:rule [ ]\nother [ "x" ]\nb = element b { "x" >> s:note [ "y" ] ? }\ns:last [ ]',
      ['<a><b>x</b></a>', '<a><b/></a>'],
      ['<a><b>y</b></a>', '<a/>'],
    ],
    ['element a { "\\x{41}" | """q"q""" }', ['<a>A</a>', '<a>q"q</a>'], ['<a>x</a>']],
    [
      'datatypes d = "http://www.w3.org/2001/XMLSchema-datatypes"\nelement a { d:date }',
      ['<a>1961-11-05</a>'],
      ['<a>1961</a>'],
    ],
    ['div { start = element a { empty } }', ['<a/>'], ['<b/>']],
  ])('%s', (schema, valid, invalid) => {
    expect(valid.map((xml) => isValid(schema, xml))).toEqual(valid.map(() => true));
    expect(invalid.map((xml) => isValid(schema, xml))).toEqual(invalid.map(() => false));
  });

  it.each([
    ['element a { b, c | d }', '1:18', 'cannot be mixed'],
    ['element a { text', '1:17', '"}" is missing'],
    ['element a { $ }', '1:13', 'no part of the compact syntax'],
    ['element p:a { empty }', '1:13', 'bound to no namespace'],
    ['element a { q:x }', '1:17', 'names no datatype library'],
    ['start = nothing', '1:9', 'No definition of "nothing"'],
    ['include "missing.rnc"', '1:1', 'no such file'],
  ])('refuses %s at %s', (schema, place, problem) => {
    let caught: { message?: string; position?: { line: number; column: number } } = {};
    try {
      compile(schema);
    } catch (error) {
      caught = error as typeof caught;
    }
    expect(caught.message).toContain(problem);
    expect(`${caught.position?.line}:${caught.position?.column}`).toBe(place);
  });
});
