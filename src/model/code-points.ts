/**
 * The offsets, in UTF-16 code units and ascending, of the characters of a text that take two units. What other programs
 * count in Unicode code points is reckoned from these.
 */
export type WideCharacters = readonly number[];

/** Returns where the characters stand that take two UTF-16 code units. */
export function indexWideCharacters(text: string): WideCharacters {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((match) => match.index);
}

/** Returns an offset in code points, from 0, for one in code units. Inverse of `toCodeUnits`. */
export function toCodePoints(wide: WideCharacters, units: number): number {
  return units - countWhile(wide, (offset) => offset < units);
}

/** Returns an offset in code units, from 0, for one in code points. Inverse of `toCodePoints`. */
export function toCodeUnits(wide: WideCharacters, points: number): number {
  return points + countWhile(wide, (offset, before) => offset - before < points);
}

/** Counts the leading entries for which `holds`, which must hold for none after one for which it does not. */
function countWhile(wide: WideCharacters, holds: (offset: number, index: number) => boolean): number {
  let low = 0;
  let high = wide.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(wide[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
