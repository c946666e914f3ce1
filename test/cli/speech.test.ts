import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { runInProcess } from '../support/run-command.js';
import { TEI } from './sample-texts.js';

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
        'file,n,speaker,addressees,direct,paragraph,line,certainty,text',
        'a.xml,1,rusk,kim pak,direct,4,4,high,"We, ""the people"", wait."',
        'a.xml,2,kim,,reported,5,5,,that the harvest was good',
        'b.xml,1,pak,,direct,3,4,,Yes.',
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
