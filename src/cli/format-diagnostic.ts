import type { Diagnostic, Library } from './library.js';
import type { Colors } from './terminal.js';

/** What a printed diagnostic is drawn with. */
export interface FormatOptions {
  readonly colors: Colors;
  /** The text that the diagnostic points into, for the code frame. */
  readonly text?: string | undefined;
  readonly drawCodeFrame: Library['drawCodeFrame'];
}

/**
 * Returns a diagnostic as people read it:
 *
 * ```
 * report.txt:84:12 warning annotate/cut-name: Name looks cut off
 *   84 | Piro Bit
 *      | ^^^^^^^^
 *   hint: Check the original page
 * ```
 */
export function formatDiagnostic(diagnostic: Diagnostic, { colors, text, drawCodeFrame }: FormatOptions): string {
  const { source, position, severity, code, message, hint, url, path } = diagnostic;
  const place = position ? `${source}:${position.line}:${position.column}` : source;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const lines = [`${colors.bold(place)} ${paint[severity](severity)} ${colors.dim(`${code}:`)} ${message}`];
  if (position && text !== undefined) lines.push(indent(drawCodeFrame(text, position)));
  if (path !== undefined) lines.push(`  at ${path}`);
  if (hint !== undefined) lines.push(`  ${colors.cyan('hint:')} ${hint}`);
  if (url !== undefined) lines.push(`  see ${url}`);
  return lines.filter((line) => line !== '').join('\n');
}

function indent(block: string): string {
  return block.replace(/^(?=.)/gm, '  ');
}

/**
 * Returns a diagnostic as one line of JSON: `file, code, severity, message, line, column, endLine, endColumn`, and `hint` and
 * `url` where there are any. The place is `null` for what is about the file as a whole.
 */
export function formatDiagnosticAsJson({ source, code, severity, message, position, hint, url }: Diagnostic): string {
  return JSON.stringify({
    file: source,
    code,
    severity,
    message,
    line: position?.line ?? null,
    column: position?.column ?? null,
    endLine: position?.endLine ?? position?.line ?? null,
    endColumn: position?.endColumn ?? position?.column ?? null,
    hint,
    url,
  });
}
