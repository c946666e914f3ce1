import { findNearestMatch } from './nearest-match.js';
import type { TeiText } from './tei-text.js';
import type { VisibleText } from './visible-text.js';

/** A difference between source and TEI, by indexes among their visible characters, half-open. */
export interface RawDifference {
  readonly kind: 'lost' | 'added' | 'changed';
  readonly source: readonly [number, number];
  readonly tei: readonly [number, number];
  readonly where: 'header' | 'body';
}

/** Longer stretches are not compared letter by letter. */
const LONGEST = 2000;

/** What part of a stretch may differ when it still counts as the same words changed. */
const TOLERANCE = 0.25;

/**
 * Returns which lines of front matter do not stand in the header, each unbroken, and which words of the header nearly
 * repeat the source but not quite. `known` are words that metadata files give: they need not stand in the source.
 */
export function verifyHeader(
  tei: TeiText,
  source: VisibleText,
  lines: readonly (readonly [number, number])[],
  known: readonly string[],
): RawDifference[] {
  const { header, statements } = tei;
  const differences: RawDifference[] = [];
  for (const [start, end] of lines) {
    const line = source.characters.slice(start, end);
    if (header.characters.includes(line)) continue;
    const near = nearest(line, header.characters);
    const matched: readonly [number, number] = near ?? [header.characters.length, header.characters.length];
    differences.push({ kind: near ? 'changed' : 'lost', source: [start, end], tei: matched, where: 'header' });
  }
  const frontMatter = source.characters.slice(0, lines.at(-1)?.[1] ?? 0).slice(0, 10 * LONGEST);
  const reported = new Set(differences.map((difference) => difference.tei[0]));
  for (const { words, start } of statements) {
    const squeezed = words.replace(/\s+/g, '');
    if (squeezed.length < 4 || known.some((value) => value.replace(/\s+/g, '').includes(squeezed))) continue;
    if (standsInWords(words, source, frontMatter.length)) continue;
    const near = nearest(squeezed, frontMatter);
    const isReported = [...reported].some((place) => place >= start - LONGEST && place <= start + squeezed.length);
    if (near && !isReported)
      differences.push({ kind: 'changed', source: near, tei: [start, start + squeezed.length], where: 'header' });
  }
  return differences;
}

/** Do the words stand in the front matter, or in the rest of the source, as whole words? */
function standsInWords(words: string, source: VisibleText, frontLength: number): boolean {
  const squeezed = words.replace(/\s+/g, '');
  for (let at = source.characters.indexOf(squeezed); at >= 0; at = source.characters.indexOf(squeezed, at + 1)) {
    const end = at + squeezed.length;
    if (isEdge(source, at) && isEdge(source, end)) return true;
    if (at > frontLength + 10 * LONGEST) return true;
  }
  return false;
}

/** Does a word start or end at the index? */
function isEdge({ characters, before }: VisibleText, index: number): boolean {
  if (index === 0 || index >= characters.length || before[index] !== 0) return true;
  return !(/[\p{L}\p{N}]/u.test(characters.charAt(index - 1)) && /[\p{L}\p{N}]/u.test(characters.charAt(index)));
}

function nearest(words: string, text: string): [number, number] | undefined {
  if (words.length > LONGEST || text.length > 20 * LONGEST || words.length < 4) return undefined;
  const { start, end, distance } = findNearestMatch(words, text);
  return distance <= Math.max(1, TOLERANCE * words.length) ? [start, end] : undefined;
}
