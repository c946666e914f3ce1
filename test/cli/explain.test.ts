import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { TEI } from './sample-texts.js';

const ODD = `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body><schemaSpec ident="own" start="a">
<elementSpec ident="a"><desc>holds words.</desc><content><textNode/></content></elementSpec></schemaSpec></body></text></TEI>`;

const cwd = makeFolder({
  'good.xml': TEI,
  'own.odd': ODD,
  'bad.odd': '<TEI/>',
  'lost.odd': ODD.replace('start="a"', 'start="b"'),
});
const run = (...args: string[]) => runInProcess(args, { cwd });

describe('teiwright explain', () => {
  it.each([
    [['said'], /<said> {2}speech[\s\S]*Guidelines/],
    [['@who', 'p'], /^@who[\s\S]*<p> {2}paragraph/],
    [['xml:id'], /^@xml:id/],
    [['good.xml:4'], /^<text> text: “Nothing has changed\.”[\s\S]*All this stands in "TEI"/],
    [['app'], /does not have[\s\S]*Guidelines: section/],
  ])('%j', async (questions, expected) => {
    const { code, stdout } = await run('explain', ...questions);
    expect(stdout).toMatch(expected);
    expect(code).toBe(0);
  });

  it.each([
    ['sayd', /usage\/no-such-name: No element or attribute is called "sayd"; did you mean "said"\?/],
    ['good.xml:99', /usage\/no-such-line: Cannot explain line 99 of "good.xml"/],
  ])('tells when there is no answer: %s', async (question, expected) => {
    const { code, stderr } = await run('explain', question);
    expect(stderr).toMatch(expected);
    expect(code).toBe(2);
  });

  it('needs little time: no more of the library is loaded than it uses', () => {
    const main = 'dist/bin/main.js';
    expect(existsSync(main)).toBe(true);
    const preload = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('cpu '+(user+system)/1000)})`;
    const times = [1, 2, 3].map(() => {
      const { stderr } = spawnSync(process.execPath, ['--import', preload, main, 'explain', 'said'], {
        encoding: 'utf8',
      });
      return Number(/cpu ([\d.]+)/.exec(stderr)?.[1]);
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('teiwright schema build', () => {
  it('makes a grammar, rules and a reference, which validate takes', async () => {
    const { code, stdout } = await run('schema', 'build', 'own.odd', '-o', 'made');
    expect(code).toBe(0);
    for (const file of ['own.rng', 'own.sch', 'own.html']) {
      expect(stdout).toContain(join('made', file));
      expect(readFileSync(join(cwd, 'made', file), 'utf8')).toMatch(/^<[?!]/);
    }
    expect((await run('validate', 'good.xml', '--schema', 'made/own.rng')).stdout).toContain(
      'No element is called "TEI"',
    );
  });

  it.each([
    ['bad.odd', 1, /bad\.odd:1:1 error odd\/incorrect: Cannot use this ODD: it has no "schemaSpec"/],
    ['lost.odd', 1, /lost\.odd error odd\/unknown: There is no element "b" to begin with/],
    ['none.odd', 2, /usage\/no-schema/],
  ])('tells what is wrong: %s', async (odd, expected, message) => {
    const { code, stdout, stderr } = await run('schema', 'build', odd, '-o', 'made');
    expect(stdout + stderr).toMatch(message);
    expect(code).toBe(expected);
  });
});
