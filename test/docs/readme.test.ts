import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const readme = readFileSync('README.md', 'utf8');

/** The code blocks of a language, in order. */
function blocksOf(language: string): string[] {
  return [...readme.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, code = '']) =>
    code.trim(),
  );
}

describe('README', () => {
  it('has one line that makes the edition and one that runs the tests', () => {
    expect(blocksOf('sh')).toEqual([
      'npm ci && npx teiwright run samples/wilson-114427/source.txt',
      'npm ci && npm test',
    ]);
  });

  it('has a library example that does what it says', () => {
    const [code = ''] = blocksOf('js');
    const folder = mkdtempSync(join(tmpdir(), 'teiwright-readme-'));
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/teiwright'));
    writeFileSync(join(folder, 'example.mjs'), code.replaceAll("'samples/", `'${resolve('samples')}/`));
    const printed = execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' });
    const promised = [...code.matchAll(/\/\/ (.+)$/gm)].map(([, value]) => value);
    expect(printed.trim().split('\n')).toEqual(promised);
  });

  it('names the commands that there are', () => {
    const help = execFileSync(process.execPath, ['dist/bin/main.js', '--help'], { encoding: 'utf8' });
    const listed = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name).filter((name) => name !== 'help');
    const told = new Set([...readme.matchAll(/^\| `teiwright ([a-z]+)/gm)].map(([, name]) => name));
    expect([...told].sort()).toEqual(listed.sort());
  });
});
