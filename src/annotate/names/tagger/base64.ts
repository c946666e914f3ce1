const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Returns the bytes written in `text` in base64 without padding. Inverse of `encodeBytes`. */
export function decodeBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let index = 0; index < ALPHABET.length; index++) values[ALPHABET.charCodeAt(index)] = index;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let into = 0;
  for (let at = 0; at < text.length; at += 4) {
    const group =
      ((values[text.charCodeAt(at)] as number) << 18) |
      ((values[text.charCodeAt(at + 1)] as number) << 12) |
      ((values[text.charCodeAt(at + 2) || 0] as number) << 6) |
      (values[text.charCodeAt(at + 3) || 0] as number);
    bytes[into++] = group >> 16;
    bytes[into++] = group >> 8;
    bytes[into++] = group;
  }
  return bytes;
}

/** Returns `bytes` in base64 without padding: text that a module can hold on every platform. */
export function encodeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET.charAt((group >> shift) & 63));
    parts.push(...letters.slice(0, Math.min(3, bytes.length - at) + 1));
  }
  return parts.join('');
}
