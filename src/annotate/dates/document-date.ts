import type { Annotation } from '../../model/annotation.js';
import { isOfKind } from '../../model/annotation.js';
import { compareSpans, type Span } from '../../model/span.js';
import type { TextDocument } from '../../model/text-document.js';
import type { PartialDate } from './calendar.js';
import type { Candidate } from './scan.js';

/** How far into the body an unmarked dateline is looked for, in code units. */
const OPENING = 1500;

/** Returns the date that ISO figures say, `undefined` when they say none. */
export function parseIsoDate(figures: string | undefined): PartialDate | undefined {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?(?!\d)/.exec(figures?.trim() ?? '') ?? [];
  if (year === undefined) return undefined;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

/**
 * Returns the document's own date: what its metadata say; else the first full date in a dateline, then in a heading; else
 * one that ends a short line near the top. A date inside running prose is never taken for it.
 */
export function findDocumentDate(
  document: TextDocument,
  given: readonly Annotation[],
  candidates: readonly Candidate[],
): PartialDate | undefined {
  const said = parseIsoDate(document.metadata.date);
  if (said) return said;
  for (const kind of ['dateline', 'head'] as const) {
    const blocks = given.filter((one) => isOfKind(one, kind)).map(({ span }) => span);
    const full = fullDate(findInside(blocks, candidates));
    if (full) return full;
  }
  const limit = document.bodyStart + OPENING;
  return fullDate(
    candidates.find(
      (candidate) =>
        candidate.span.start >= document.bodyStart &&
        candidate.span.end < limit &&
        fullDate(candidate) !== undefined &&
        endsHeading(document.text, candidate),
    ),
  );
}

/** Returns the first full date inside one of the blocks. Both lists are walked once. */
function findInside(blocks: readonly Span[], candidates: readonly Candidate[]): Candidate | undefined {
  const sorted = [...blocks].sort(compareSpans);
  let at = 0;
  for (const candidate of candidates) {
    while (at < sorted.length && Number(sorted[at]?.end) < candidate.span.end) at += 1;
    const block = sorted[at];
    if (!block) return undefined;
    if (candidate.span.start >= block.start && fullDate(candidate)) return candidate;
  }
  return undefined;
}

function fullDate(candidate: Pick<Candidate, 'said'> | undefined): PartialDate | undefined {
  const said = candidate?.said;
  const date = said?.type === 'range' ? said.first : said;
  if (date?.type !== 'date' || date.year === undefined || date.month === undefined || date.day === undefined)
    return undefined;
  return { year: date.year < 100 ? 1900 + date.year : date.year, month: date.month, day: date.day };
}

/** Does nothing but a time of day follow on the line, and is the line no sentence? */
function endsHeading(text: string, { span }: Candidate): boolean {
  const rest = /[^\r\n]{0,40}/y;
  rest.lastIndex = span.end;
  const after = rest.exec(text)?.[0] ?? '';
  if (
    !/^[\s.,\]]*(?:[—–-]?\s*(?:[\d:.–-]+\s*(?:[ap]\.?\s?m\.?|z|hours)?|noon|midnight)[\s.,]*(?:[12]\d{3})?[\s.]*)?(?:$|[A-Z]{0,3}$)/i.test(
      after,
    )
  )
    return false;
  const lineStart = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - 300);
  return !/[a-z]{3,}[.!?]["”]?\s+[A-Z][a-z]+\s+[a-z]+/.test(text.slice(lineStart, span.start));
}
