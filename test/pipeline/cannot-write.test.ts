import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOutput } from '../../src/pipeline/write-output.js';

it('usage/cannot-write: where a file stands in place of the folder', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'teiwright-')), 'file');
  writeFileSync(file, '');
  await expect(writeOutput(join(file, 'encoded.xml'), '<TEI/>')).rejects.toMatchObject({ code: 'usage/cannot-write' });
});
