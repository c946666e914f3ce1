import { type DecodedText, decodeBytes } from '../read/decode-bytes.js';

/**
 * Returns the text of an XML file: in the encoding that its declaration names (XML 1.0, 4.3.3), unless a byte-order mark says
 * otherwise; without either, as `decodeBytes` does.
 */
export function readXml(bytes: Uint8Array, options: { readonly source: string }): DecodedText {
  const hasMark = bytes[0] === 0xef || (bytes[0] ?? 0) >= 0xfe;
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1];
  const decoder = hasMark || declared === undefined ? undefined : findDecoder(declared);
  return decoder ? { text: decoder.decode(bytes), diagnostics: [] } : decodeBytes(bytes, options);
}

/** Returns a decoder for an encoding that is not UTF, when there is one. */
function findDecoder(label: string): InstanceType<typeof TextDecoder> | undefined {
  if (/^utf/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}
