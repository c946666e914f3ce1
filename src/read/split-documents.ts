import type { TextDocument } from '../model/text-document.js';
import { readFrontMatter } from './front-matter.js';
import { type PlainTextOptions, readPlainText } from './plain-text.js';
import { readLines } from './source-line.js';

/** Words one of which a numbered heading has, so that numbered paragraphs are not taken for documents. */
const DOCUMENT =
  /^(\d{1,4})\. (?=\p{Lu}).{0,60}\b(?:telegram|airgram|memorandum|letter|note|report|minutes|message|despatch|dispatch|transcript|statement|estimate|paper|aide-m[eé]moire|circular|instruction|resolution|study|summary)\b/iu;

/**
 * Returns the documents that stand in one file one after another, each read as if it were a file of its own; the document itself when there is one only.
 *
 * A document starts with front matter, or with a numbered heading that counts on:
 *
 * ```
 * 98. Telegram From the Embassy in France        first document
 * …
 * 99. Memorandum of Conversation                 second document: a higher number, a word for a document
 * ```
 *
 * or after a line drawn over the page (`=====`) or a form feed, where front matter follows. The texts, joined, are the text of the file; lines and columns in
 * messages count from each document's start. Names get a number: `file-1`, `file-2`.
 */
export function splitDocuments(document: TextDocument, options: Partial<PlainTextOptions> = {}): TextDocument[] {
  const starts = findStarts(document.text);
  if (starts.length < 2) return [document];
  return starts.map((start, index) => {
    const text = document.text.slice(index === 0 ? 0 : start, starts[index + 1] ?? document.text.length);
    const name = `${document.name}-${index + 1}`;
    return readPlainText(text, { ...options, name, source: document.source }).document;
  });
}

function findStarts(text: string): number[] {
  const starts: number[] = [];
  let last = 0;
  let isDrawn = true;
  let end = 0;
  for (const line of readLines(text)) {
    const number = Number(line.startsBlock && line.text.length < 400 ? DOCUMENT.exec(line.text)?.[1] : Number.NaN);
    const isNext = number > last && (last === 0 || number - last < 50);
    const startsPage = text.slice(end, line.start).includes('\f');
    const startsAnew = (isDrawn || startsPage) && starts.length > 0 && hasFrontMatter(text, line.start);
    if (isNext || startsAnew || (starts.length === 0 && hasFrontMatter(text, line.start))) starts.push(line.start);
    if (isNext) last = number;
    isDrawn = /^(?:={5,}|-{10,}|\*{5,}|_{10,})$/.test(line.text);
    end = line.end;
  }
  return starts;
}

/** Looks only at the next few thousand characters, so that many lines drawn do not make the whole quadratic. */
function hasFrontMatter(text: string, start: number): boolean {
  return readFrontMatter(text.slice(start, start + 6000)).fields.length > 0;
}
