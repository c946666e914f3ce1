/**
 * Returns text as it is written between tags.
 *
 * @example
 * escapeText('a < b & c') // 'a &lt; b &amp; c'
 */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Returns a value as it is written between quotation marks (`"`); line ends and tabs are kept as references.
 *
 * @example
 * escapeAttribute('say "a"') // 'say &quot;a&quot;'
 */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replaceAll('"', '&quot;')
    .replaceAll(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
