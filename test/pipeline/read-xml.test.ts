import { describe, expect, it } from 'vitest';
import { readXml } from '../../src/pipeline/read-xml.js';

const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('readXml', () => {
  it.each([
    ['UTF-8 by default', Buffer.from('<p>é</p>'), '<p>é</p>', []],
    ['UTF-8 as declared', Buffer.from('<?xml version="1.0" encoding="UTF-8"?><p>é</p>'), /<p>é<\/p>$/, []],
    ['Latin-1 as declared', latin('<?xml version="1.0" encoding="ISO-8859-1"?><p>é</p>'), /<p>é<\/p>$/, []],
    ['in single quotation marks', latin("<?xml version='1.0' encoding='latin1'?><p>é</p>"), /<p>é<\/p>$/, []],
    ['UTF-16 with its mark', Buffer.from('\uFEFF<p>é</p>', 'utf16le'), /^<p>é<\/p>$/, []],
    [
      'a mark before a wrong declaration',
      Buffer.from('\uFEFF<?xml version="1.0" encoding="latin1"?><p>é</p>'),
      />é</,
      [],
    ],
    ['bytes that are not what they say', latin('<p>é</p>'), '<p>é</p>', ['read/windows-1252']],
    [
      'an encoding nobody knows',
      latin('<?xml version="1.0" encoding="klingon"?><p>é</p>'),
      />é</,
      ['read/windows-1252'],
    ],
  ])('reads %s', (_, bytes, text, codes) => {
    const read = readXml(bytes, { source: 'a.xml' });
    expect(read.text).toMatch(text);
    expect(read.diagnostics.map(({ code }) => code)).toEqual(codes);
  });
});
