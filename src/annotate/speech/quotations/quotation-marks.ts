/** Marks that form pairs: any mark of a family may close what another of the same family opened. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** A quotation mark and what it may do where it stands. */
export interface QuotationMark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** What it does when both are possible: what the shape of the mark says, `open`, `close` or nothing. */
  readonly shape: 'open' | 'close' | 'none';
}

/** A mark, or more of them side by side than quotations within quotations have: an ornament, or a row of ditto marks. */
const MARK = /["“”„‟«»‹›‘’‚‛'`]{6,}|``|''|["“”„‟«»‹›‘’‚‛']/g;
const LONGEST_MARK = 2;

const FAMILIES: Readonly<Record<string, MarkFamily>> = {
  '``': 'double',
  "''": 'double',
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'single-guillemet',
  '›': 'single-guillemet',
};

const OPENING = new Set(['``', '“', '„', '‟', '«', '‹', '‘', '‚', '‛']);
const CLOSING = new Set(["''", '”', '»', '›', '’']);

/** What is left of words that lost their first letters: 'tis, 'em, '60s; and the endings that tokenizers part: 's, 'll. */
const ELISION =
  /^(?:t(?:is|was|were|will|would|ain|ween|hat)|em|im|er|e|ere|un|til|cause|bout|round|neath|gainst|pon|kay|mid|nuff|n|s|ll|re|ve|d|m|t|\d0s|\d\d)(?![\p{L}\p{N}])/iu;

/**
 * Returns the quotation marks of `text` between `from` and `to`, in order. Apostrophes are left out: a single mark between
 * letters, before what is left of a word (’tis, ’60s), and the inch or minute sign after a number that nothing opened.
 *
 * What stands beside a mark says whether it may open or close; its shape only decides between the two:
 *
 * ```
 * Park said “all right.” and ‘the states’ rights’
 *           ^ opens     ^ closes    ^ may close: a plural possessive
 * ```
 */
export function readQuotationMarks(text: string, from: number, to: number): readonly QuotationMark[] {
  const marks: QuotationMark[] = [];
  // Only the stretch is searched: a text without marks would be read to its end once for every block.
  for (const { 0: glyph, index } of text.slice(from, to).matchAll(MARK)) {
    if (glyph.length > LONGEST_MARK) continue;
    const start = from + index;
    const end = start + glyph.length;
    const before = start > from ? text.charAt(start - 1) : ' ';
    const after = end < to ? text.charAt(end) : ' ';
    const mark = { start, end, family: FAMILIES[glyph] ?? 'single', shape: shapeOf(glyph) } as const;
    const may =
      mark.family === 'single'
        ? judgeSingle(glyph, before, after, text.slice(end, end + 6), text.slice(Math.max(from, start - 4), start))
        : judgeDouble(glyph, before, after);
    if (may.canOpen || may.canClose) marks.push({ ...mark, ...may });
  }
  return marks;
}

type Abilities = Pick<QuotationMark, 'canOpen' | 'canClose'>;

function shapeOf(glyph: string): QuotationMark['shape'] {
  if (OPENING.has(glyph)) return 'open';
  return CLOSING.has(glyph) ? 'close' : 'none';
}

/** White space, an opening bracket, a dash or another opening mark before it. */
const BEFORE_OPENING = /[\s([{—–\-/“‘„‚"'«‹,]/;

function judgeDouble(glyph: string, before: string, after: string): Abilities {
  const shape = shapeOf(glyph);
  const isSpaced = /\s/.test(before) && /\s/.test(after);
  if (isSpaced && shape === 'none' && (before === '\n') !== (after === '\n'))
    return { canOpen: before === '\n', canClose: after === '\n' };
  const opensHere = BEFORE_OPENING.test(before) && /[^\s)\]},;:!?”’»]/.test(after);
  return {
    canOpen: opensHere || isSpaced || shape === 'open',
    canClose: isSpaced || shape !== 'open' || (/\S/.test(before) && !LETTER.test(after)),
  };
}

const LETTER = /[\p{L}\p{N}]/u;

function judgeSingle(glyph: string, before: string, after: string, rest: string, lead: string): Abilities {
  if (LETTER.test(before) && LETTER.test(after) && shapeOf(glyph) !== 'open')
    return { canOpen: false, canClose: false };
  if (/\s/.test(before) && /\s/.test(after)) return judgeSpaced(glyph, before, after, lead);
  const isBeforeWord = BEFORE_OPENING.test(before) && /[\p{L}\p{N}“"([]/u.test(after);
  const isElided = isBeforeWord && glyph !== '‚' && ELISION.test(rest);
  return { canOpen: isBeforeWord && !isElided, canClose: /\S/.test(before) && !LETTER.test(after) };
}

/**
 * Tokenized text sets every mark between spaces, apostrophes too ("workin ' at"): one without a shape is a quotation mark only
 * next to punctuation or at the edge of a line.
 */
function judgeSpaced(glyph: string, before: string, after: string, lead: string): Abilities {
  const shape = shapeOf(glyph);
  if (shape !== 'none') return { canOpen: shape === 'open', canClose: shape === 'close' };
  if (before === '\n' || after === '\n') return { canOpen: before === '\n', canClose: before !== '\n' };
  const isBesideMark = lead.trim() === '' || /[^\p{L}\p{N}]\s+$/u.test(lead);
  return { canOpen: isBesideMark, canClose: isBesideMark };
}
