import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, MAIN } from '../support/run-command.js';

const cwd = makeFolder({
  'long.txt': 'This is one of the long reports that they have had from Albania.\n\n'.repeat(20_000),
});

describe.skipIf(!hasBuild)('a reader that has seen enough', { timeout: 120_000 }, () => {
  it.each([
    ['encode', 'long.txt'],
    ['annotate', 'long.txt'],
    ['encode', 'long.txt', '--explain', '-o', '/dev/null'],
  ])('ends teiwright %s without a word', async (...args) => {
    const reads = args.includes('--explain') ? 'stderr' : 'stdout';
    const child = spawn(process.execPath, [MAIN, ...args], { cwd });
    let complaint = '';
    child[reads].once('data', () => child[reads].destroy());
    if (reads === 'stdout') child.stderr.on('data', (part) => (complaint += part));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, complaint]).toEqual([0, '']);
  });
});
