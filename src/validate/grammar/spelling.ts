/**
 * Returns the candidate that `written` was most likely meant to be, or `undefined` when none is near: the same letters in other
 * case first, then at most one slip for each four letters (a letter more, less, other, or two swapped).
 *
 * @example
 * nearestName('persname', ['persName', 'orgName']) // 'persName'
 */
export function nearestName(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = bare(written);
  const limit = Math.max(1, Math.floor(wanted.length / 4));
  let best: { name: string; distance: number } | undefined;
  for (const name of candidates) {
    if (name === written) continue;
    const candidate = bare(name);
    if (candidate === wanted) return name;
    if (wanted.length < 3 || Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = slips(wanted, candidate);
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = { name, distance };
  }
  return best?.name;
}

function bare(name: string): string {
  return name.toLowerCase().replace(/[-_.:\s]/g, '');
}

/** Counts insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function slips(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      const shifted = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(replaced, shifted, isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Infinity);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
