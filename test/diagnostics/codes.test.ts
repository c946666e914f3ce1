import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Code, codes, declarationOf } from '../../src/diagnostics/codes.js';
import { createDiagnostic } from '../../src/diagnostics/diagnostic.js';
import { TeiError } from '../../src/diagnostics/tei-error.js';

const names = Object.keys(codes) as Code[];
const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('diagnostics'))
  .map((name) => withoutComments(readFileSync(join('test', name), 'utf8')))
  .concat(readFileSync('schemas/mistakes.md', 'utf8'))
  .join('\n')
  .replaceAll('\\/', '/');

/** What a test says in a comment, it does not do. */
function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '').replace(/\s\/\/ .*$/gm, '');
}

describe('codes', () => {
  it.each(names)('%s is named and worded as all are', (name) => {
    const { message, hint } = declarationOf(name);
    expect(name).toMatch(/^[a-z]+\/[a-z0-9-]+$/);
    expect(message).toMatch(/^[A-Z@"{].*[^.]$/s);
    if (hint !== undefined) expect(hint).toMatch(/^[A-Z"<@].*[^.]$/s);
  });

  it.each(names)('%s is triggered by a test', (name) => {
    expect(tests.includes(name)).toBe(true);
  });
});

describe('createDiagnostic', () => {
  it('fills the blanks and takes severity, hint and place', () => {
    const position = { line: 3, column: 9 };
    expect(
      createDiagnostic('read/no-file', { source: 'a.txt', position, values: { file: 'a.txt', reason: 'gone' } }),
    ).toEqual({
      code: 'read/no-file',
      severity: 'error',
      message: 'Cannot read "a.txt": gone',
      source: 'a.txt',
      position,
    });
    expect(createDiagnostic('read/windows-1252', { source: 'a.txt' }).hint).toBeDefined();
    expect(createDiagnostic('read/windows-1252', { source: 'a.txt', severity: 'info' }).severity).toBe('info');
  });
});

describe('TeiError', () => {
  it('knows its stage, its message and its cause', () => {
    const cause = new Error('EACCES');
    const error = new TeiError('read/no-file', {
      source: 'a.txt',
      cause,
      values: { file: 'a.txt', reason: 'no right' },
    });
    expect(error).toMatchObject({ name: 'TeiError', code: 'read/no-file', stage: 'read', source: 'a.txt', cause });
    expect(error.message).toBe('Cannot read "a.txt": no right');
    expect(error).toBeInstanceOf(Error);
  });
});
