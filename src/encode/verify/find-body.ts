import type { SourceText, VisibleText } from './visible-text.js';

/** How many characters tell where the body starts; fewer are tried when the first words were changed. */
const PROBES = [40, 16, 6];

/** Places tried at the most, so that a text that repeats itself does not take for ever. */
const MOST = 200;

/**
 * Returns the index among the source's visible characters at which the body of the TEI starts: all before it is front matter.
 *
 * The body's first words are looked for; where they stand several times (the title, once more as a heading), the place counts from
 * which source and body are most nearly of one length. When the first words were changed, later ones tell.
 */
export function findBodyStart(body: VisibleText, source: SourceText): number {
  if (body.characters === '') return source.characters.length;
  for (const skips of [1, 400]) {
    for (const probe of PROBES) {
      for (let skipped = 0; skipped < Math.min(skips, body.characters.length); skipped += 1) {
        const words = body.characters.slice(skipped, skipped + probe);
        const place = bestPlace(words, body.characters.length - skipped, source.characters);
        if (place !== undefined) return startOfLine(source, place);
      }
    }
  }
  return 0;
}

function bestPlace(probe: string, length: number, source: string): number | undefined {
  let best: number | undefined;
  let tried = 0;
  const misfit = (place: number): number => Math.abs(source.length - place - length);
  for (let at = source.indexOf(probe); at >= 0 && tried < MOST; at = source.indexOf(probe, at + 1)) {
    if (best === undefined || misfit(at) < misfit(best)) best = at;
    tried += 1;
  }
  return best;
}

/** A body starts with a line: when its first words were changed, with the line of the first that were not. */
function startOfLine(source: SourceText, index: number): number {
  let start = index;
  while (!source.startsLine(start)) start -= 1;
  return start;
}
