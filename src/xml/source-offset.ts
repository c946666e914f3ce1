import type { TextEvent } from './xml-event.js';

const CDATA_OPEN = '<![CDATA['.length;
/** What stands for other characters than itself in the source of a text run. */
const SUBSTITUTED = /\r\n|&(#[^;]+|[^;]+);/g;
const lengths: Readonly<Record<string, number>> = { amp: 1, lt: 1, gt: 1, quot: 1, apos: 1 };

/**
 * Returns the offset in `xml` of the character at `offset` of the text of `event`.
 *
 * ```
 *   source   R&amp;D
 *   text     R&D     offset 2 → source offset 6
 * ```
 *
 * Character references, the five entities of XML and CR LF are counted exactly; an entity that the document itself declares
 * counts as one character.
 */
export function sourceOffset(xml: string, event: Pick<TextEvent, 'start' | 'end' | 'isCdata'>, offset: number): number {
  const start = event.start + (event.isCdata ? CDATA_OPEN : 0);
  const written = xml.slice(start, event.end);
  let gained = 0;
  for (const match of written.matchAll(SUBSTITUTED)) {
    const reference = match[1];
    if (reference !== undefined && event.isCdata) continue;
    if (match.index - gained >= offset) break;
    const length = reference === undefined ? 1 : decodedLength(reference);
    gained += match[0].length - length;
  }
  return start + offset + gained;
}

function decodedLength(reference: string): number {
  if (!reference.startsWith('#')) return lengths[reference] ?? 1;
  const code = reference.startsWith('#x') ? Number.parseInt(reference.slice(2), 16) : Number(reference.slice(1));
  return code > 0xffff ? 2 : 1;
}
