import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it, vi } from 'vitest';
import { transformTei } from '../../src/transform/saxon-js.js';
import { describeWithShared, SHARED } from '../support/shared.js';
import { countCharacters, lostWords, wordsOfPage, wordsOfText } from './words.js';

vi.setConfig({ testTimeout: 300_000 });

/** Five volumes of different editors' hands. */
const VOLUMES = ['frus1955-57v02', 'frus1958-60v17', 'frus1961-63v19', 'frus1964-68v29p2', 'frus1969-76ve15p1'];

const files = [
  ...globSync('data/tei-samples/*/*.xml', { cwd: SHARED }).sort(),
  ...VOLUMES.map((name) => `data/frus/volumes/${name}.xml`),
].map((file) => join(SHARED, file));

/** Not read aloud: running heads, the second of two readings, hyphens that only end a line, index terms. */
const NOT_READ = new Set(['fw', 'index', 'pc', 'sic', 'orig', 'abbr', 'del', 'rdg', 'teiHeader']);

describe('the words test itself', () => {
  it('notices a word that is lost', () => {
    const text = wordsOfText('<TEI><teiHeader>no</teiHeader><text><p>one two<hi>three</hi></p></text></TEI>');
    expect(text).toEqual(['one', 'two', 'three']);
    const page = wordsOfPage('<body><p>no</p><main>one <b data-added="">added</b><i>three</i></main></body>');
    expect(lostWords(text, page)).toEqual(['two']);
  });
});

describeWithShared('no text is lost', () => {
  it.each(files.map((file) => [relative(SHARED, file), file]))('%s', async (_, file) => {
    const xml = readFileSync(file, 'utf8');
    const words = wordsOfText(xml);
    const page = await transformTei(xml, { to: 'html' });
    expect(lostWords(words, wordsOfPage(page.output)).slice(0, 20)).toEqual([]);
    expect(countCharacters(wordsOfPage(page.output))).toEqual(countCharacters(words));
    const text = await transformTei(xml, { to: 'text' });
    const read = wordsOfText(xml, NOT_READ).map((word) => word.replaceAll(/\P{L}/gu, ''));
    const characters = countCharacters([text.output]);
    const missing = [...countCharacters(read)].filter(([character, count]) => (characters.get(character) ?? 0) < count);
    expect(missing).toEqual([]);
  });
});
