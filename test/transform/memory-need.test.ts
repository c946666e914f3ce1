import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findShortage } from '../../src/transform/memory-need.js';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, MAIN } from '../support/run-command.js';

const heap = (limit: number, used: number) => ({ heap_size_limit: limit * 1e6, used_heap_size: used * 1e6 });

describe('findShortage', () => {
  it.each([
    [2_000_000, heap(400, 100), undefined],
    [4_000_000, heap(400, 100), { needed: 600, free: 300 }],
    [0, heap(100, 100), undefined],
  ])('%d code units', (length, there, expected) => {
    expect(findShortage(length, there as Parameters<typeof findShortage>[1])).toEqual(expected);
  });
});

describe.skipIf(!hasBuild)('a document that is too large to transform', () => {
  it('is told with advice, and ends no process', () => {
    const paragraphs = '<p>It was said.</p>'.repeat(120_000);
    const cwd = makeFolder({
      'long.xml': `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>${paragraphs}</body></text></TEI>`,
    });
    const args = ['--max-old-space-size=90', MAIN, 'transform', '--to', 'text', 'long.xml', '-o', 'long.txt'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    expect(stderr).toContain('transform/too-large');
    expect(stderr).toContain('--max-old-space-size=8192');
    expect(status).toBe(1);
    expect(() => readFileSync(join(cwd, 'long.txt'))).toThrow();
  }, 60_000);
});
