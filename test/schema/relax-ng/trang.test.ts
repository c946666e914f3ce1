import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRelaxNg } from '../../../src/schema/relax-ng/compile.js';
import { validateTei } from '../../../src/validate/validate.js';
import { hasShared, SHARED } from '../../support/shared.js';
import { studentMistakes } from '../../validate/cases/student-mistakes.js';

const hasTrang = spawnSync('trang', [], { stdio: 'ignore' }).error === undefined;

describe.skipIf(!hasShared || !hasTrang)('tei_all in the compact syntax, as trang writes it', () => {
  it('and back in the XML syntax, says the same of every mistake', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'trang-'));
    try {
      const files = [resolve(SHARED, 'schema/tei_all.rng'), join(folder, 'tei_all.rnc'), join(folder, 'tei_all.rng')];
      const [original = '', compact = '', back = ''] = files;
      for (const [from, to] of [
        [original, compact],
        [compact, back],
      ] as const)
        expect(spawnSync('trang', [from, to]).status).toBe(0);
      const [expected, ...others] = files.map((file) => {
        const schema = compileRelaxNg(readFileSync(file, 'utf8'), { uri: file });
        return studentMistakes.map(([, xml]) => validateTei(xml, { schema }));
      });
      expect(expected?.flat().length).toBeGreaterThan(60);
      for (const other of others) expect(other).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
