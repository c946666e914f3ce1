/** A stretch of a text and what is to stand in its place; `start === end` inserts. UTF-16 code units, half-open. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Returns `text` with each splice made, and every character outside them as it was. Offsets are those of the original text;
 * the order in which splices are given only matters between insertions at one place, which keep it.
 *
 * @throws {RangeError} when a splice lies outside the text or two of them overlap: the caller reckoned wrongly.
 *
 * @example
 * applySplices('<a/>', [{ start: 2, end: 3, replacement: '></a' }]) // '<a></a>'
 */
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, replacement } of inOrder) {
    if (start < done || end < start || end > text.length)
      throw new RangeError(`Splice ${start}–${end} overlaps another one or lies outside the text`);
    parts.push(text.slice(done, start), replacement);
    done = end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
