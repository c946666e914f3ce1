import type { FrontMatterField } from '../model/text-document.js';
import type { FrontMatterLabel } from './front-matter-label.js';
import { englishLabels } from './labels/en.js';
import { readLines, type SourceLine } from './source-line.js';
import { findWrittenDate } from './written-date.js';

/** How front matter is recognized. */
export interface FrontMatterOptions {
  /** Labels besides the built-in ones; they win over these. @default [] */
  readonly labels?: readonly FrontMatterLabel[];
}

/** The fields before the body, and where the body starts: 0 when there is no front matter. */
export interface FrontMatter {
  readonly fields: readonly FrontMatterField[];
  readonly bodyStart: number;
}

/** No description by an archive is longer than this, in lines that are not blank. */
const LINES_LOOKED_AT = 120;
/** Lines that may stand unlabelled before the first label: a date, a title, the archive's name. */
const UNLABELLED = 6;
/** How many paragraphs a long value may have before the next label. */
const PARAGRAPHS_OF_A_VALUE = 8;

/**
 * Returns the labelled front matter at the top of `text`, as archives put it before the document itself:
 *
 * ```
 * November 5, 1961            no label, key: date
 * Report on a Meeting         no label, key: title
 *
 * Original Language:          label (on a line of its own, or before the value)
 *
 * Albanian                    value, key: originalLang
 *
 * ON THE MEETING …            bodyStart: here, after the last label's value
 * ```
 *
 * It is front matter when it has at least two known labels, one of them `archival`, or when its first line is a title's label;
 * `From:`, `To:`, `Subject:` belong to the document. Every visible character before `bodyStart` lies in a label or a value.
 */
export function readFrontMatter(text: string, options: FrontMatterOptions = {}): FrontMatter {
  const table = new Map(
    [...englishLabels, ...(options.labels ?? [])].map((label) => [label.label.toLowerCase(), label]),
  );
  const lines = takeLines(text).map((line) => ({
    ...line,
    known: recognizeLabel(line.text, table),
  }));
  const first = lines.findIndex(({ known }) => known);
  if (first < 0 || first > UNLABELLED || lines.slice(0, first).some(({ text }) => text.length > 250)) return NONE;
  const fields: FrontMatterField[] = [];
  let at = first;
  const seen: FrontMatterLabel[] = [];
  for (let line = lines[at]; line?.known; line = lines[at]) {
    const next = findValueEnd(lines, at);
    const value = lines[next - 1];
    const labelEnd = line.start + line.known.length;
    const valueStart = line.known.length < line.text.length ? afterColon(text, labelEnd) : lines[at + 1]?.start;
    seen.push(line.known.entry);
    const label = { start: line.start, end: labelEnd };
    const span =
      value && next > at && valueStart !== undefined && valueStart < value.end
        ? { start: valueStart, end: value.end }
        : { start: labelEnd, end: labelEnd };
    fields.push({
      ...(line.known.entry.key ? { key: line.known.entry.key } : {}),
      label,
      value: span,
    });
    at = next;
  }
  const isDescription = seen.some(({ archival }) => archival) || (first === 0 && seen[0]?.key === 'title');
  if (seen.length < 2 || !isDescription) return NONE;
  const bodyStart = lines[at]?.start ?? text.length;
  return {
    fields: [...readUnlabelled(lines.slice(0, first), seen), ...fields],
    bodyStart,
  };
}

const NONE: FrontMatter = { fields: [], bodyStart: 0 };

interface LabelledLine extends SourceLine {
  readonly known: { readonly entry: FrontMatterLabel; readonly length: number } | undefined;
}

function takeLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  for (const line of readLines(text)) {
    lines.push(line);
    if (lines.length > LINES_LOOKED_AT) break;
  }
  return lines;
}

/** Returns the table's entry for a line that starts with a known label and a colon; the length includes the colon. */
function recognizeLabel(line: string, table: ReadonlyMap<string, FrontMatterLabel>): LabelledLine['known'] {
  const match = /^([A-Za-z][A-Za-z ()]{2,40}?)[ \t]*:/.exec(line);
  const entry = match && table.get((match[1] ?? '').toLowerCase().replace(/\s+/g, ' '));
  return entry ? { entry, length: match[0].length } : undefined;
}

function afterColon(text: string, offset: number): number {
  let start = offset;
  while (/\s/.test(text.charAt(start))) start += 1;
  return start;
}

/**
 * Returns the index of the first line after the value of the label at `at`: its paragraph, and for long values also the next
 * paragraphs up to another known label.
 */
function findValueEnd(lines: readonly LabelledLine[], at: number): number {
  const line = lines[at];
  let next = at + 1;
  const isAlone = line !== undefined && line.known?.length === line.text.length;
  if (isAlone && lines[next]?.startsBlock && !lines[next]?.known) next += 1;
  next = endOfParagraph(lines, next);
  if (!line?.known?.entry.long) return next;
  let further = next;
  for (let paragraphs = 1; paragraphs < PARAGRAPHS_OF_A_VALUE && further < lines.length; paragraphs += 1) {
    if (lines[further]?.known) return further;
    further = endOfParagraph(lines, further + 1);
  }
  return lines[further]?.known ? further : next;
}

/** Returns the index of the first line from `from` on that starts a paragraph or is a label. */
function endOfParagraph(lines: readonly LabelledLine[], from: number): number {
  let next = from;
  while (next < lines.length && !lines[next]?.startsBlock && !lines[next]?.known) next += 1;
  return next;
}

/** The lines before the first label: the first that is a date, and of the others the first as title. */
function readUnlabelled(lines: readonly SourceLine[], seen: readonly FrontMatterLabel[]): FrontMatterField[] {
  const labelled = new Set(seen.map(({ key }) => key));
  const isDate = (line: SourceLine) => findWrittenDate(line.text)?.length === line.text.length;
  const date = labelled.has('date') ? undefined : lines.find(isDate);
  const title = labelled.has('title') ? undefined : lines.find((line) => !isDate(line));
  return lines.map((line) => ({
    ...(line === date ? { key: 'date' as const } : line === title ? { key: 'title' as const } : {}),
    value: { start: line.start, end: line.end },
  }));
}
