import { createDiagnostic, type Diagnostic, type Position } from '../../diagnostics/diagnostic.js';
import { indexLines, type LineIndex, positionAt } from '../../model/line-index.js';
import { align, type Edit } from './align.js';
import { findBodyStart } from './find-body.js';
import { readTeiText, type TeiText } from './tei-text.js';
import { type RawDifference, verifyHeader } from './verify-header.js';
import { JOINED, readVisibleText, type SourceText, SPACED, type VisibleText } from './visible-text.js';

/** How a TEI document is compared with its source. */
export interface VerifyOptions {
  /** The source as the user named it. @default 'source' */
  readonly sourceName?: string;
  /** The TEI document as the user named it. @default 'tei' */
  readonly teiName?: string;
  /** Words that metadata files give for the header, which need not stand in the source. @default none */
  readonly known?: readonly string[];
}

/** One place where a TEI document does not say what its source says. */
export interface TextDifference {
  readonly kind: 'lost' | 'added' | 'changed';
  readonly where: 'header' | 'body';
  readonly source: Position;
  readonly tei: Position;
  /** The words that were lost or added; of a change, what the TEI has. */
  readonly text: string;
  /** What the source has. */
  readonly sourceText: string;
}

/** What the comparison found. */
export interface VerifyReport {
  readonly differences: readonly TextDifference[];
  /** The differences as diagnostics about the TEI document, and why it could not be read, if so. */
  readonly diagnostics: readonly Diagnostic[];
  /** Visible characters of the source that stand in the body and in the header, in UTF-16 code units. */
  readonly counts: { readonly source: number; readonly body: number; readonly header: number };
  /** Source characters that XML cannot carry, for which the TEI has an empty `gap` that names them. */
  readonly exceptions: readonly { readonly name: 'not-representable'; readonly source: Position }[];
}

/**
 * Proves that a TEI document holds its source: every visible character of the text in order inside `text`, every line of the
 * front matter unbroken inside `teiHeader`, and white space between words where the source has it and nowhere else (at block and
 * line ends it may differ). Works on anybody's TEI: words that an editor added (`supplied`, `corr`, `expan`, `reg`, `ex`) are not
 * differences.
 *
 * A document that is not well-formed yields its diagnostic and the comparison of what stands before that place.
 */
export function verifyTei(xml: string, source: string, options: VerifyOptions = {}): VerifyReport {
  const { sourceName = 'source', teiName = 'tei', known = [] } = options;
  const tei = readTeiText(xml, teiName);
  const visible = readVisibleText(source);
  const bodyStart = findBodyStart(tei.body, visible);
  const lines = linesBefore(bodyStart, visible);
  const raw = [...verifyHeader(tei, visible, lines, known), ...verifyBody(tei, visible, bodyStart)];
  const places = { xml, source, tei, visible, teiLines: indexLines(xml), sourceLines: indexLines(source) };
  const differences = raw.map((difference) => place(difference, places));
  const lost = raw.reduce((sum, { source: [start, end] }) => sum + end - start, 0);
  return {
    differences,
    diagnostics: [
      ...tei.diagnostics,
      ...differences.map((difference) => toDiagnostic(difference, teiName, sourceName)),
    ],
    counts: {
      source: visible.characters.length,
      body: visible.characters.length - bodyStart - lost,
      header: bodyStart,
    },
    exceptions: [...visible.characters.matchAll(/\u0000/g)].map(({ index }) => ({
      name: 'not-representable',
      source: positionAt(places.sourceLines, visible.offsetOf(index)),
    })),
  };
}

/** The lines of the source before the body, as stretches of visible characters. */
function linesBefore(bodyStart: number, visible: SourceText): [number, number][] {
  const lines: [number, number][] = [];
  let start = 0;
  for (let index = 1; index <= bodyStart; index += 1) {
    if (index < bodyStart && !visible.startsLine(index)) continue;
    lines.push([start, index]);
    start = index;
  }
  return lines;
}

