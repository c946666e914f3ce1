import type { Quotation } from './find-quotations.js';

/** What a stretch in quotation marks is. */
export interface QuotationJudgement {
  readonly kind: 'speech' | 'scareQuote' | 'title';
  readonly evidence: string;
}

const SAYING_BEFORE =
  /\b(?:said|says|say|saying|asked|asks|asking|replied|replying|answered|told|stated|stating|states|added|adding|wrote|writes|noted|reported|remarked|commented|concluded|declared|declaring|exclaimed|cried|whispered|shouted|murmured|inquired|explained|observed|reads?|reading|asserted|responded|repeated|suggested|announced|continued|follows)\b(?:(?! (?:of|about|the|a|an|his|her|their|its|any|such)$)[^.;!?“”"]){0,45}$/i;
const TITLE_BEFORE =
  /\b(?:entitled|titled|headlined|called|book|article|pamphlet|poem|play|film|novel|song|paper|document|study|newspaper|magazine|editorial|agenda|item|nsc|subject|subtitle|report on|briefing on)\b[^.;“”"]{0,25}$/i;
const SO_CALLED = /\bso-called\s*$|\b(?:term|terms|word|words|phrase|expression)\b[^.;“”"]{0,20}$/i;

/** More of a quotation than this need not be read to judge it. */
const LONGEST = 600;

/**
 * Returns what a quotation is: somebody's words, a word from which the writer keeps a distance, or a title. Length, the marks
 * inside, capitals and what stands before decide.
 *
 * ```
 * said “all right.”   the “nuclear bases” treaty   agenda item 2, “The Situation in the Near East,”
 *      speech             scare quote                               title
 * ```
 */
export function judgeQuotation(text: string, quotation: Quotation, blockStart: number): QuotationJudgement {
  if (quotation.family === 'dash') return { kind: 'speech', evidence: 'a dash opens the paragraph' };
  if (quotation.chain !== undefined) return { kind: 'speech', evidence: 'runs over several paragraphs' };
  const view = viewOf(text, quotation, blockStart);
  const rule = RULES.find(({ holds }) => holds(view));
  const { count } = view;
  return rule ?? { kind: 'scareQuote', evidence: `${count === 1 ? 'a word' : `${count} words`} in quotation marks` };
}

/** What is looked at to judge a quotation. */
interface View {
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly depth: number;
  readonly isTitleCase: boolean;
  readonly startsCapital: boolean;
  /** Its last characters, closing mark left out. */
  readonly tail: string;
}

function viewOf(text: string, { span, depth }: Quotation, blockStart: number): View {
  const inner = text.slice(span.start + 1, Math.min(span.end - 1, span.start + LONGEST)).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu) ?? [];
  return {
    before: text
      .slice(Math.max(blockStart, span.start - 90), span.start)
      .replace(/\s+/g, ' ')
      .trimEnd(),
    after: text.slice(span.end, span.end + 60).replace(/\s+/g, ' '),
    count: words.length,
    depth,
    isTitleCase: isTitleCase(words),
    startsCapital: /^[\p{Lu}\p{N}]/u.test(inner),
    tail: text.slice(Math.max(span.start + 1, span.end - 5), span.end - 1).trimEnd(),
  };
}

const ENDS_SENTENCE = /[.?!…]['’]?$/;
const ENDS_WITH_MARK = /[.?!,…—-]['’]?$/;
/** "…,” said her father; “she times them ill.”": what stands before is the cue of a quotation that just closed. */
const GOES_ON = /[,!?—-]\s?["”’'][^"“”‘]{3,80}[;,—-]$/;
const SAID_BETWEEN =
  /["”’'][^"“”‘]*\b(?:said|says|asked|replied|answered|cried|added|returned|continued|observed|remarked|exclaimed|began|went on)\b[^"“”‘]*$/;
const SAID_BEFORE = /\b(?:said|replied|answered|asked|exclaimed|cried)(?: (?:that|simply|only))?$/i;

/** In order; the first that holds decides. */
const RULES: readonly (QuotationJudgement & { holds(view: View): boolean })[] = [
  {
    kind: 'speech',
    evidence: 'a paragraph in quotation marks',
    holds: ({ before, count }) => before === '' && count > 7,
  },
  {
    kind: 'title',
    evidence: 'capitals throughout',
    holds: ({ before, after, count, tail, isTitleCase: isTitle }) =>
      isTitle && count > 2 && (TITLE_BEFORE.test(before) || /,$/.test(tail)) && !isCueAfter(after),
  },
  {
    kind: 'title',
    evidence: 'capitals throughout, and no word of saying',
    holds: ({ before, after, count, tail, isTitleCase: isTitle }) =>
      isTitle &&
      count > 3 &&
      before !== '' &&
      !ENDS_SENTENCE.test(tail) &&
      !SAYING_BEFORE.test(before) &&
      !isCueAfter(after),
  },
  { kind: 'scareQuote', evidence: 'called so', holds: ({ before, count }) => SO_CALLED.test(before) && count < 12 },
  {
    kind: 'speech',
    evidence: 'a word of saying stands before',
    holds: ({ before, count }) =>
      SAYING_BEFORE.test(before) && (/[,:]$/.test(before) || SAID_BEFORE.test(before) || count > 5),
  },
  {
    kind: 'speech',
    evidence: 'a sentence after a word of saying',
    holds: ({ before, tail, startsCapital }) => SAYING_BEFORE.test(before) && startsCapital && ENDS_SENTENCE.test(tail),
  },
  {
    kind: 'speech',
    evidence: 'a word of saying stands behind',
    holds: ({ after, tail }) =>
      (/\.['’]?$/.test(tail) ? /^ ?\p{Ll}/u.test(after) : ENDS_WITH_MARK.test(tail) || /^ ?,/.test(after)) &&
      isCueAfter(after),
  },
  {
    kind: 'speech',
    evidence: 'goes on after its cue',
    holds: ({ before, tail }) => GOES_ON.test(before) && SAID_BETWEEN.test(before) && ENDS_WITH_MARK.test(tail),
  },
  { kind: 'speech', evidence: 'more than a phrase', holds: ({ count }) => count > 7 },
  {
    kind: 'speech',
    evidence: 'a sentence after a comma or colon',
    holds: ({ before, tail, startsCapital }) => /[,:]$/.test(before) && startsCapital && ENDS_SENTENCE.test(tail),
  },
  {
    kind: 'speech',
    evidence: 'a whole sentence',
    holds: ({ tail, count, startsCapital, isTitleCase: isTitle }) =>
      startsCapital && ENDS_SENTENCE.test(tail) && count > 3 && !isTitle,
  },
  {
    kind: 'speech',
    evidence: 'a question or an exclamation',
    holds: ({ tail, startsCapital }) => startsCapital && /[?!]$/.test(tail),
  },
  {
    kind: 'speech',
    evidence: 'opens the paragraph',
    holds: ({ before, tail }) => before === '' && ENDS_WITH_MARK.test(tail),
  },
  {
    kind: 'speech',
    evidence: 'stands between sentences',
    holds: ({ before, tail, startsCapital }) => /[.?!”"]$/.test(before) && startsCapital && ENDS_WITH_MARK.test(tail),
  },
];

function isTitleCase(words: readonly string[]): boolean {
  return words.every(
    (word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:a|an|the|of|and|in|on|for|to|with|by|from|at|or|toward)$/.test(word),
  );
}

function isCueAfter(after: string): boolean {
  return /^ ?,? ?(?!and |but )(?:[\p{L}.’'-]+ ){0,4}(?:said|asked|replied|answered|cried|exclaimed|added|noted|explained|remarked|continued|declared|observed|stated|inquired|wrote|returned|whispered|murmured|thought|repeated|began)\b/u.test(
    after,
  );
}
