/** How many bytes from the start are looked at. */
const SAMPLE = 8192;
/** The share of control bytes from which on a file is no text: text has none, or a stray few. */
const TOO_MANY = 0.05;

const SIGNATURES: readonly {
  readonly bytes: readonly number[];
  readonly name: string;
}[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF file' },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    name: 'a ZIP archive (Word, OpenDocument, EPUB …)',
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    name: 'an old Microsoft Office file',
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'a GIF image' },
  { bytes: [0x1f, 0x8b, 0x08], name: 'a gzip archive' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text (RTF) file' },
];

/**
 * Returns what `bytes` are when they are no text (`a PDF file`, `binary data`), else `undefined`.
 *
 * A file is known by its first bytes, or by having too many control bytes among its first 8 KB. UTF-16 with a byte-order mark has
 * many NUL bytes and must be told apart before.
 */
export function describeBinary(bytes: Uint8Array): string | undefined {
  const known = SIGNATURES.find(({ bytes: mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (known) return known.name;
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (const byte of sample) if (isControl(byte)) controls += 1;
  return controls > 8 && controls > sample.length * TOO_MANY ? 'binary data' : undefined;
}

/** Tab, line feed, vertical tab, form feed, carriage return and escape do stand in texts. */
function isControl(byte: number): boolean {
  return byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b;
}
