/** A stretch of `a` that stands where a stretch of `b` stands; one of the two may be empty. Offsets half-open. */
export interface Edit {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
}

/** How many equal characters show that two texts run together again. */
const ANCHOR = 12;

/**
 * Returns where `a` and `b` differ, in order, from `aStart` and `bStart` to their ends; what lies between the edits is equal.
 *
 * From a difference on, both are searched for the nearest place from which `ANCHOR` characters are equal, in windows that
 * double; time is linear in the texts plus the size of what differs.
 */
export function align(a: string, b: string, { aStart = 0, bStart = 0 } = {}): Edit[] {
  const edits: Edit[] = [];
  let i = aStart;
  let j = bStart;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
      i += 1;
      j += 1;
      continue;
    }
    const next = findAnchor(a, b, i, j);
    edits.push({ aStart: i, aEnd: next.i, bStart: j, bEnd: next.j });
    i = next.i;
    j = next.j;
  }
  return edits;
}

function findAnchor(a: string, b: string, i: number, j: number): { i: number; j: number } {
  const rest = Math.max(a.length - i, b.length - j);
  for (let window = 64; ; window *= 4) {
    const found = searchWindow(a, b, i, j, window);
    if (found) return found;
    if (window >= rest) return { i: a.length, j: b.length };
  }
}

/** Looks for the anchor with the fewest characters skipped. Near the ends a shorter anchor has to do. */
function searchWindow(
  a: string,
  b: string,
  i: number,
  j: number,
  window: number,
): { i: number; j: number } | undefined {
  const size = Math.min(ANCHOR, a.length - i, b.length - j);
  if (size <= 0) return undefined;
  const places = new Map<string, number>();
  for (let at = Math.min(j + window, b.length - 1); at >= j; at -= 1) places.set(b.slice(at, at + size), at);
  let best: { i: number; j: number } | undefined;
  for (let at = i; at <= Math.min(i + window, a.length - 1); at += 1) {
    if (best && at - i >= best.i - i + best.j - j) break;
    const found = places.get(a.slice(at, at + size));
    if (found === undefined) continue;
    if (!best || at - i + found - j < best.i - i + best.j - j) best = { i: at, j: found };
  }
  return best;
}
