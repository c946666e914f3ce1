import type { Message } from './messages.js';

/** Lines of Saxon's own: where an error is, and what it makes of it. */
const ERROR =
  /^(?:Static e|E)rror\b|^\s*(?:X[A-Z]{3}\d{4}|[A-Z]{4}\d{4}): |^Transformation failed|^Errors were reported/;

/**
 * Returns the messages of the stylesheet in what Saxon-HE printed, and what it says of an error.
 *
 * ```
 * <d:unhandled xmlns:d="urn:teiwright:diagnostics" element="w" path="/…"/>     a message of ours
 * so far                                                                         a message of anybody's
 * Error at char 5 in xsl:value-of/@select on line 4 column 9 of main.xsl:        the error, to the end
 * ```
 */
export function readJavaMessages(printed: string): { readonly messages: readonly Message[]; readonly problem: string } {
  const lines = withoutWarnings(printed.split('\n').filter((line) => line.trim() !== ''));
  const failed = lines.findIndex((line) => ERROR.test(line));
  const said = failed === -1 ? lines : lines.slice(0, failed);
  const problem = failed === -1 ? '' : lines.slice(failed).join(' ').replace(/\s+/g, ' ').trim();
  return { messages: said.map(readLine), problem };
}

/** What Saxon thinks of how a stylesheet is written is no message of it: a line, and the indented ones below. */
function withoutWarnings(lines: readonly string[]): string[] {
  let isWarning = false;
  return lines.filter((line) => {
    isWarning = /^(?:Static w|W)arning\b/.test(line) || (isWarning && /^\s/.test(line));
    return !isWarning;
  });
}

function readLine(line: string): Message {
  const attribute = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1];
  const [element, path] = [attribute('element'), attribute('path')];
  if (/^<\w+:unhandled\b/.test(line) && element !== undefined && path !== undefined) return { element, path };
  return { text: line.trim() };
}
