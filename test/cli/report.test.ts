import { describe, expect, it } from 'vitest';
import { EXIT, exitCodeOf } from '../../src/cli/exit-code.js';
import { formatDiagnostic } from '../../src/cli/format-diagnostic.js';
import { colorsFor, type Terminal } from '../../src/cli/terminal.js';
import { drawCodeFrame } from '../../src/diagnostics/code-frame.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';

const terminal = (isTTY: boolean, env: Record<string, string> = {}) =>
  ({ stdout: { isTTY }, stderr: { isTTY: false }, env }) as unknown as Terminal;

describe('colorsFor', () => {
  it.each([
    ['a terminal', terminal(true), true],
    ['no terminal', terminal(false), false],
    ['a terminal with NO_COLOR', terminal(true, { NO_COLOR: '1' }), false],
    ['a terminal with an empty NO_COLOR', terminal(true, { NO_COLOR: '' }), true],
    ['a dumb terminal', terminal(true, { TERM: 'dumb' }), false],
  ])('%s', (_, where, isColored) => {
    expect(colorsFor(where, 'stdout').red('x') !== 'x').toBe(isColored);
    expect(colorsFor(where, 'stderr').red('x')).toBe('x');
  });
});

describe('formatDiagnostic', () => {
  const diagnostic: Diagnostic = {
    code: 'annotate/unclosed-quotation',
    severity: 'warning',
    message: 'Quotation opened here never closes',
    source: 'report.txt',
    position: { line: 2, column: 9, endLine: 2, endColumn: 10 },
    path: '/TEI/text',
    hint: 'Check where the quoted words end',
    url: 'https://example.org/speech',
  };

  it('draws the place with a caret, and says what to do', () => {
    const colors = colorsFor(terminal(false), 'stdout');
    expect(formatDiagnostic(diagnostic, { colors, text: 'One.\nHe said "two.\nThree.', drawCodeFrame })).toBe(
      [
        'report.txt:2:9 warning annotate/unclosed-quotation: Quotation opened here never closes',
        '  1 | One.',
        '  2 | He said "two.',
        '    |         ^',
        '  3 | Three.',
        '  at /TEI/text',
        '  hint: Check where the quoted words end',
        '  see https://example.org/speech',
      ].join('\n'),
    );
  });

  it('colours by severity on a terminal', () => {
    const colors = colorsFor(terminal(true), 'stdout');
    expect(formatDiagnostic(diagnostic, { colors, drawCodeFrame })).toContain('\u001b[33mwarning\u001b[39m');
  });
});

describe('exitCodeOf', () => {
  const finding = (code: string, severity = 'error') => ({ code, severity }) as Diagnostic;

  it.each([
    ['nothing', [], EXIT.fine],
    ['warnings only', [finding('read/windows-1252', 'warning')], EXIT.fine],
    ['a bad document', [finding('read/binary')], EXIT.errors],
    ['wrong usage among bad documents', [finding('read/binary'), finding('usage/no-input')], EXIT.usage],
    ['our bug above all', [finding('usage/no-input'), finding('usage/internal-error')], EXIT.bug],
  ])('%s', (_, diagnostics, code) => {
    expect(exitCodeOf(diagnostics)).toBe(code);
  });
});