function verifyBody({ body }: TeiText, source: VisibleText, bodyStart: number): RawDifference[] {
  const differences: RawDifference[] = [];
  let i = 0;
  let j = bodyStart;
  for (const edit of align(body.characters, source.characters, { bStart: bodyStart })) {
    const { aStart, aEnd, bStart, bEnd } = slideToWord(edit, body, source, j);
    for (const difference of compareSpaces(body, source, [i, aStart], j)) differences.push(difference);
    i = aEnd;
    j = bEnd;
    const isAddition = bStart === bEnd && body.isAddition.subarray(aStart, aEnd).every((flag) => flag === 1);
    if (isAddition) continue;
    const kind = aStart === aEnd ? 'lost' : bStart === bEnd ? 'added' : 'changed';
    differences.push({ kind, source: [bStart, bEnd], tei: [aStart, aEnd], where: 'body' });
  }
  return [...differences, ...compareSpaces(body, source, [i, body.characters.length], j)];
}

/**
 * Words that were lost or added start with a word: of "one two three" for "one three" it is "two" that was added, not "wo t".
 */
function slideToWord(edit: Edit, body: VisibleText, source: VisibleText, from: number): Edit {
  const { aStart, aEnd, bStart, bEnd } = edit;
  if (aStart < aEnd && bStart < bEnd) return edit;
  const [text, start, end] = aStart < aEnd ? [body, aStart, aEnd] : [source, bStart, bEnd];
  for (let by = 0; by <= Math.min(40, bStart - from); by += 1) {
    if (text.before[start - by] !== JOINED) {
      return { aStart: aStart - by, aEnd: aEnd - by, bStart: bStart - by, bEnd: bEnd - by };
    }
    if (text.characters.charAt(start - by - 1) !== text.characters.charAt(end - by - 1)) break;
  }
  return edit;
}

/** White space between two equal characters must be there on both sides or on neither. */
function compareSpaces(
  body: VisibleText,
  source: VisibleText,
  [start, end]: readonly [number, number],
  sourceStart: number,
): RawDifference[] {
  const differences: RawDifference[] = [];
  for (let index = start + 1; index < end; index += 1) {
    const at = sourceStart + index - start;
    const [inTei, inSource] = [body.before[index], source.before[at]];
    const differs = (inTei === JOINED && inSource === SPACED) || (inTei === SPACED && inSource === JOINED);
    if (differs) {
      differences.push({ kind: 'changed', source: [at - 1, at + 1], tei: [index - 1, index + 1], where: 'body' });
    }
  }
  return differences;
}

interface Places {
  readonly xml: string;
  readonly source: string;
  readonly tei: TeiText;
  readonly visible: VisibleText;
  readonly teiLines: LineIndex;
  readonly sourceLines: LineIndex;
}

function place({ kind, where, source, tei }: RawDifference, places: Places): TextDifference {
  const text = places.tei[where];
  const words = (of: VisibleText, [start, end]: readonly [number, number]): string => spell(of, start, end);
  return {
    kind,
    where,
    source: rangeOf(places.visible, source, places.sourceLines),
    tei: rangeOf(text, tei, places.teiLines),
    text: kind === 'lost' ? words(places.visible, source) : words(text, tei),
    sourceText: words(places.visible, source),
  };
}

function rangeOf(text: VisibleText, [start, end]: readonly [number, number], lines: LineIndex): Position {
  const from = positionAt(lines, text.offsetOf(start));
  const to = positionAt(lines, end > start ? text.offsetOf(end - 1) + 1 : text.offsetOf(start));
  return { ...from, endLine: to.line, endColumn: to.column };
}

/** Returns the characters with one space where there is white space. */
function spell({ characters, before }: VisibleText, start: number, end: number): string {
  let words = '';
  for (let index = start; index < Math.min(end, start + 200); index += 1) {
    words += (index > start && before[index] !== JOINED ? ' ' : '') + characters.charAt(index);
  }
  return end > start + 200 ? `${words}…` : words;
}

function toDiagnostic(difference: TextDifference, teiName: string, sourceName: string): Diagnostic {
  const { kind, text, sourceText, source } = difference;
  const at = `${sourceName}:${source.line}:${source.column}`;
  const common = { source: teiName, position: difference.tei, hint: `In the source: ${at}` };
  if (kind === 'changed') {
    return createDiagnostic('verify/changed', { ...common, values: { source: sourceText, tei: text } });
  }
  return createDiagnostic(kind === 'lost' ? 'verify/lost' : 'verify/added', { ...common, values: { text } });
}
