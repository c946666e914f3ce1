const predefined: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const AMPERSAND = /&(?:([a-z]{2,4});|#(?:x([\da-fA-F]{1,6})|(\d{1,7}));)?/g;

/** Returns `text` with line ends as LF (XML 1.0, section 2.11). */
export function normalizeLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/**
 * Returns `text` with its references resolved: characters by number, and the five entities that every document has; `undefined`
 * when it holds any other, or an ampersand that begins none.
 */
export function resolveReferences(text: string): string | undefined {
  let isPlain = true;
  const resolved = text.replace(AMPERSAND, (_, name: string | undefined, hex: string | undefined, decimal?: string) => {
    const found = name === undefined ? characterOf(hex, decimal) : predefined[name];
    isPlain &&= found !== undefined;
    return found ?? '';
  });
  return isPlain ? resolved : undefined;
}

/** Returns an attribute's value as XML reads it: white space as spaces (section 3.3.3), then references resolved. */
export function normalizeValue(written: string): string | undefined {
  const spaced = written.replace(/\r\n|[\t\r\n]/g, ' ');
  return spaced.includes('&') ? resolveReferences(spaced) : spaced;
}

function characterOf(hex: string | undefined, decimal: string | undefined): string | undefined {
  const code = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code < 0xd800) ||
    (code >= 0xe000 && code < 0xfffe) ||
    (code >= 0x10000 && code <= 0x10ffff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
