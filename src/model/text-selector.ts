import { indexWideCharacters, toCodePoints, toCodeUnits, type WideCharacters } from './code-points.js';
import { describeSpanProblem, type Span } from './span.js';

/** A place by number, in Unicode code points from 0, end exclusive. Web Annotation Data Model, 4.2.5. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A place by its words and what stands around them. Web Annotation Data Model, 4.2.4. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** Characters of context on each side of a quotation. */
const CONTEXT = 32;

/** A text prepared for finding and describing places in it. */
export interface SelectableText {
  readonly text: string;
  readonly wide: WideCharacters;
}

/** Prepares `text`, once for many selectors. */
export function makeSelectable(text: string): SelectableText {
  return { text, wide: indexWideCharacters(text) };
}

/** Returns the two selectors of a span. Inverse of `anchorSelectors`. */
export function describeSelectors(
  { text, wide }: SelectableText,
  { start, end }: Span,
): readonly [TextPositionSelector, TextQuoteSelector] {
  return [
    {
      type: 'TextPositionSelector',
      start: toCodePoints(wide, start),
      end: toCodePoints(wide, end),
    },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT), start).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: text.slice(end, end + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    },
  ];
}

/** What may be known of a place: at least one of the two. */
export interface PlaceDescription {
  readonly position?: TextPositionSelector | undefined;
  readonly quote?: TextQuoteSelector | undefined;
}

/**
 * Returns the span that the selectors mean, or `undefined` when the text has no such place. Inverse of `describeSelectors`.
 *
 * The number counts when the quoted words stand there, or when there is no quotation. Otherwise the text was changed since,
 * and the words are looked for: with what stood around them, and without when they stand in the text exactly once.
 */
export function anchorSelectors(
  { text, wide }: SelectableText,
  { position, quote }: PlaceDescription,
): Span | undefined {
  if (position) {
    const span = {
      start: toCodeUnits(wide, position.start),
      end: toCodeUnits(wide, position.end),
    };
    const isSound = describeSpanProblem(span, text) === undefined;
    if (isSound && !quote) return span;
    if (isSound && text.slice(span.start, span.end) === quote?.exact) return span;
  }
  return quote ? findQuote(text, quote) : undefined;
}

function findQuote(text: string, quote: TextQuoteSelector): Span | undefined {
  const { exact, prefix = '', suffix = '' } = quote;
  const withContext = findOnce(text, `${prefix}${exact}${suffix}`);
  if (withContext !== undefined && prefix + suffix !== '') {
    const start = withContext + prefix.length;
    return { start, end: start + exact.length };
  }
  const start = exact === '' ? undefined : findOnce(text, exact);
  return start === undefined ? undefined : { start, end: start + exact.length };
}

/** Returns where `part` stands when it stands there only. */
function findOnce(text: string, part: string): number | undefined {
  const first = text.indexOf(part);
  return first >= 0 && text.indexOf(part, first + 1) < 0 ? first : undefined;
}
