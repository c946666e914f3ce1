import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { FileOutcome } from '../../src/pipeline/work/run-file.js';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, runAsProgram, runInProcess } from '../support/run-command.js';
import { letter, SMALLEST } from './run/collection.js';

vi.setConfig({ testTimeout: 240_000 });

/** In CI it must be there. */
const hasRedis = process.env.CI !== undefined || spawnSync('redis-server', ['--version']).error === undefined;

describe.skipIf(!hasBuild || !hasRedis)('a pipeline with a queue (needs redis-server)', () => {
  it('comes out as on one machine, with a worker killed and the server restarted on the way', async () => {
    const { queueAndKill } = await import('./queue-and-kill.mjs');
    const files = 60;
    const { report, local, atKill, atRestart, differences } = await queueAndKill({ files, workers: 3 });
    expect(atKill).toBeLessThan(2 * files);
    expect(atRestart).toBeLessThan(2 * files);
    expect(differences).toEqual([]);
    expect(report.counts).toEqual(local.counts);
    const told = (rows: readonly FileOutcome[]) =>
      rows.map(({ source, outputs, diagnostics }) => ({ source, outputs, diagnostics }));
    expect(told(report.files)).toEqual(told(local.files));
  });

  it('does not let a worker work by another plan', async () => {
    const { startRedis, startWorker } = await import('./queue-and-kill.mjs');
    const cwd = makeFolder({ 'teiwright.config.yaml': `name: one\n${SMALLEST}`, 'in/a.txt': letter(1) });
    const other = makeFolder({
      'teiwright.config.yaml': `name: one\n${SMALLEST.replace('html', 'text')}`,
      'in/a.txt': letter(1),
    });
    const redis = await startRedis(join(cwd, '.redis'));
    const worker = await startWorker(other, redis.url);
    try {
      const { code, stdout } = await runAsProgram(['pipeline', 'run', '--queue', redis.url], { cwd });
      expect(code).toBe(1);
      expect(stdout).toContain('in/a.txt error pipeline/other-version');
      expect(existsSync(join(other, 'out'))).toBe(false);
    } finally {
      await worker.kill('SIGTERM');
      await redis.stop();
    }
  });
});

describe('--queue', () => {
  it('says that there is no server', async () => {
    const cwd = makeFolder({ 'teiwright.config.yaml': SMALLEST, 'in/a.txt': letter(1) });
    for (const url of ['redis://127.0.0.1:1', 'http://localhost'])
      for (const args of [
        ['pipeline', 'run', '--queue', url],
        ['worker', '--queue', url],
      ]) {
        const { code, stderr } = await runInProcess(args, { cwd });
        expect([args[0], code, stderr]).toEqual([args[0], 2, expect.stringContaining('usage/queue')]);
      }
  });
});
