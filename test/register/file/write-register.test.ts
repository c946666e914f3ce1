import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RegisterEntry } from '../../../src/model/register.js';
import { readRegister } from '../../../src/register/file/read-register.js';
import { addToRegister, canTakeEntries, createRegisterFile } from '../../../src/register/file/write-register.js';
import { parseXmlEvents } from '../../../src/xml/events.js';
import { hasJing, runJing } from '../../support/jing.js';
import { makeFolder } from '../../support/make-folder.js';
import { hasShared, SHARED } from '../../support/shared.js';
import { SAMPLE_REGISTER } from './sample-register.js';

const entry = (
  id: string,
  kind: RegisterEntry['kind'],
  name: string,
  more: Partial<RegisterEntry> = {},
): RegisterEntry => ({
  id,
  kind,
  name,
  isUnnamed: false,
  variants: [],
  certainty: 'high',
  idnos: [],
  ...more,
});
const read = (text: string) => readRegister(text, { source: 'r.xml' }).file;
const bare = (text: string) => read(text).entries.map(({ element: _, ...rest }) => rest);

const additions = [
  {
    id: 'kim-il-sung',
    variants: ['Comrade <Kim>', 'Premier Kim'],
    idnos: [{ type: 'Wikidata', value: 'Q41117', date: '1961-11-05', score: 98.5 }],
  },
  { id: 'dulles', sameAs: 'kim-il-sung', variants: ['Dulles'], idnos: [{ type: 'GND', value: '1' }] },
];
const entries = [
  entry('hoxha', 'person', 'Enver Hoxha', {
    certainty: 'low',
    variants: ['Hoxha'],
    idnos: [{ type: 'GND', value: '2' }],
  }),
  entry('tirana', 'place', 'Tirana'),
  entry('kwp', 'organization', 'Workers’ Party & Co'),
  entry('war', 'event', 'Korean War', { idnos: [{ type: 'GND', value: '3' }] }),
];

describe('addToRegister', () => {
  it('writes in the manner of the file', async () => {
    await expect(addToRegister(read(SAMPLE_REGISTER), { entries, additions })).toMatchFileSnapshot(
      '../../golden/register/added.xml',
    );
  });

  it('changes nothing when nothing is new', () => {
    const once = addToRegister(read(SAMPLE_REGISTER), { entries, additions });
    expect(addToRegister(read(once), { entries, additions })).toBe(once);
  });

  it('keeps every line of the file byte for byte and in order', () => {
    const changed = addToRegister(read(SAMPLE_REGISTER), { entries, additions: additions.slice(0, 1) });
    let from = 0;
    for (const line of SAMPLE_REGISTER.split('\n')) {
      const piece = line.replace('</place></listPlace>', '</place>').replace('</person></listPerson>', '</person>');
      const at = changed.indexOf(piece, from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + piece.length;
    }
  });

  const words = fc.string({
    unit: fc.constantFrom('a', 'é', '<', '&', '"', '😀', 'Z', '-'),
    minLength: 1,
    maxLength: 8,
  });

  it('only adds, whatever is added', () => {
    fc.assert(
      fc.property(fc.array(words), words, fc.constantFrom('\n', '\r\n'), (variants, name, lineEnd) => {
        const text = SAMPLE_REGISTER.replaceAll('\n', lineEnd);
        const changed = addToRegister(read(text), {
          entries: [
            entry('new-one', 'place', name, { variants: [...new Set(variants)].filter((one) => one !== name) }),
          ],
          additions: [{ id: 'kim-il-sung', variants }],
        });
        expect(isSubsequence(text, changed)).toBe(true);
        expect(bare(changed).find(({ id }) => id === 'new-one')?.name).toBe(name);
        for (const variant of variants) expect(bare(changed)[0]?.variants).toContain(variant);
        if (lineEnd === '\r\n') expect(changed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
    );
  });

  it.each([
    ['an empty standOff', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><standOff/></TEI>'],
    ['no standOff', '<TEI xmlns="http://www.tei-c.org/ns/1.0">\n  <teiHeader/>\n  <text/>\n</TEI>'],
    [
      'an empty list',
      '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><standOff><listPerson>\n</listPerson></standOff></TEI>',
    ],
    [
      'a prefix',
      '<t:TEI xmlns:t="http://www.tei-c.org/ns/1.0"><t:teiHeader/><t:standOff><t:listPerson/></t:standOff></t:TEI>',
    ],
  ])('finds a place in a file with %s', (_, text) => {
    const changed = addToRegister(read(text), { entries });
    expect(parseXmlEvents(changed, {})).toEqual([]);
    expect(bare(changed)).toEqual(expect.arrayContaining(entries));
    expect(isSubsequence(text.replace('/>', '').replaceAll('/>', ''), changed)).toBe(true);
  });

  it('knows a file without any place', () => {
    expect(canTakeEntries(read('<listPerson xmlns="http://www.tei-c.org/ns/1.0"/>'))).toBe(false);
  });

  it('throws for an entry that is not there', () => {
    expect(() => addToRegister(read(SAMPLE_REGISTER), { additions: [{ id: 'nobody' }] })).toThrow(RangeError);
  });
});

describe('createRegisterFile', () => {
  it('is read back as it was', () => {
    expect(bare(createRegisterFile(entries))).toEqual([entries[0], entries[2], entries[1], entries[3]]);
  });

  it.skipIf(!hasJing || !hasShared)('is valid TEI, and so is what is added', () => {
    const folder = makeFolder();
    const texts = [createRegisterFile(entries), addToRegister(read(SAMPLE_REGISTER), { entries, additions })];
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, text);
      return file;
    });
    for (const schema of [join(SHARED, 'schema/tei_all.rng'), 'schemas/teiwright.rng'])
      expect(runJing(schema, files)).toEqual([]);
  });
});

/** Are all characters of `part` in `whole`, in their order? */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of whole) if (part.startsWith(character, at)) at += character.length;
  return at === part.length;
}
