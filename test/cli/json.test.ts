import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { REPORT, TEI } from './sample-texts.js';

const cwd = makeFolder({
  'report.txt': REPORT,
  'latin.txt': Buffer.from('Caf\xe9 in Paris.\n', 'latin1'),
  'twice.xml': TEI.replace('<p>Nothing', '<p xml:id="a"/><p xml:id="a">Nothing'),
  'good.xml': TEI,
  'lost.txt': 'Nothing much has changed.\n',
  'kept.txt': 'Nothing has changed.\n',
});

const run = (...args: string[]) => runInProcess([...args, '--json'], { cwd });
const parse = (lines: string) =>
  lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('--json', () => {
  it('gives validate’s findings on standard output, one object a line, with the members that are promised', async () => {
    const { code, stdout, stderr } = await run('validate', 'twice.xml', 'good.xml');
    expect([code, stderr]).toEqual([1, '']);
    const [first, finding, last, ...more] = parse(stdout);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ file: 'twice.xml', code: 'validate/no-schema', severity: 'info', line: null });
    expect(last).toMatchObject({ file: 'good.xml', code: 'validate/no-schema' });
    expect(finding).toMatchObject({ file: 'twice.xml', code: 'validate/duplicate-id', severity: 'error', line: 4 });
    const members = ['file', 'code', 'severity', 'message', 'line', 'column', 'endLine', 'endColumn'];
    expect(Object.keys(finding ?? {}).slice(0, 8)).toEqual(members);
    for (const member of members.slice(4)) expect(finding?.[member]).toBeTypeOf('number');
  });

  it('gives them on standard error where standard output carries a document', async () => {
    const { stdout, stderr } = await run('encode', 'latin.txt');
    expect(stdout).toMatch(/^<\?xml/);
    expect(parse(stderr)).toMatchObject([{ file: 'latin.txt', code: 'read/windows-1252', line: 1, column: 4 }]);
    expect(parse(stderr)[0]).toHaveProperty('hint');
  });

  it('gives wrong usage as an object too', async () => {
    const { code, stderr } = await run('encode', 'none.txt');
    expect(code).toBe(2);
    expect(parse(stderr)).toMatchObject([{ file: 'none.txt', code: 'usage/no-input', line: null, column: null }]);
  });

  it('gives differences of verify with their places on both sides', async () => {
    const { code, stdout } = await run('verify', 'good.xml', 'lost.txt');
    expect(code).toBe(1);
    expect(parse(stdout)).toEqual([
      { file: 'good.xml', kind: 'lost', source: { line: 1, column: 9 }, tei: { line: 4, column: 24 }, text: 'much' },
    ]);
  });

  it('explains marks in objects too', async () => {
    const { stderr } = await run('encode', 'report.txt', '--explain');
    const albania = parse(stderr).find(({ kind }) => kind === 'place');
    expect(albania).toMatchObject({ file: 'report.txt', text: 'Albania', column: 59, resp: 'teiwright' });
    expect(Object.keys(albania ?? {})).toEqual(
      expect.arrayContaining(['line', 'column', 'kind', 'text', 'rule', 'evidence', 'certainty', 'resp']),
    );
  });

  it('says nothing when there is nothing to say', async () => {
    expect(await run('verify', 'good.xml', 'kept.txt')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await run('validate', 'good.xml', '--off', 'validate/no-schema')).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('keeps the prose of run away, so that a program can read its standard output', async () => {
    const { stdout } = await run('run', 'latin.txt');
    expect(parse(stdout)).toContainEqual(expect.objectContaining({ code: 'read/windows-1252' }));
  });
});
