import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputPath, planOutput } from '../../src/pipeline/plan-output.js';
import type { InputFile } from '../../src/pipeline/resolve-inputs.js';
import { writeOutput } from '../../src/pipeline/write-output.js';
import { makeFolder } from '../support/make-folder.js';

const cwd = makeFolder({ 'a.txt': 'a', 'file.xml': '<x/>', 'folder/keep': '' });

const input = (name: string): InputFile => ({ source: `${name}.txt`, name, path: join(cwd, `${name}.txt`) });
const one = [input('a')];
const two = [input('a'), input('b')];

describe('planOutput', () => {
  it.each([
    ['nothing: standard output', undefined, one, undefined],
    ['-: standard output', '-', one, undefined],
    ['a new name: a file', 'new.xml', one, 'new.xml'],
    ['a file that exists: that file', 'file.xml', one, 'file.xml'],
    ['a folder that exists', 'folder', one, join('folder', 'a.xml')],
    ['a name that ends in a slash', 'new/', one, join('new', 'a.xml')],
    ['several inputs: a folder', 'new', two, join('new', 'a.xml')],
  ])('takes %s', (_, output, inputs, expected) => {
    const { plan, diagnostics } = planOutput({ output, inputs, cwd });
    expect(outputPath(plan, 'a', '.xml')).toBe(expected && join(cwd, expected));
    expect(diagnostics).toEqual([]);
  });

  it('counts inputs that could not be found, so that what is there decides nothing', () => {
    const { plan } = planOutput({ output: 'new', inputs: one, count: 2, cwd });
    expect(plan.kind).toBe('folder');
  });

  it.each([
    ['usage/no-output', undefined],
    ['usage/no-output', '-'],
    ['usage/not-a-folder', 'file.xml'],
  ])('throws %s for several inputs and %s', (code, output) => {
    expect(() => planOutput({ output, inputs: two, cwd })).toThrow(expect.objectContaining({ code }));
  });

  it('finds two inputs of one name when they would share a folder', () => {
    const { diagnostics } = planOutput({ output: 'new', inputs: [input('a'), input('A')], cwd });
    expect(diagnostics.map(({ code }) => code)).toEqual(['usage/same-name']);
  });
});

describe('writeOutput', () => {
  it('makes folders, writes the whole text and leaves nothing else behind', async () => {
    const path = join(cwd, 'x', 'y', 'z.xml');
    await writeOutput(path, 'é𝄞');
    expect(readFileSync(path, 'utf8')).toBe('é𝄞');
    expect(readdirSync(join(cwd, 'x', 'y'))).toEqual(['z.xml']);
  });

  it('never writes over the input, by its own name or by another', async () => {
    symlinkSync(join(cwd, 'a.txt'), join(cwd, 'link.txt'));
    for (const name of ['a.txt', 'link.txt'])
      await expect(writeOutput(join(cwd, name), 'b', { input: input('a') })).rejects.toMatchObject({
        code: 'usage/overwrites-input',
      });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('a');
  });

  it('says why it cannot write', async () => {
    writeFileSync(join(cwd, 'plain'), '');
    mkdirSync(join(cwd, 'taken'));
    await expect(writeOutput(join(cwd, 'plain', 'a.xml'), '')).rejects.toThrow('is a file, not a folder');
    await expect(writeOutput(join(cwd, 'taken'), '')).rejects.toThrow('it is a folder');
  });
});
