import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gatherMetadata } from '../../src/pipeline/gather-metadata.js';
import { resolveInputs } from '../../src/pipeline/resolve-inputs.js';
import { makeFolder } from '../support/make-folder.js';

const cwd = makeFolder({
  'a.txt': 'a',
  'a.meta.yaml': 'title: From beside\n',
  'all.yaml': 'title: For all\npublisher: Archive\n',
  'bad.txt': 'bad',
  'bad.meta.yaml': 'tilte: Typo\n',
  'lone.txt': 'lone',
  'wilson/source.txt': 'w',
  'wilson/wilson.meta.json': '{"title": "By its folder"}',
  'yalta/source.txt': 'y',
  'yalta/source.meta.yml': 'title: By its file\n',
  'yalta/yalta.meta.yaml': 'title: By its folder\n',
});

async function gather(file: string, metaFile?: string) {
  const { inputs } = await resolveInputs([file], { cwd });
  const [input] = inputs;
  if (!input) throw new Error(`no ${file}`);
  return gatherMetadata(input, { metaFile, cwd });
}

describe('gatherMetadata', () => {
  it.each([
    ['nothing for a document without files', 'lone.txt', undefined, {}],
    ['nothing for standard input', '-', undefined, {}],
    ['the side file', 'a.txt', undefined, { title: 'From beside' }],
    ['the file for all', 'lone.txt', 'all.yaml', { title: 'For all', publisher: 'Archive' }],
    ['both, the side file winning', 'a.txt', 'all.yaml', { title: 'From beside', publisher: 'Archive' }],
    ['the folder’s side file of a source', 'wilson/source.txt', undefined, { title: 'By its folder' }],
    ['the source’s own side file first', 'yalta/source.txt', undefined, { title: 'By its file' }],
  ])('gives %s', async (_, file, metaFile, metadata) => {
    const gathered = await gather(file, metaFile);
    expect(gathered.metadata).toEqual(metadata);
    expect(gathered.diagnostics).toEqual([]);
  });

  it('passes on what is wrong with a file, with the text to point into', async () => {
    const { diagnostics, texts } = await gather('bad.txt');
    expect(diagnostics.map(({ source }) => source)).toEqual(['bad.meta.yaml']);
    expect(texts.get('bad.meta.yaml')).toBe('tilte: Typo\n');
  });

  it('names a side file as its document was named', async () => {
    const { texts } = await gather(join(cwd, 'a.txt'));
    expect([...texts.keys()]).toEqual([join(cwd, 'a.meta.yaml')]);
  });

  it('throws when the named file is not there', async () => {
    await expect(gather('a.txt', 'nowhere.yaml')).rejects.toMatchObject({
      code: 'read/no-file',
      source: 'nowhere.yaml',
    });
  });
});
