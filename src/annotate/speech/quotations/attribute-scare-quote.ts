import type { Span } from '../../../model/span.js';
import type { Mention } from '../words.js';

/** Whose word it is, and the words that say so. */
export interface Attribution {
  readonly speaker: string;
  readonly evidence: string;
}

/** How far from the quotation marks the name and the verb may stand. */
const REACH = 60;

const SAYS = String.raw`(?:(?:likes?|liked|loves?|is fond|was fond|used|is wont|was wont) (?:to |of )|has |had |would |once )?(?:says?|said|saying|calls?|called|calling|puts? it|terms?|termed|describes?|described)\b`;

/** Between the marks and the name: "'dogmatic,' as …", "'dogmatic,' like …". */
const AS = /^[,;]?\s*(?:as|like)\s+(?:the\s+)?$/i;

const SAYS_BEHIND = new RegExp(String.raw`^\s+${SAYS}`, 'i');

/** Between the name and the marks: "what Zhivkov calls '…'". */
const CALLS = new RegExp(String.raw`^\s+${SAYS}(?: (?:the|a|an|his|her|their|our))?\s*$`, 'i');

const WHAT = /\bwhat\s+(?:the\s+)?$/i;

/**
 * Returns whose word a scare quote is, when the text says so:
 *
 * ```
 * 'dogmatic,' like Khrushchev likes to say        behind: as or like, a name, a verb of saying
 * what Zhivkov calls 'warmongers'                 before: what, a name, a verb of calling
 * ```
 *
 * `mentions` stand in order of the text.
 */
export function attributeScareQuote(text: string, span: Span, mentions: readonly Mention[]): Attribution | undefined {
  const first = firstEndingAfter(mentions, span.start - REACH);
  for (let index = first; index < mentions.length; index += 1) {
    const mention = mentions[index];
    if (!mention || mention.span.start > span.end + REACH) return undefined;
    const { span: name, ref } = mention;
    if (!ref) continue;
    const isBehind =
      name.start >= span.end &&
      AS.test(text.slice(span.end, name.start)) &&
      SAYS_BEHIND.test(text.slice(name.end, name.end + REACH));
    const isBefore =
      name.end <= span.start &&
      CALLS.test(text.slice(name.end, span.start)) &&
      WHAT.test(text.slice(Math.max(0, name.start - 12), name.start));
    if (isBehind || isBefore) {
      return { speaker: ref, evidence: `"${text.slice(name.start, name.end)}" is said to call it so` };
    }
  }
  return undefined;
}

function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.end ?? 0) >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
