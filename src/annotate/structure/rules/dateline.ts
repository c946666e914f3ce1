import { documentWord } from '../../lexicon/en/document-words.js';
import type { BlockRule, Page } from '../block-rule.js';
import { readDateline } from '../layout/dateline-form.js';
import { endsSentence, isAllCaps, isTitleCase } from '../layout/sentence.js';
import { mark } from '../mark.js';

/** How many lines of a letterhead may stand before the date. */
const LETTERHEAD = 5;

/**
 * The place and date of writing on lines of their own, the letterhead before them included:
 *
 * ```
 * THE DEPUTY SECRETARY OF DEFENSE      a letterhead: capitals, no sentence,
 * WASHINGTON, D. C. 20301              its last line a place
 *
 * 6 FEB 1976                           a date and nothing else
 * ```
 */
export const dateline: BlockRule = {
  name: 'structure/dateline',
  read(at, page, { isOpening, previous }) {
    const chunk = page.chunks[at];
    if (!chunk) return undefined;
    const found = readDateline(chunk.short);
    if (found && (isOpening || followsLetterhead(previous))) {
      const evidence = found.place ? 'a place and a date, and nothing else' : 'a date, and nothing else';
      return { until: at + 1, blocks: [mark('dateline', chunk, { rule: 'structure/dateline', evidence })] };
    }
    return isOpening || followsLetterhead(previous) ? readLetterhead(at, page, previous === undefined) : undefined;
  },
};

/** After SUBJECT and the like the facsimile of the document itself may begin. */
function followsLetterhead(previous: string | undefined): boolean {
  return previous === 'list' || previous === 'head' || previous === 'dateline';
}

function readLetterhead(at: number, { chunks }: Page, isFirst: boolean) {
  for (let last = at; last < at + LETTERHEAD; last += 1) {
    const line = chunks[last];
    const next = chunks[last + 1];
    if (!line || !next || !isLetterheadLine(line.short)) return undefined;
    const found = readDateline(next.short);
    if (!found) continue;
    if (found.place !== '' || !isPlaceLike(line.short) || (isFirst && last === at && !/[\d,]/.test(line.short))) return undefined;
    const span = { start: chunks[at]?.start ?? line.start, end: next.end };
    const reason = { rule: 'structure/letterhead', evidence: 'lines of an address, then a date and nothing else', certainty: 'medium' } as const;
    return { until: last + 2, blocks: [mark('dateline', span, reason)] };
  }
  return undefined;
}

function isLetterheadLine(text: string): boolean {
  if (text.length === 0 || text.length > 60 || readDateline(text)) return false;
  if (documentWord.test(text) || /[:;!?“”"[\]]/.test(text) || /^\d{1,3}[.)]/.test(text)) return false;
  return (isAllCaps(text) || isTitleCase(text)) && (!endsSentence(text) || /\b\p{Lu}\.$/u.test(text));
}

function isPlaceLike(text: string): boolean {
  return text.split(' ').length <= 3 || /\d|,/.test(text);
}
