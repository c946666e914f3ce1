import type { Annotation, Library, TextDocument } from './library.js';
import type { Colors } from './terminal.js';

/** What `--explain` does, for help. */
export const EXPLAIN = 'say on standard error why each mark was made: place, kind, text, rule, evidence, certainty';

/** Characters of the marked text that are shown to people. */
const SHOWN = 60;

/** Why one mark was made. */
export interface Explanation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly text: string;
  readonly rule: string;
  readonly evidence: string;
  readonly certainty: string;
  readonly resp: string;
}

/** Returns why each mark was made, in reading order. */
export function explainAnnotations(
  document: TextDocument,
  annotations: readonly Annotation[],
  library: Library,
): readonly Explanation[] {
  const lines = library.indexLines(document.text);
  return [...annotations]
    .sort((a, b) => library.compareSpans(a.span, b.span))
    .map(({ kind, span, rule, evidence, certainty, resp }) => ({
      file: document.source,
      ...library.positionAt(lines, span.start),
      kind,
      text: document.text.slice(span.start, span.end),
      rule,
      evidence,
      certainty,
      resp,
    }));
}

/**
 * Returns an explanation for people, in two lines:
 *
 * ```
 * report.txt:31:54 person "Comrade Kim Il Sung"
 *   names/honorific (high, teiwright): "Comrade" before capitalised words
 * ```
 */
export function formatExplanation(explanation: Explanation, { bold, cyan }: Colors): string {
  const { file, line, column, kind, text, rule, evidence, certainty, resp } = explanation;
  return `${file}:${line}:${column} ${bold(kind)} "${shorten(text)}"\n  ${cyan(rule)} (${certainty}, ${resp}): ${evidence}`;
}

function shorten(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length <= SHOWN ? flat : `${flat.slice(0, SHOWN / 2)}…${flat.slice(1 - SHOWN / 2)}`;
}
