/**
 * Returns the stretch of `text` nearest to `pattern` and how many single-character edits part them (Sellers, 1980): edits are
 * insertions, deletions and replacements. Time grows with the product of the lengths; keep both small.
 */
export function findNearestMatch(pattern: string, text: string): { start: number; end: number; distance: number } {
  let row = Array.from({ length: pattern.length + 1 }, (_, index) => ({ distance: index, start: 0 }));
  let best = { start: 0, end: 0, distance: pattern.length };
  for (let at = 0; at < text.length; at += 1) {
    const next = [{ distance: 0, start: at + 1 }];
    for (let index = 1; index <= pattern.length; index += 1) {
      const [corner, above, left] = [row[index - 1], row[index], next[index - 1]];
      if (!corner || !above || !left) break;
      const replaced = corner.distance + Number(pattern.charAt(index - 1) !== text.charAt(at));
      const cheapest = Math.min(replaced, above.distance + 1, left.distance + 1);
      const from =
        cheapest === replaced
          ? index === 1
            ? at
            : corner.start
          : cheapest === above.distance + 1
            ? above.start
            : left.start;
      next.push({ distance: cheapest, start: from });
    }
    row = next;
    const last = row.at(-1);
    if (last && last.distance < best.distance) best = { start: last.start, end: at + 1, distance: last.distance };
  }
  return best;
}
