import type { BlockRule, Page } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { mark } from '../mark.js';

const RULE = 'structure/block-quotation';
/** How much deeper than the text the lines stand, in columns. */
const DEEPER = 4;

/** Paragraphs that are set in as a whole, on every line, in a text that is not; or that start with ">" on every line. */
export const blockQuotation: BlockRule = {
  name: RULE,
  read(at, page, { isOpening, isClosing }) {
    if (isOpening || isClosing) return undefined;
    let until = at;
    while (page.chunks[until] && isSetIn(page.chunks[until], page)) until += 1;
    const quoted = page.chunks.slice(at, until);
    const last = quoted.at(-1);
    if (!last) return undefined;
    const reason = {
      rule: RULE,
      evidence: 'every line is set in, as the text around is not',
      certainty: 'medium',
    } as const;
    const span = { start: quoted[0]?.start ?? last.start, end: last.end };
    return {
      until,
      blocks: [mark('blockQuotation', span, reason), ...quoted.map((chunk) => mark('paragraph', chunk, reason))],
    };
  },
};

function isSetIn(chunk: Chunk | undefined, { baseIndent }: Page): boolean {
  // One line alone that is set in starts a paragraph.
  if (!chunk || (chunk.lines.length < 2 && !/^>\s/.test(chunk.text))) return false;
  return (
    chunk.lines.every(({ indent, text }) => indent >= baseIndent + DEEPER || /^>\s/.test(text)) &&
    chunk.lines.some(({ text }) => text.length > 20)
  );
}
