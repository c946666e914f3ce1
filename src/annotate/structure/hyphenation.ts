import { TOOL } from '../../model/annotation/annotation-base.js';
import type { Annotation } from '../../model/annotation.js';
import type { TextDocument } from '../../model/text-document.js';
import type { Chunk } from './layout/chunk.js';

const RULE = 'structure/hyphenation';
const BROKEN = /(?<=(\p{L}[\p{L}\p{M}]*))([-\u00AD¬‐])[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?=(\p{L}[\p{L}\p{M}]*))/gu;

/**
 * Marks hyphens at line ends where a word was broken:
 *
 * ```
 * the agricul-
 *            ^ the hyphen and the line end
 * tural production
 * ```
 *
 * The text itself is asked: when the word stands elsewhere with its hyphen ("short-term"), it has one; when it stands elsewhere in one, it was
 * broken for sure. A capital after the hyphen ("Austro-⏎Hungarian") is no broken word, but in a text of capitals.
 */
export function findHyphenation(chunks: readonly Chunk[], { text }: TextDocument): Annotation[] {
  const found: { start: number; end: number; first: string; second: string; sign: string }[] = [];
  for (const chunk of chunks) {
    if (chunk.lines.length < 2) continue;
    for (const match of chunk.text.matchAll(BROKEN)) {
      const start = chunk.start + match.index;
      found.push({
        start,
        end: start + match[0].length,
        first: match[1] ?? '',
        sign: match[2] ?? '-',
        second: match[3] ?? '',
      });
    }
  }
  if (found.length === 0) return [];
  const words = new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu));
  return found.flatMap(({ start, end, first, second, sign }): Annotation[] => {
    const isSoft = sign !== '-' && sign !== '‐';
    const hasHyphen = words.has(`${first}-${second}`.toLowerCase());
    const isCapital = /^\p{Lu}/u.test(second) && /\p{Ll}/u.test(first);
    if (!isSoft && (hasHyphen || isCapital)) return [];
    const isWord = words.has(`${first}${second}`.toLowerCase());
    const evidence = isWord
      ? `"${first}${second}" stands elsewhere in the text`
      : 'a hyphen at a line end, a small letter after it';
    return [
      {
        kind: 'hyphenation',
        span: { start, end },
        resp: TOOL,
        certainty: isWord || isSoft ? 'high' : 'medium',
        rule: RULE,
        evidence,
      },
    ];
  });
}
