import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { startReconciliationServer } from '../support/reconciliation-server.js';
import { runInProcess } from '../support/run-command.js';
import { REPORT } from './sample-texts.js';

const cwd = makeFolder({ 'one.txt': REPORT, 'two.txt': REPORT.replaceAll('Mr. Rusk', 'Mr. Dean Rusk') });
const run = (...args: string[]) => runInProcess(args, { cwd });
const read = (file: string) => readFileSync(join(cwd, file), 'utf8');

describe('teiwright register', () => {
  it('builds a register, looks entries up, and encodes with its ids', async () => {
    await run('encode', 'one.txt', '-o', 'tei/');
    const built = await run('register', 'build', 'tei');
    expect([built.code, built.stderr]).toEqual([0, '']);
    expect(built.stdout).toMatch(
      /tei.register\.xml: (\d+) entries, \1 of them new; 0 of the documents' entries merged with others\n/,
    );
    expect(read('tei/register.xml')).toContain('Rusk');

    const { endpoint } = await startReconciliationServer({
      Albania: [{ id: 'Q222', name: 'Albania', score: 100, match: true }],
    });
    const lookUp = ['register', 'reconcile', 'tei/register.xml', '--endpoint', endpoint, '--idno', 'Wikidata'];
    const found = await run(...lookUp, '--type', 'place=Q6256', '--accept-from', '90');
    expect([found.code, found.stderr]).toEqual([0, '']);
    expect(found.stdout).toMatch(/1 identifiers written, 0 undecided/);
    expect(read('tei/register.xml')).toMatch(/type="Wikidata"[^>]*>Q222</);
    expect(existsSync(join(cwd, 'tei/register.lock.json'))).toBe(true);

    const linked = await run('encode', 'one.txt', '--register', 'tei/register.xml');
    expect(linked.code).toBe(0);
    expect(linked.stdout).toMatch(/type="Wikidata"[^>]*>Q222</);
    expect((await run('encode', 'one.txt')).stdout).not.toContain('Q222');
    const edition = await run('run', 'one.txt', '--register', 'tei/register.xml', '-o', 'out');
    expect(edition.code).toBe(0);
    expect(read('out/one/encoded.xml')).toContain('Q222');
  });

  it('keeps the ids that a person gave', async () => {
    await run('encode', 'one.txt', '-o', 'own/');
    await run('register', 'build', 'own', '-o', 'own.xml');
    const id = /<place [^>]*?xml:id="([^"]+)"/.exec(read('own.xml'))?.[1] ?? '';
    expect(id).not.toBe('');
    writeFileSync(join(cwd, 'own.xml'), read('own.xml').replaceAll(`"${id}"`, '"shqiperia"'));
    expect((await run('encode', 'one.txt', '--register', 'own.xml')).stdout).toContain('ref="#shqiperia"');
  });

  // [what, arguments, exit code, standard error]
  it.each([
    ['a register that is not there', ['encode', 'one.txt', '--register', 'none.xml'], 1, /none\.xml.*no such file/],
    ['a register that is no XML', ['encode', 'one.txt', '--register', 'one.txt'], 1, /one\.txt:1:\d+ error/],
    ['a folder without TEI', ['register', 'build', 'nothing'], 2, /Cannot find any file/],
    ['no service', ['register', 'reconcile', 'tei/register.xml'], 2, /--endpoint/],
    [
      'a kind that is none',
      ['register', 'reconcile', 'r.xml', '--endpoint', 'http://x', '--idno', 'GND', '--type', 'ship=1'],
      2,
      /person=Q5/,
    ],
  ] as [string, string[], number, RegExp][])('%s is an error', async (_, args, code, stderr) => {
    const result = await run(...args);
    expect(result.stderr).toMatch(stderr);
    expect([result.code, result.stdout]).toEqual([code, '']);
  });
});
