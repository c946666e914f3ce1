import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { TEI } from './sample-texts.js';

// The stylesheet is compiled when it is first needed.
vi.setConfig({ testTimeout: 120_000 });

const said = '<p><said who="#rusk" toWhom="#kim #pak" direct="true" cert="high">We, "the people",\n wait.</said></p>';
const reported = '<p><said who="#kim" direct="false">that the harvest was good</said></p>';

const cwd = makeFolder({
  'a.xml': TEI.replace('</body>', `${said}${reported}</body>`),
  'b.xml': TEI.replace('</body>', `<sp who="#pak"><p>Yes.</p></sp></body>`),
  'silent.xml': TEI,
  'broken.xml': TEI.replace('</body>', said),
});
const list = (...args: string[]) => runInProcess(['speech', ...args], { cwd });

describe('teiwright speech', () => {
  it('writes one table for all files', async () => {
    expect(await list('a.xml', 'b.xml', 'silent.xml')).toEqual({
      code: 0,
      stderr: '',
      stdout: [
        'file,n,speaker,addressees,direct,cue,paragraph,line,certainty,text',
        'a.xml,1,rusk,kim pak,direct,,4,4,high,"We, ""the people"", wait."',
        'a.xml,2,kim,,reported,,5,5,,that the harvest was good',
        'b.xml,1,pak,,direct,,3,4,,Yes.',
        '',
      ].join('\n'),
    });
  });

  it('writes the same as JSON', async () => {
    const { stdout } = await list('a.xml', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: 'a.xml',
        n: 1,
        speaker: 'rusk',
        addressees: ['kim', 'pak'],
        direct: true,
        text: 'We, "the people", wait.',
      },
      { file: 'a.xml', n: 2, speaker: 'kim', addressees: [], direct: false, text: 'that the harvest was good' },
    ]);
  });

  it('writes a page that reads like minutes, and all speech by speaker', async () => {
    const { code, stdout, stderr } = await list('a.xml', '--format', 'html');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const page = stdout.replace(/<style>[\s\S]*?<\/style>/, '');
    expect(page).toMatch(
      /<li id="speech:1" class="direct">[\s\S]*rusk[\s\S]*to kim, pak[\s\S]*We, "the people", wait\./,
    );
    expect(page).toMatch(/<a href="#speech:2">that the harvest was good<\/a>/);
    expect(page).toContain('<svg');
  });

  it('says so where nobody speaks, and draws nothing', async () => {
    const { stdout } = await list('silent.xml', '--format', 'html');
    expect(stdout).toContain('Nobody speaks in this document.');
    expect(stdout).not.toContain('<svg');
  });

  it('writes into files', async () => {
    expect(await list('a.xml', 'b.xml', '--format', 'html')).toMatchObject({ code: 2, stdout: '' });
    expect(await list('a.xml', 'b.xml', '--format', 'html', '-o', 'pages/')).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'pages/b.html'), 'utf8')).toContain('Yes.');
    expect(await list('a.xml', 'b.xml', '-o', 'speech.csv')).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'speech.csv'), 'utf8').split('\n')).toHaveLength(5);
  });

  it('lists what it can of a file that is not well-formed, and fails', async () => {
    const { code, stdout, stderr } = await list('broken.xml');
    expect(code).toBe(1);
    expect(stdout).toContain('rusk');
    expect(stderr).toMatch(/^broken\.xml:\d+:\d+ error validate\/not-well-formed/);
  });

  it('has no table where there is no file', async () => {
    expect(await list('none.xml')).toMatchObject({ code: 2, stdout: '' });
  });
});
