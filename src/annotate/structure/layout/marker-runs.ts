import type { Chunk } from './chunk.js';
import { type Marker, readMarker } from './marker.js';

/** An entry of a run: the chunk with its marker, and the run of deeper markers that follows it. */
export interface RunEntry {
  readonly chunk: number;
  readonly marker: Marker;
  readonly inner: MarkerRun[];
}

/** Chunks that follow each other and whose markers count on: 1, 2, 3 with a, b between. */
export interface MarkerRun {
  readonly style: string;
  readonly entries: RunEntry[];
}

/**
 * Returns the runs of marked chunks by the index of their first chunk, and the chunks whose marker counts.
 *
 * ```
 * 1. Hollister held meeting. He made following points:   run "1.", first entry
 *    a. Disturbed by article                             run "a.", inside it
 *    b. Present volume inadequate
 * 2. Hollister commented as follows:                     run "1.", second entry
 * ```
 *
 * A chunk without a marker ends the run. A letter counts only where a sequence shows that it is no initial; "i." is what the sequence says.
 */
export function findMarkerRuns(chunks: readonly Chunk[]): { runs: Map<number, MarkerRun>; counted: Set<number> } {
  const runs = new Map<number, MarkerRun>();
  const counted = new Set<number>();
  const last = new Map<string, { ordinal: number; chunk: number }>();
  let open: MarkerRun[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const marker = readMarker(chunk.text.slice(0, 20));
    if (!marker) {
      open = [];
      continue;
    }
    if (isCounted(marker, index, last, counted)) counted.add(index);
    const depth = open.findLastIndex((run) => goesOn(run, marker));
    if (depth >= 0) open = open.slice(0, depth + 1);
    else if (open.length > 0 && open.length < 6 && starts(marker)) {
      const run = { style: styleOfStart(marker), entries: [] };
      open.at(-1)?.entries.at(-1)?.inner.push(run);
      open.push(run);
    } else {
      open = [{ style: styleOfStart(marker), entries: [] }];
      runs.set(index, open[0] as MarkerRun);
    }
    open.at(-1)?.entries.push({ chunk: index, marker, inner: [] });
  }
  return { runs, counted };
}

/** Figures and bullets always count; letters when the letter before or after stands elsewhere in the document in the same style. */
function isCounted(
  marker: Marker,
  index: number,
  last: Map<string, { ordinal: number; chunk: number }>,
  counted: Set<number>,
): boolean {
  if (marker.style.startsWith('bullet') || marker.style.includes('1')) return true;
  let counts = false;
  for (const [style, ordinal] of Object.entries(marker.ordinals)) {
    const before = last.get(style);
    if (before && before.ordinal === ordinal - 1) {
      counted.add(before.chunk);
      counts = true;
    }
    if (ordinal === 1 || counts) last.set(style, { ordinal, chunk: index });
  }
  return counts;
}

function goesOn(run: MarkerRun, marker: Marker): boolean {
  if (run.style.startsWith('bullet')) return run.style === marker.style;
  const before = run.entries.at(-1)?.marker.ordinals[run.style];
  return before !== undefined && marker.ordinals[run.style] === before + 1;
}

function starts(marker: Marker): boolean {
  return marker.style.startsWith('bullet') || Object.values(marker.ordinals).includes(1);
}

/** "i." starts Roman numerals, "c." a run of letters. */
function styleOfStart(marker: Marker): string {
  return Object.entries(marker.ordinals).find(([, ordinal]) => ordinal === 1)?.[0] ?? marker.style;
}
