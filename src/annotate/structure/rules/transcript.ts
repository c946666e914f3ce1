import type { Annotation } from '../../../model/annotation.js';
import type { BlockRule, Page, Place } from '../block-rule.js';
import { isSignatureLine } from '../layout/ending.js';
import { isAllCaps } from '../layout/sentence.js';
import { speakerLabel } from '../layout/speaker-label.js';
import { mark } from '../mark.js';
import { verse } from './verse.js';

const RULE = 'structure/speaker-turn';
/** How many paragraphs one speaker's words may run on. */
const LONGEST = 40;

/**
 * One speaker's words in a transcript or interview:
 *
 * ```
 * The President: It is a great pleasure …    speaker, then a paragraph
 *
 * We want to go further.                     goes on, because another speaker follows later
 * ```
 *
 * Brackets, capitals and whatever follows the last speaker's paragraph end the turn.
 */
export const transcript: BlockRule = {
  name: RULE,
  read(at, page, place) {
    const label = labelAt(at, page);
    const chunk = page.chunks[at];
    if (!chunk || !label) return undefined;
    const reason = { rule: RULE, evidence: `"${label}" stands before a colon, and other speakers do too` } as const;
    const speaker = mark('speaker', { start: chunk.start, end: chunk.start + label.length }, reason);
    const until = endOfTurn(at, page, label.length === chunk.text.length);
    const blocks: Annotation[] = [speaker];
    const space = /^\s*/.exec(chunk.text.slice(label.length))?.[0].length ?? 0;
    if (label.length < chunk.text.length)
      blocks.push(mark('paragraph', { start: speaker.span.end + space, end: chunk.end }, reason));
    blocks.push(...drawFurther(at + 1, until, page, place));
    const span = { start: chunk.start, end: page.chunks[until - 1]?.end ?? chunk.end };
    return { until, blocks: [mark('speakerTurn', span, reason), ...blocks] };
  },
};

/** What a speaker goes on with: paragraphs, and stanzas that are sung or recited. */
function drawFurther(from: number, until: number, page: Page, place: Place): Annotation[] {
  const blocks: Annotation[] = [];
  for (let next = from; next < until; ) {
    const stanza = verse.read(next, page, place);
    const further = page.chunks[next];
    if (stanza && stanza.until <= until) {
      blocks.push(...stanza.blocks);
      next = stanza.until;
      continue;
    }
    if (further) blocks.push(mark('paragraph', further, { rule: RULE, evidence: 'goes on before the next speaker' }));
    next += 1;
  }
  return blocks;
}

function labelAt(at: number, { chunks, speakers }: Page): string | undefined {
  const label = speakers.size > 0 && chunks[at] ? speakerLabel(chunks[at].text) : undefined;
  return label && speakers.has(label) ? label : undefined;
}

function endOfTurn(at: number, page: Page, isLabelAlone: boolean): number {
  let until = at + 1;
  while (until < at + LONGEST && page.chunks[until] && !labelAt(until, page) && isSaid(page.chunks[until]?.short ?? ''))
    until += 1;
  const isFollowed =
    labelAt(until, page) !== undefined || (page.chunks[until] !== undefined && labelAt(until + 1, page) !== undefined);
  if (isFollowed) return until;
  return isLabelAlone && page.chunks[at + 1] ? at + 2 : at + 1;
}

function isSaid(short: string): boolean {
  return short === '' || !(/^[[(].*[\])]$/.test(short) || isAllCaps(short, 5) || isSignatureLine(short));
}
