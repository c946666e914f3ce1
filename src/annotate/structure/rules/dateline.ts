import { documentWord } from '../../lexicon/en/document-words.js';
import { salutation } from '../../lexicon/en/letter-phrases.js';
import type { BlockMatch, BlockRule, Page } from '../block-rule.js';
import type { Chunk } from '../layout/chunk.js';
import { readDateline } from '../layout/dateline-form.js';
import { drawLines } from '../layout/draw-lines.js';
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
    if (!chunk || page.entryDates.has(at)) return undefined;
    const found = readDateline(chunk.short);
    if (found && (isOpening || greets(page.chunks[at + 1]))) {
      const evidence = found.place ? 'a place and a date, and nothing else' : 'a date, and nothing else';
      return {
        until: at + 1,
        blocks: [mark('dateline', chunk, { rule: 'structure/dateline', evidence })],
        ...startsCopy(previous),
      };
    }
    if (isOpening && WRITTEN.test(chunk.short) && greets(page.chunks[at + 1])) {
      const reason = {
        rule: 'structure/dateline',
        evidence: 'a place and a year, right above the words that address the reader',
        certainty: 'medium',
      } as const;
      return { until: at + 1, blocks: [mark('dateline', chunk, reason)] };
    }
    // A year alone under a title, as on title pages.
    if (previous === 'head' && isOpening && /^[[(]?(?:1[0-9]{3}|20[0-9]{2})\??[\])]?\.?$/.test(chunk.short)) {
      const evidence = 'a year alone under a heading';
      return { until: at + 1, blocks: [mark('dateline', chunk, { rule: 'structure/dateline', evidence })] };
    }
    return isOpening ? readLetterhead(at, page, previous) : undefined;
  },
};

/** "Falmouth, 3d Febry. 1802.": a day and a year that no usual form has, but behind a place. */
const WRITTEN = /^\p{Lu}[\p{L}.’' -]{1,40},.{0,30}\b\d{1,2}\p{L}{0,2}\b.{0,20}\b(?:1[0-9]{3}|20[0-9]{2})[.)\]]*$/u;

/** A letter that is quoted starts with its date and "Dear …". */
function greets(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && salutation.test(chunk.text.slice(0, 120));
}

/** After the head of a memorandum, the copy of a document that begins anew is a section of its own. */
function startsCopy(previous: string | undefined): Pick<BlockMatch, 'opens'> {
  return previous === 'list' ? { opens: { type: 'section', level: 1 } } : {};
}

function readLetterhead(at: number, { chunks }: Page, previous: string | undefined): BlockMatch | undefined {
  for (let last = at; last < at + LETTERHEAD; last += 1) {
    const line = chunks[last];
    const next = chunks[last + 1];
    if (!line || !next || !isLetterheadLine(line.short)) return undefined;
    const found = readDateline(next.short);
    if (!found) continue;
    if (
      found.place !== '' ||
      !isPlaceLike(line.short) ||
      (previous === undefined && last === at && !/[\d,]/.test(line.short))
    )
      return undefined;
    const reason = {
      rule: 'structure/letterhead',
      evidence: 'lines of an address, then a date and nothing else',
      certainty: 'medium',
    } as const;
    return {
      until: last + 2,
      blocks: drawLines('dateline', chunks.slice(at, last + 2), reason),
      ...startsCopy(previous),
    };
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
