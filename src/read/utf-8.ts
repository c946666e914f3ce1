/** One stretch of bytes that is not UTF-8, and how much of the rest is. */
export interface Utf8Survey {
  /** Offset of the first byte that no UTF-8 sequence explains; -1 when there is none. */
  readonly firstBad: number;
  /** How many bytes no UTF-8 sequence explains. */
  readonly badCount: number;
  /** How many sequences of two or more bytes are sound. */
  readonly sequenceCount: number;
}

/** Counts what is UTF-8 in `bytes` and what is not. */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let firstBad = -1;
  let badCount = 0;
  let sequenceCount = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      if (firstBad < 0) firstBad = at;
      badCount += 1;
    } else if (length > 1) sequenceCount += 1;
    at += Math.max(1, length);
  }
  return { firstBad, badCount, sequenceCount };
}

/**
 * Returns the length of the UTF-8 sequence that starts at `at`, 0 when none does.
 *
 * Table 3-7 of the Unicode Standard, "Well-Formed UTF-8 Byte Sequences": no overlong forms, no surrogates, nothing past
 * U+10FFFF.
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  for (let next = 2; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
