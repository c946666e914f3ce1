import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasJing, runJing } from '../support/jing.js';
import { hasShared, SHARED } from '../support/shared.js';

const samples = readdirSync('samples').filter((name) => existsSync(join('samples', name, 'source.txt')));
const out = mkdtempSync(join(tmpdir(), 'teiwright-samples-'));
const sources = samples.map((name) => join('samples', name, 'source.txt'));
execFileSync(process.execPath, ['dist/bin/main.js', 'run', ...sources, '-o', `${out}/`], { stdio: 'pipe' });

describe('samples', () => {
  it('are there', () => {
    expect(samples).toContain('wilson-114427');
    expect(readFileSync('samples/README.md', 'utf8').match(/^\| `/gm)).toHaveLength(samples.length);
  });

  describe.each(samples)('%s', (name) => {
    it.each(['encoded.xml', 'encoded.html', 'encoded.txt'])('%s is what it was when it was last read', async (file) => {
      const made = readFileSync(join(out, name, file), 'utf8');
      await expect(made).toMatchFileSnapshot(join('../../samples', name, file));
    });
  });

  const files = samples.map((name) => join(out, name, 'encoded.xml'));

  it.skipIf(!hasJing || !hasShared)('are valid against tei_all', () => {
    expect(runJing(join(SHARED, 'schema/tei_all.rng'), files)).toEqual([]);
  });

  it.skipIf(!hasJing)('are valid against our schema', () => {
    expect(runJing('schemas/teiwright.rng', files)).toEqual([]);
  });

  it('have no finding, with the rules of our schema', { timeout: 120_000 }, () => {
    const found = execFileSync(process.execPath, [
      'dist/bin/main.js',
      'validate',
      ...files,
      '--schema',
      'teiwright',
      '--json',
    ]);
    expect(found.toString()).toBe('');
  });
});
