import type { Span } from '../model/span.js';
import type { FrontMatterPart } from '../model/text-document.js';
import { findWrittenDate } from './written-date.js';

/**
 * Returns the parts of the citation that stands at `span` of `text`, in order, the outer before the inner.
 *
 * ```
 * "Report on a Meeting", November 5, 1961, Wilson Center Digital Archive, AQPPSH, MPP Korese, V. 1961, D8. Translated by …
 *  ^^^^^^^^^^^^^^^^^^^ title                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ publisher                         translator
 *                       ^^^^^^^^^^^^^^^^ date                              ^^^^^^ repository  ^^^^^^^^^^ unit
 *                                                                                ^^^^^^^^^^ collection
 *                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ shelfmark
 * ```
 *
 * The title is what stands in quotation marks; an author may stand before it. Then come, parted by commas up to the sentence's end, a date,
 * the publisher (the first part that names an archive, library, center …, else the first part) and the shelfmark (the rest).
 * A shelfmark of three or more parts is read as repository, collection and unit. What does not fit is left unmarked.
 */
export function parseCitation(text: string, span: Span): FrontMatterPart[] {
  const citation = text.slice(span.start, span.end);
  const parts: FrontMatterPart[] = [];
  const add = (kind: FrontMatterPart['kind'], start: number, value: string) => {
    const visible = value.trim();
    const from = span.start + start + value.indexOf(visible);
    if (visible) parts.push({ kind, span: { start: from, end: from + visible.length } });
  };
  const title = /["“]([^"“”]+?)[,.]?["”]/.exec(citation);
  const titleEnd = title ? title.index + title[0].length : 0;
  if (title) {
    const author = /^\s*([^,.\n]{2,60}?)\s*,\s*$/.exec(citation.slice(0, title.index));
    if (author?.[1]) add('author', citation.indexOf(author[1]), author[1]);
    add('title', title.index + 1, title[1] ?? '');
  }
  const date = findWrittenDate(citation.slice(titleEnd));
  if (date)
    add('date', titleEnd + date.index, citation.slice(titleEnd + date.index, titleEnd + date.index + date.length));
  if (title) addPlace(citation, date ? titleEnd + date.index + date.length : titleEnd, add);
  const translator = /\b[Tt]ranslat(?:ed|ion)(?: for \w+)? by ([^<;\n]+?)(?=\s*(?:[;<\n]|$|(?<![A-Z])\.(?:\s|$)))/.exec(
    citation,
  );
  if (translator?.[1]) add('translator', translator.index + translator[0].length - translator[1].length, translator[1]);
  const url = /https?:\/\/[^\s<>"”]*[^\s<>"”.,;)\]]/.exec(citation);
  if (url) add('url', url.index, url[0]);
  return parts.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

type Add = (kind: FrontMatterPart['kind'], start: number, value: string) => void;

const HOLDS_OR_PUBLISHES =
  /\b(archives?|library|libraries|museum|center|centre|university|institute|press|program(?:me)?|project|society|foundation|collection)\b/i;

/** Reads publisher and shelfmark from the comma-parted rest of the sentence from `from` on. */
function addPlace(citation: string, from: number, add: Add): void {
  const end =
    /(?<![A-Z])\.(?=\s+(?:[A-Z"“<]|https?:)|\s*$)|<|https?:|\n/.exec(citation.slice(from))?.index ??
    citation.length - from;
  const segments = splitAtCommas(citation.slice(from, from + end), from);
  const named = segments.findIndex(({ value }) => HOLDS_OR_PUBLISHES.test(value));
  const publisher = segments[Math.max(0, named)];
  if (!publisher) return;
  add('publisher', publisher.start, publisher.value);
  const rest = segments.slice(Math.max(0, named) + 1);
  const [first, second, third] = rest;
  const last = rest.at(-1);
  if (!first || !last) return;
  const till = last.start + last.value.length;
  add('shelfmark', first.start, citation.slice(first.start, till));
  if (!second || !third) return;
  add('repository', first.start, first.value);
  add('collection', second.start, second.value);
  add('unit', third.start, citation.slice(third.start, till));
}

function splitAtCommas(value: string, offset: number): { start: number; value: string }[] {
  return [...value.matchAll(/[^,]*[^,\s][^,]*/g)].map((match) => ({
    start: offset + match.index,
    value: match[0],
  }));
}
