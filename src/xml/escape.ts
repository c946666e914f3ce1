import { codePointName, ILLEGAL_CHARACTER } from './legal-characters.js';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Returns text as it is written between tags. A carriage return is written as a reference, since a parser would read it as a line
 * feed (XML 1.0, 2.11), and so is `>`, since `]]>` may not stand in text (2.4).
 *
 * @throws {RangeError} when it has a character that XML cannot carry.
 * @example
 * escapeText('a < b & c') // 'a &lt; b &amp; c'
 */
export function escapeText(text: string): string {
  assertLegal(text);
  // Most texts need nothing: they are looked at once and not written again.
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, referenceTo) : text;
}

/**
 * Returns a value as it is written between quotation marks (`"`); line ends and tabs are kept as references, since a parser would
 * read them as spaces (XML 1.0, 3.3.3).
 *
 * @throws {RangeError} when it has a character that XML cannot carry.
 * @example
 * escapeAttribute('say "a"') // 'say &quot;a&quot;'
 */
export function escapeAttribute(value: string): string {
  assertLegal(value);
  return /[&<>"\t\n\r]/.test(value) ? value.replace(/[&<>"\t\n\r]/g, referenceTo) : value;
}

function referenceTo(character: string): string {
  return MARKUP[character] ?? `&#${character.charCodeAt(0)};`;
}

function assertLegal(text: string): void {
  const at = text.search(ILLEGAL_CHARACTER);
  if (at >= 0) throw new RangeError(`Cannot write ${codePointName(text.charAt(at))}, which XML cannot carry`);
}
