import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { letter, readFolder, SMALLEST } from '../pipeline/run/collection.js';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, MAIN, runAsProgram, runInProcess } from '../support/run-command.js';

vi.setConfig({ testTimeout: 120_000 });

const collection = (config = SMALLEST, files: Record<string, string> = {}) =>
  makeFolder({ 'teiwright.config.yaml': config, 'in/a.txt': letter(1), 'in/b.txt': letter(2), ...files });

describe.skipIf(!hasBuild)('teiwright pipeline run', () => {
  it('makes what is not up to date on worker threads, and tells what it did', async () => {
    const cwd = collection(SMALLEST, { 'in/c.txt': '%PDF-1.7\n\u0000\u0001' });
    const first = await runAsProgram(['pipeline', 'run', '--report', 'r.json', '--report', 'r.html'], { cwd });
    expect(first.code).toBe(1);
    expect(first.stdout).toContain('in/c.txt error read/binary:');
    expect(first.stdout).toMatch(/\n3 files in .* s \(\d+ workers?\): 2 made, 0 up to date, 1 failed/);
    expect(Object.keys(readFolder(join(cwd, 'out')))).toEqual(['a.html', 'a.xml', 'b.html', 'b.xml']);
    const report = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8'));
    expect(report.counts).toEqual({ files: 3, made: 2, unchanged: 0, failed: 1 });
    expect(report.files.map(({ source }: { source: string }) => source)).toEqual(['in/a.txt', 'in/b.txt', 'in/c.txt']);
    const page = readFileSync(join(cwd, 'r.html'), 'utf8');
    expect(page).toContain('<h3>in/c.txt</h3>');
    expect(page).toContain('<strong>1 failed</strong>');

    const second = await runAsProgram(['pipeline', 'run', '--json', '--jobs', '1'], { cwd });
    expect(second.stdout.split('\n').map((line) => line && JSON.parse(line).code)).toContain('read/binary');
    expect(second.code).toBe(1);
  });

  it('loses the one file that does not fit into memory', async () => {
    const cwd = collection('sources: in/*.txt\nsteps: [{module: ./hungry.mjs, ext: out}]\noutput: out/{name}.{ext}', {
      'hungry.mjs': `export default ({ name, text }) => { const all = []; while (name === 'a') all.push(new Array(1e6).fill(text + all.length)); return text; };`,
    });
    const { code, stdout } = await runAsProgram(['pipeline', 'run', '--memory', '150'], { cwd });
    expect(stdout).toContain('in/a.txt error pipeline/out-of-memory');
    expect(code).toBe(1);
    expect(Object.keys(readFolder(join(cwd, 'out')))).toEqual(['b.out']);
  });

  it('tells a worker that died from a file that is bad', async () => {
    const cwd = collection('sources: in/*.txt\nsteps: [{module: ./dies.mjs, ext: out}]\noutput: out/{name}.{ext}', {
      'dies.mjs': `export default ({ name, text }) => { if (name === 'a') return new Promise(() => setTimeout(() => { throw new Error('too late'); })); if (name === 'b') process.exit(7); return text; };`,
      'in/c.txt': letter(3),
    });
    const { stdout } = await runAsProgram(['pipeline', 'run'], { cwd });
    expect(stdout).toContain('in/a.txt error pipeline/worker-died: A worker ended while it had this file: too late');
    expect(stdout).toContain(
      'in/b.txt error pipeline/module: The function "default" of ./dies.mjs failed: process.exit(7)',
    );
    expect(Object.keys(readFolder(join(cwd, 'out')))).toEqual(['c.out']);
  });

  it('comes out byte for byte as if it had never been killed', async () => {
    const { killAndResume } = await import('../pipeline/kill-and-resume.mjs');
    const { killed, differences, report, made, outputs } = await killAndResume({ files: 40, kills: 4 });
    expect(killed).toBe(4);
    expect(made).toBeLessThan(outputs);
    expect(differences).toEqual([]);
    expect(report.counts).toMatchObject({ files: 40, failed: 0 });
  });

  it('runs again when a source changes, and not when it has written something', async () => {
    const cwd = collection('sources: in/*.txt\nsteps: [encode]\noutput: out/{name}.{ext}');
    const child = spawn(process.execPath, [MAIN, 'pipeline', 'run', '--watch'], { cwd });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
    const waits = (count: number) =>
      vi.waitUntil(() => printed.split('Waiting for changes').length > count, { timeout: 60_000, interval: 50 });
    await waits(1);
    appendFileSync(join(cwd, 'in/a.txt'), '\nOne word more.\n');
    await waits(2);
    expect(printed).toContain('in/a.txt changed');
    expect(readFileSync(join(cwd, 'out/a.xml'), 'utf8')).toContain('One word more');
    writeFileSync(join(cwd, 'in/c.txt'), letter(3));
    await waits(3);
    expect(existsSync(join(cwd, 'out/c.xml'))).toBe(true);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(printed.split('Waiting for changes')).toHaveLength(4);
  });
});

describe('teiwright pipeline', () => {
  it('shows what it would do', async () => {
    const cwd = collection();
    const { code, stdout } = await runInProcess(['pipeline', 'run', '--dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toBe(`source ─▶ encode ─▶ out/{name}.{ext}
encode ─▶ validate
encode ─▶ html ─▶ out/{name}.{ext}

in/a.txt
  encode: never made ─▶ out/a.xml
  validate: waits for what is before it
  html: waits for what is before it ─▶ out/a.html

in/b.txt
  encode: never made ─▶ out/b.xml
  validate: waits for what is before it
  html: waits for what is before it ─▶ out/b.html

2 files: 2 to be worked on, 0 up to date
`);
    const json = await runInProcess(['pipeline', 'run', '--dry-run', '--json'], { cwd });
    expect(JSON.parse(json.stdout.split('\n')[0] ?? '')).toMatchObject({
      source: 'in/a.txt',
      needs: { encode: 'never made' },
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('shows where a configuration makes no sense', async () => {
    const cwd = collection('sources: in/*.txt\nsteps: [encode, validat]\noutput: out/{name}.{ext}');
    const { code, stderr } = await runInProcess(['pipeline', 'run'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('teiwright.config.yaml:2:17 error usage/config-step');
    expect(stderr).toContain('^^^^^^^');
  });

  it('says that there is no configuration, no source, and no such report', async () => {
    const cwd = makeFolder({ 'empty/teiwright.config.yaml': SMALLEST });
    const none = await runInProcess(['pipeline', 'run'], { cwd });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('usage/no-config')]);
    const empty = await runInProcess(['pipeline', 'run', 'empty'], { cwd });
    expect([empty.code, empty.stdout]).toEqual([2, expect.stringContaining('usage/no-input')]);
    expect((await runInProcess(['pipeline', 'run', 'empty', '--report', 'r.txt'], { cwd })).code).toBe(2);
  });
});
