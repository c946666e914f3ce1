import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildRegisterFiles } from '../../src/pipeline/register-build.js';
import { createRegisterFile } from '../../src/register/file/write-register.js';
import { makeEntry } from '../register/entry.js';
import { makeFolder } from '../support/make-folder.js';

describe('buildRegisterFiles', () => {
  it('writes the register and the proposals, and the second time nothing', async () => {
    const cwd = makeFolder({
      'tei/a.xml': createRegisterFile([makeEntry('person', ['John Foster Dulles'])]),
      'tei/deep/b.xml': createRegisterFile([makeEntry('person', ['Dulles'])]),
    });
    const built = await buildRegisterFiles('tei', { cwd });
    expect(built.counts).toMatchObject({ entries: 2, open: 1 });
    expect(readFileSync(join(cwd, 'tei/register.xml'), 'utf8')).toBe(built.text);
    expect(readFileSync(join(cwd, 'tei/register.proposals.json'), 'utf8')).toBe(built.proposals);
    const { ino } = statSync(built.file);
    expect((await buildRegisterFiles('tei', { cwd })).counts.added).toBe(0);
    expect(statSync(built.file).ino).toBe(ino);
  });

  it('says when there is nothing to read', async () => {
    await expect(buildRegisterFiles('.', { cwd: makeFolder() })).rejects.toMatchObject({ code: 'usage/no-input' });
  });
});
