import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';

vi.mock('../../src/index.js', async (original) => {
  const library = await original<typeof import('../../src/index.js')>();
  return { ...library, encodeSource: vi.fn(library.encodeSource), resolveInputs: vi.fn(library.resolveInputs) };
});
const library = await import('../../src/index.js');

const cwd = makeFolder({ 'a.txt': 'One.\n', 'b.txt': 'Two.\n' });

describe('a bug of ours', () => {
  afterEach(() => vi.clearAllMocks());

  it('in one document ends with 3, says so, and does the others', async () => {
    vi.mocked(library.encodeSource).mockRejectedValueOnce(new RangeError('nobody thought of this'));
    const { code, stderr } = await runInProcess(['encode', 'a.txt', 'b.txt', '-o', 'out/'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('a.txt error usage/internal-error: Failed on "a.txt"');
    expect(stderr).toContain('This is a bug in teiwright, not in your file');
    expect(stderr).toContain('RangeError: nobody thought of this\n    at ');
    expect(library.encodeSource).toHaveBeenCalledTimes(2);
  });

  it('before any document ends with 3 too', async () => {
    vi.mocked(library.resolveInputs).mockRejectedValueOnce(new TypeError('x is undefined'));
    const { code, stderr } = await runInProcess(['encode', 'a.txt'], { cwd });
    expect(code).toBe(3);
    expect(stderr).toContain('teiwright itself failed.');
    expect(stderr).toContain('TypeError: x is undefined');
  });
});
