import type { DateAnnotation } from '../../../src/model/annotation/date-annotation.js';
import type { TextDocument } from '../../../src/model/text-document.js';

/** One case: a text in which each expected mark stands as `{when=1961-11-05|November 5, 1961}`, and the document's date. */
export type DateCase = string | readonly [text: string, documentDate: string];

/** The date that the documents of case tables bear when a case names no other: a Sunday. */
export const DOCUMENT_DATE = '1961-11-05';

/** Returns the text of a case without its marks, the date of its document, and the marks as it wants them. */
export function readCase(one: DateCase): { text: string; date: string; marked: string } {
  const [marked, date] = typeof one === 'string' ? [one, DOCUMENT_DATE] : one;
  return { text: marked.replace(/\{[^|{}]*\|([^{}]*)\}/g, '$1'), date, marked };
}

/** Writes annotations into their text, in the form of the cases. */
export function writeMarks(text: string, annotations: readonly DateAnnotation[]): string {
  let written = '';
  let at = 0;
  for (const { kind, span, value, calendar } of annotations) {
    const attributes = Object.entries({ ...value, ...(calendar ? { calendar } : {}) }).map(
      ([name, one]) => `${name}=${one}`,
    );
    const label = [...(kind === 'time' ? ['time'] : []), ...attributes].join(' ');
    written += `${text.slice(at, span.start)}{${label}|${text.slice(span.start, span.end)}}`;
    at = span.end;
  }
  return written + text.slice(at);
}

/** A document of this text and date. */
export function makeDocument(text: string, date?: string): TextDocument {
  return {
    name: 'case',
    source: 'case.txt',
    text,
    bodyStart: 0,
    frontMatter: [],
    metadata: date === undefined ? {} : { date },
    annotations: [],
  };
}
