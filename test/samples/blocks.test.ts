import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeSource } from '../../src/pipeline/encode-source.js';
import { drawTeiBlocks, shortenTo } from '../support/tei-blocks.js';
import { expectedBlocks } from './expected-blocks.js';

const SAMPLES = new URL('../../samples/', import.meta.url);
const names = readdirSync(SAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the blocks of the samples', () => {
  it('are written down for each sample', () => {
    expect(Object.keys(expectedBlocks).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s', async (name) => {
    const bytes = readFileSync(new URL(`${name}/source.txt`, SAMPLES));
    const { xml } = await encodeSource(bytes, { name, source: `${name}.txt` });
    const expected = expectedBlocks[name]?.trim().split('\n') ?? [];
    expect(shortenTo(drawTeiBlocks(xml).split('\n'), expected)).toEqual(expected);
  });
});
