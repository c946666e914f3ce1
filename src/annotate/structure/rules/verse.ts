import type { BlockRule, Page } from '../block-rule.js';
import { isVerse } from '../layout/verse-lines.js';
import { mark } from '../mark.js';

const RULE = 'structure/verse';

/** A stanza: short lines that all start with a capital and read like sentences broken by the line, not like names or rows. */
export const verse: BlockRule = {
  name: RULE,
  read(at, page, { isClosing }) {
    const until = endOfGroup(at, page);
    const members = page.chunks.slice(at, until);
    const last = members.at(-1);
    if (isClosing || !last || !isVerse(members.flatMap((chunk) => chunk.lines))) return undefined;
    const reason = {
      rule: RULE,
      evidence: `${members.length} short lines, each with a capital first`,
      certainty: 'medium',
    } as const;
    const span = { start: members[0]?.start ?? last.start, end: last.end };
    return {
      until,
      blocks: [mark('lineGroup', span, reason), ...members.map((line) => mark('verseLine', line, reason))],
    };
  },
};

/** Returns the chunk after the last that has no blank line between it and the one at `at`; `at` itself unless a group starts there. */
export function endOfGroup(at: number, { chunks }: Page): number {
  const group = chunks[at]?.group;
  if (group === undefined || chunks[at - 1]?.group === group) return at;
  let until = at;
  while (chunks[until]?.group === group) until += 1;
  return until;
}
