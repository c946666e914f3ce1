import { describe, expect, it } from 'vitest';
import { makeEdition } from '../../src/pipeline/make-edition.js';

const encode = (text: string) => new TextEncoder().encode(text);
const TEXT = 'Mr. Rusk said that the talks in Berlin had gone well.\n\nNothing else was said.\n';

describe('makeEdition', () => {
  it('gives TEI, a page and a text, verified and validated', async () => {
    const edition = await makeEdition(encode(TEXT), { source: 'a.txt', name: 'a' });
    expect(edition.xml).toMatch(/^<\?xml[\s\S]*<\/TEI>\n$/);
    expect(edition.html).toMatch(/<html/);
    expect(edition.plainText).toContain('Nothing else was said.');
    expect(edition.verification.differences).toEqual([]);
    expect(edition.isSound).toBe(true);
    expect(edition.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    // Without a build, the stylesheets are compiled here for the first time.
  }, 180_000);

  it('does not take what metadata files give the header for words added to the source', async () => {
    const metadata = { title: 'Talks in Berlin', author: 'Dean Harper', keywords: ['talks'], publisher: 'An archive' };
    const { verification, xml } = await makeEdition(encode(TEXT), { source: 'a.txt', name: 'a', metadata });
    expect(verification.differences).toEqual([]);
    expect(xml).toContain('An archive');
  });

  it('names the tool and its version', async () => {
    const { xml } = await makeEdition(encode(TEXT), { source: 'a.txt', name: 'a' });
    expect(xml).toMatch(/<application [^>]*version="\d+\.\d+\.\d+"/);
    expect(xml).not.toContain('version="0.0.0"');
  });

  it('refuses what is no text', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    await expect(makeEdition(png, { source: 'a.png', name: 'a' })).rejects.toMatchObject({ code: 'read/binary' });
  });

  it.each([
    ['nothing', '', true],
    ['white space', ' \n\n', true],
    ['one word', 'Yes', false],
  ])('takes %s', async (_, text, isEmpty) => {
    const { verification, isSound, diagnostics } = await makeEdition(encode(text), { source: 'a.txt', name: 'a' });
    expect([verification.differences, isSound]).toEqual([[], true]);
    expect(diagnostics.some(({ code }) => code === 'read/empty')).toBe(isEmpty);
  });
});
