import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nameDocument } from '../../src/pipeline/document-name.js';
import { findSameNames, resolveInputs } from '../../src/pipeline/resolve-inputs.js';
import { makeFolder } from '../support/make-folder.js';

const cwd = makeFolder({
  'b.txt': 'b',
  'a.txt': 'a',
  'a.meta.yaml': 'title: A',
  'odd[1].txt': 'odd',
  'wilson/source.txt': 'w',
  'other/A.txt': 'other',
});

describe('nameDocument', () => {
  it.each([
    ['in/d12.txt', 'd12'],
    ['in/d12', 'd12'],
    ['in/report.tei.xml', 'report.tei'],
    ['samples/wilson-114427/source.txt', 'wilson-114427'],
    ['samples/wilson-114427/source.docx', 'wilson-114427'],
    ['samples/wilson/resource.txt', 'resource'],
    ['samples/wilson/source.old.txt', 'source.old'],
    ['-', 'stdin'],
  ])('names %s %s', (path, name) => {
    expect(nameDocument(path)).toBe(name);
  });
});

describe('resolveInputs', () => {
  it.each([
    ['a path', ['a.txt'], ['a.txt']],
    ['a glob, sorted, without side files', ['*.txt', '*.yaml'], ['a.txt', 'b.txt', 'odd[1].txt']],
    ['a glob over folders', ['**/source.*'], [join('wilson', 'source.txt')]],
    ['the same file twice', ['a.txt', './a.txt', 'a.*'], ['a.txt']],
    ['the order of the arguments', ['b.txt', 'a.txt'], ['b.txt', 'a.txt']],
    ['a path that looks like a glob', ['odd[1].txt'], ['odd[1].txt']],
    ['standard input, once', ['-', '-'], ['-']],
    ['a side file between documents, as shells expand globs', ['a.meta.yaml', 'a.txt', 'b.txt'], ['a.txt', 'b.txt']],
    ['a side file that stands alone', ['a.meta.yaml'], ['a.meta.yaml']],
  ])('takes %s', async (_, patterns, sources) => {
    const { inputs } = await resolveInputs(patterns, { cwd });
    expect(inputs.map(({ source }) => source)).toEqual(sources);
  });

  it('names an absolute glob by absolute paths', async () => {
    const { inputs } = await resolveInputs([`${cwd}/b.*`], { cwd: '/' });
    expect(inputs).toEqual([{ source: join(cwd, 'b.txt'), name: 'b', path: join(cwd, 'b.txt') }]);
  });

  it('says what cannot be found, and still finds the rest', async () => {
    const { inputs, diagnostics } = await resolveInputs(['nowhere.txt', 'no*.xml', 'wilson', 'a.txt'], { cwd });
    expect(inputs.map(({ name }) => name)).toEqual(['a']);
    expect(diagnostics.map(({ code, source }) => [code, source])).toEqual([
      ['usage/no-input', 'nowhere.txt'],
      ['usage/no-input', 'no*.xml'],
      ['usage/folder-input', 'wilson'],
    ]);
  });
});

describe('findSameNames', () => {
  it('finds names that one folder cannot hold, also on file systems without case', async () => {
    const { inputs } = await resolveInputs(['a.txt', 'b.txt', 'other/A.txt'], { cwd });
    expect(findSameNames(inputs).map(({ message }) => message)).toEqual([
      'Cannot write two documents named "A": "a.txt" and "other/A.txt"',
    ]);
  });

  it('finds none among different names', async () => {
    const { inputs } = await resolveInputs(['*.txt', 'wilson/source.txt'], { cwd });
    expect(inputs.length).toBe(4);
    expect(findSameNames(inputs)).toEqual([]);
  });
});
