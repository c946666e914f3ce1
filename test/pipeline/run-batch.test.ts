import { describe, expect, it } from 'vitest';
import { TeiError } from '../../src/diagnostics/tei-error.js';
import type { InputFile } from '../../src/pipeline/resolve-inputs.js';
import { runBatch } from '../../src/pipeline/run-batch.js';

const inputs: InputFile[] = ['good', 'missing', 'buggy', 'last'].map((name) => ({ source: `${name}.txt`, name }));

async function work({ name, source }: InputFile) {
  if (name === 'missing') throw new TeiError('read/no-file', { values: { file: source, reason: 'gone' } });
  if (name === 'buggy') throw new RangeError('oops');
  return { diagnostics: [] };
}

describe('runBatch', () => {
  it('goes on after a bad input, and tells a bug of ours from a bad file', async () => {
    const outcomes = await runBatch(inputs, work);
    expect(
      outcomes.map(({ input, diagnostics, bug }) => [input.name, diagnostics[0]?.code, bug !== undefined]),
    ).toEqual([
      ['good', undefined, false],
      ['missing', 'read/no-file', false],
      ['buggy', 'usage/internal-error', true],
      ['last', undefined, false],
    ]);
    expect(outcomes[1]?.diagnostics[0]).toMatchObject({ source: 'missing.txt', severity: 'error' });
    expect(outcomes[2]?.diagnostics[0]?.message).toContain('oops');
  });

  it('tells how far it is, in order', async () => {
    const told: string[] = [];
    await runBatch(inputs, work, { onEnd: ({ input }) => void told.push(input.name) });
    expect(told).toEqual(['good', 'missing', 'buggy', 'last']);
  });
});
