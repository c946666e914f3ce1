import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/read/decode-bytes.js';

const source = 'a.txt';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, low: 0 | 1) =>
  Uint8Array.from(
    [...Array(text.length).keys()].flatMap((at) => {
      const unit = text.charCodeAt(at);
      return low === 0 ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff];
    }),
  );
const join = (...parts: (readonly number[] | Uint8Array)[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

describe('decodeBytes', () => {
  const rows: [string, Uint8Array, string, string[]][] = [
    ['UTF-8', utf8('Zürich – “ja”'), 'Zürich – “ja”', []],
    ['a leading mark is not text', join([0xef, 0xbb, 0xbf], utf8('é')), 'é', []],
    ['a second mark is text', join([0xef, 0xbb, 0xbf], utf8('\uFEFFé\uFEFFx')), '\uFEFFé\uFEFFx', []],
    ['CR LF stay', utf8('a\r\nb\rc\n'), 'a\r\nb\rc\n', []],
    ['NUL and controls stay', utf8('a\0b\u0007c'), 'a\0b\u0007c', []],
    ['UTF-16 LE', join([0xff, 0xfe], utf16('Tiranë 🙂', 0)), 'Tiranë 🙂', []],
    ['UTF-16 BE', join([0xfe, 0xff], utf16('Tiranë 🙂', 1)), 'Tiranë 🙂', []],
    ['a lone surrogate in UTF-16 stays', join([0xff, 0xfe], utf16('a\uD800b', 0)), 'a\uD800b', []],
    [
      'half a character at the end of UTF-16',
      join([0xff, 0xfe], utf16('ab', 0), [0x63]),
      'ab\uFFFD',
      ['read/half-character'],
    ],
    ['Windows-1252', join(utf8('a\nb '), [0x93, 0xe9, 0x94, 0x20, 0x80, 0x97]), 'a\nb “é” €—', ['read/windows-1252']],
    ['UTF-8 with one strange byte', join(utf8('“é” '), [0xe9], utf8(' “é”')), '“é” é “é”', ['read/mixed-encoding']],
    ['an overlong form is not UTF-8', Uint8Array.from([0xc0, 0xaf]), 'À¯', ['read/windows-1252']],
    ['nothing', new Uint8Array(), '', []],
  ];
  it.each(rows)('%s', (_name, bytes, text, codes) => {
    const decoded = decodeBytes(bytes, { source });
    expect(decoded.text).toBe(text);
    expect(decoded.diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('says where the first strange byte stands', () => {
    const { diagnostics } = decodeBytes(join(utf8('ab\r\ncdé'), [0xff], utf8('\n')), { source });
    expect(diagnostics[0]?.position).toEqual({ line: 2, column: 4 });
  });

  it.each([
    ['a PDF file', utf8('%PDF-1.7 …')],
    ['binary data', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 256)],
  ])('%s is an error', (what, bytes) => {
    const [first] = decodeBytes(bytes, { source }).diagnostics;
    expect(first).toMatchObject({ code: 'read/binary', severity: 'error' });
    expect(first?.message).toContain(what);
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const wanted = text.replace(/^\uFEFF/, '');
        expect(decodeBytes(utf8(wanted), { source }).text).toBe(wanted.replace(/^\uFEFF/, ''));
        expect(decodeBytes(join([0xff, 0xfe], utf16(text, 0)), { source }).text).toBe(text);
        expect(decodeBytes(join([0xfe, 0xff], utf16(text, 1)), { source }).text).toBe(text);
      }),
    );
  });

  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof decodeBytes(bytes, { source }).text).toBe('string');
      }),
    );
  });
});
