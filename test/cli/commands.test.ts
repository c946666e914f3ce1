import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../support/make-folder.js';
import { hasBuild, runAsProgram, runInProcess } from '../support/run-command.js';
import { LETTER, REPORT, TEI } from './sample-texts.js';

const files = {
  'report.txt': REPORT,
  'letter.txt': LETTER,
  'other/letter.txt': LETTER,
  'wilson/source.txt': REPORT,
  'binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]),
  'good.xml': TEI,
  'broken.xml': TEI.replace('</body>', ''),
  'dangling.xml': TEI.replace('<p>Nothing', '<p><persName ref="#nobody">Nothing</persName>'),
  'kept.txt': 'Nothing has changed.\n',
  'changed.txt': 'Nothing much has changed.\n',
};

const ways = [
  ['in process', runInProcess, true],
  ['as a program', runAsProgram, hasBuild],
] as const;

for (const [way, run, isPossible] of ways)
  describe.skipIf(!isPossible)(`teiwright ${way}`, { timeout: 60_000 }, () => {
    const cwd = makeFolder(files);
    const inFolder = (...args: string[]) => run(args, { cwd });
    const read = (...path: string[]) => readFileSync(join(cwd, ...path), 'utf8');

    describe('exit codes and streams', () => {
      // [what, arguments, exit code, standard output, standard error]; `''` means nothing at all.
      const silent = /^$/;
      it.each([
        ['help', ['--help'], 0, /Usage: teiwright/, silent],
        ['the version', ['--version'], 0, /^\d+\.\d+\.\d+/, silent],
        ['help on a command', ['encode', '--help'], 0, /Examples:/, silent],
        ['no command', [], 2, silent, /Usage: teiwright/],
        ['an unknown command', ['enkode'], 2, silent, /unknown command 'enkode'/],
        ['an unknown option', ['encode', 'report.txt', '--colour'], 2, silent, /unknown option '--colour'/],
        ['no input', ['encode'], 2, silent, /missing required argument/],
        ['a value that is none', ['encode', 'report.txt', '--provenance', 'some'], 2, silent, /full, summary, none/],
        ['a kind that is none', ['encode', 'report.txt', '--kind', 'poem'], 2, silent, /memorandum-of-conversation/],
        ['a target that is none', ['transform', 'good.xml', '--to', 'pdf'], 2, silent, /html, text/],
        ['a parameter that is none', ['transform', 'good.xml', '--to', 'text', '-p', 'x'], 2, silent, /name=value/],
        ['a file that is not there', ['encode', 'none.txt'], 2, silent, /Cannot find any file for "none.txt"/],
        ['a glob without match', ['encode', 'none*.txt'], 2, silent, /Cannot find any file for "none\*.txt"/],
        ['a folder', ['encode', 'wilson'], 2, silent, /it is a folder/],
        ['no metadata file', ['encode', 'report.txt', '--meta', 'none.yaml'], 1, silent, /there is no such file/],
        ['several to one stream', ['encode', 'report.txt', 'letter.txt'], 2, silent, /-o FOLDER/],
        ['binary data', ['encode', 'binary.txt'], 1, silent, /read\/binary: Cannot read as text/],
        ['a document', ['encode', 'report.txt'], 0, /^<\?xml[\s\S]*<\/TEI>\n$/, silent],
        ['sound TEI', ['validate', 'good.xml'], 0, /good.xml: nothing to complain of/, silent],
        ['TEI that is not well-formed', ['validate', 'broken.xml'], 1, /broken.xml:4:\d+ error/, silent],
        ['TEI with a warning', ['validate', 'dangling.xml'], 0, /dangling.xml:4:\d+ warning/, silent],
        ['a missing TEI file', ['validate', 'none.xml'], 2, silent, /none.xml/],
        ['TEI that kept its text', ['verify', 'good.xml', 'kept.txt'], 0, /holds every character/, silent],
        ['TEI that did not', ['verify', 'good.xml', 'changed.txt'], 1, /verify\/lost[\s\S]*differs from/, silent],
        ['verify without a source', ['verify', 'good.xml'], 2, silent, /missing required argument 'source'/],
        ['verify with a missing source', ['verify', 'good.xml', 'none.txt'], 2, silent, /none.txt/],
        ['verify of what is no XML', ['verify', 'broken.xml', 'kept.txt'], 1, /broken.xml/, silent],
        ['text from TEI', ['transform', 'good.xml', '--to', 'text'], 0, /Nothing has changed\./, silent],
        ['a page from TEI', ['transform', 'good.xml', '--to', 'html'], 0, /<html[\s\S]*Nothing has changed\./, silent],
        ['a transformation of what is no XML', ['transform', 'broken.xml', '--to', 'text'], 1, silent, /broken.xml/],
        [
          'a missing stylesheet',
          ['transform', 'good.xml', '--to', 'none.xsl'],
          2,
          silent,
          /usage\/no-stylesheet: .*none\.xsl/,
        ],
      ] as [string, string[], number, RegExp, RegExp][])('%s', async (_, args, code, stdout, stderr) => {
        const result = await inFolder(...args);
        expect(result.stdout).toMatch(stdout);
        expect(result.stderr).toMatch(stderr);
        expect(result.code).toBe(code);
      });
    });

    describe('where documents go', () => {
      it.each([
        ['a file', ['report.txt', '-o', 'one.xml'], ['one.xml']],
        ['a file in a new folder', ['report.txt', '-o', 'new/deep/one.xml'], ['new/deep/one.xml']],
        ['a folder that exists', ['report.txt', '-o', 'other'], ['other/report.xml']],
        ['a folder by its slash', ['report.txt', '-o', 'slash/'], ['slash/report.xml']],
        ['a folder for several', ['report.txt', 'letter.txt', '-o', 'many'], ['many/report.xml', 'many/letter.xml']],
        ['the name of the folder of a source', ['wilson/source.txt', '-o', 'named/'], ['named/wilson.xml']],
      ])('%s', async (_, args, written) => {
        const { code, stdout } = await inFolder('encode', ...args);
        expect([code, stdout]).toEqual([0, '']);
        for (const file of written) expect(read(file)).toMatch(/<\/TEI>\n$/);
      });

      it('writes nothing at all when two documents have one name', async () => {
        const { code, stderr } = await inFolder('encode', 'letter.txt', 'other/letter.txt', '-o', 'clash');
        expect(code).toBe(2);
        expect(stderr).toContain('Cannot write two documents named "letter": "letter.txt" and "other/letter.txt"');
        expect(existsSync(join(cwd, 'clash'))).toBe(false);
      });

      it('does the others when one input is bad', async () => {
        const { code, stderr } = await inFolder('encode', 'binary.txt', 'none.txt', 'letter.txt', '-o', 'rest');
        expect(code).toBe(2);
        expect(stderr).toContain('binary.txt');
        expect(stderr).toContain('none.txt');
        expect(readdirSync(join(cwd, 'rest'))).toEqual(['letter.xml']);
      });

      it('never writes over the input', async () => {
        const { code, stderr } = await inFolder('encode', 'report.txt', '-o', 'report.txt');
        expect(code).toBe(2);
        expect(stderr).toContain('it is the input');
        expect(read('report.txt')).toBe(REPORT);
      });
    });

    it('reads standard input and calls it stdin', async () => {
      const { code, stdout } = await run(['encode', '-'], { cwd, stdin: REPORT });
      expect(code).toBe(0);
      const named = await run(['encode', '-', '-o', 'piped/'], { cwd, stdin: REPORT });
      expect(named.code).toBe(0);
      expect(read('piped', 'stdin.xml')).toBe(stdout);
    });

    it('run writes the three files and tells what it found, what it proved and what to look at', async () => {
      const { code, stdout, stderr } = await inFolder('run', 'wilson/source.txt');
      expect([code, stderr]).toEqual([0, '']);
      expect(readdirSync(join(cwd, 'out', 'wilson')).sort()).toEqual(['encoded.html', 'encoded.txt', 'encoded.xml']);
      expect(stdout).toContain(join('out', 'wilson'));
      expect(stdout).toMatch(/Found 2 paragraphs, /);
      expect(stdout).toContain('Every character of the source stands in the TEI, in order.');
      expect(read('out', 'wilson', 'encoded.txt')).toContain('thanked him');
      expect(read('wilson', 'source.txt')).toBe(REPORT);
    });
  });
