import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { indexLines, positionAt } from '../model/line-index.js';
import { describeBinary } from './binary-file.js';
import { sequenceLength, surveyUtf8 } from './utf-8.js';
import { windows1252Character } from './windows-1252.js';

/** What is known of the bytes besides themselves. */
export interface DecodeOptions {
  /** The file as the user named it, for messages. */
  readonly source: string;
}

/** The text of a file, and what was doubtful about its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the text that `bytes` hold: UTF-16 when a byte-order mark says so, else UTF-8, else Windows-1252.
 *
 * A leading byte-order mark is not part of the text; everything else is kept as it is, line ends, control characters and
 * lone surrogates too. A file that is UTF-8 but for some bytes is read as UTF-8, these bytes as Windows-1252. Never throws: what
 * is no text comes back as well as it can be read, with the error `read/binary`.
 *
 * @example
 * decodeBytes(new Uint8Array([0x63, 0x61, 0x66, 0xe9]), { source: 'a.txt' }).text // 'café'
 */
export function decodeBytes(bytes: Uint8Array, options: DecodeOptions): DecodedText {
  const { source } = options;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes.subarray(2), 0, source);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes.subarray(2), 1, source);
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasMark ? bytes.subarray(3) : bytes;
  const binary = describeBinary(content);
  const diagnostics = binary ? [createDiagnostic('read/binary', { source, values: { what: binary } })] : [];
  const { firstBad, badCount, sequenceCount } = surveyUtf8(content);
  if (firstBad < 0) return { text: decodeUtf8(content), diagnostics };
  const isMixed = hasMark || sequenceCount > badCount;
  const text = isMixed ? decodeMixed(content) : decodeWindows1252(content);
  const before = decodeUtf8(content.subarray(0, firstBad));
  const place = {
    source,
    position: positionAt(indexLines(before), before.length),
  };
  const doubt = isMixed
    ? createDiagnostic('read/mixed-encoding', {
        ...place,
        values: { count: badCount },
      })
    : createDiagnostic('read/windows-1252', place);
  return { text, diagnostics: [...diagnostics, doubt] };
}

function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, windows1252Character).join('');
}

/** UTF-8 where it is sound, Windows-1252 byte by byte where it is not. */
function decodeMixed(bytes: Uint8Array): string {
  const parts: string[] = [];
  let soundFrom = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      parts.push(decodeUtf8(bytes.subarray(soundFrom, at)), windows1252Character(bytes[at] ?? 0));
      soundFrom = at + 1;
    }
    at += Math.max(1, length);
  }
  return [...parts, decodeUtf8(bytes.subarray(soundFrom))].join('');
}

/** By hand, because TextDecoder replaces lone surrogates, which belong to what the file says. */
function decodeUtf16(bytes: Uint8Array, low: 0 | 1, source: string): DecodedText {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length - 1; from += 8192) {
    const units: number[] = [];
    for (let at = from; at < Math.min(from + 8192, bytes.length - 1); at += 2)
      units.push(((bytes[at + 1 - low] ?? 0) << 8) | (bytes[at + low] ?? 0));
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join('');
  if (bytes.length % 2 === 0) return { text, diagnostics: [] };
  const position = positionAt(indexLines(text), text.length);
  return {
    text: `${text}\uFFFD`,
    diagnostics: [createDiagnostic('read/half-character', { source, position })],
  };
}
