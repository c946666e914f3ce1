import { ILLEGAL_CHARACTER } from '../legal-characters.js';
import type { XmlEventHandler } from '../xml-event.js';
import type { XmlLimits } from '../xml-limits.js';
import { endOfName, skipSpaces } from './ascii-names.js';
import { nextSign, type PlainReader } from './plain-reader.js';
import { readStartTag } from './read-start-tag.js';
import { normalizeLineEnds, resolveReferences } from './references.js';
import { outermostScope } from './scope.js';

const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION] = [33, 47, 60, 62, 63];
const DECLARATION =
  /<\?xml[ \t\r\n]+version=(?:"1\.0"|'1\.0')(?:[ \t\r\n]+encoding=(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\r\n]+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/y;

/** How far a document could be read. */
export interface PlainReading {
  /** Was it read to its end, and is it well-formed with namespaces? */
  readonly isComplete: boolean;
  /** How many events were sent. */
  readonly made: number;
}

/**
 * Reads as much of a document as is plain XML, the way nearly all of nearly every file is, and sends its events.
 *
 * Plain are tags with ASCII names, attributes, text, comments, instructions, CDATA sections, and references to characters and to the
 * five entities of XML itself. Whatever else comes (a document type, other entities, other letters in names, anything that is
 * wrong or that a limit forbids) ends the reading before it: this reader accepts and never judges.
 *
 * It scans with the engine's own string search, so that it is fast from the first byte on.
 */
export function readPlainXml(xml: string, handler: XmlEventHandler, limits: Required<XmlLimits>): PlainReading {
  const reader: PlainReader = {
    xml,
    handler,
    limits,
    illegalAt: findIllegal(xml),
    at: xml.startsWith('\uFEFF') ? 1 : 0,
    made: 0,
    hasRoot: false,
    open: [],
    scopes: [outermostScope()],
    attributeNames: new Map(),
    next: { '&': -1, '<': -1, '\r': -1, '\n': -1, '\t': -1, ']]>': -1 },
  };
  let isPlain = xml.length <= limits.maxLength && readDeclaration(reader);
  while (isPlain && reader.at < xml.length) isPlain = readNext(reader);
  return { isComplete: isPlain && reader.hasRoot && reader.open.length === 0, made: reader.made };
}

/** What is illegal, or half of a character: looked for first, because it takes less than half of the time. */
const DOUBTFUL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Returns the offset of the first character that XML does not allow; the end of the document when there is none. */
function findIllegal(xml: string): number {
  const doubtful = xml.search(DOUBTFUL);
  if (doubtful === -1) return xml.length;
  const illegal = new RegExp(ILLEGAL_CHARACTER);
  illegal.lastIndex = doubtful;
  return illegal.exec(xml)?.index ?? xml.length;
}

function readDeclaration(reader: PlainReader): boolean {
  if (!/^<\?xml[ \t\r\n]/.test(reader.xml.slice(reader.at, reader.at + 6))) return true;
  DECLARATION.lastIndex = reader.at;
  if (!DECLARATION.test(reader.xml)) return false;
  reader.at = DECLARATION.lastIndex;
  return true;
}

function readNext(reader: PlainReader): boolean {
  const { xml, at } = reader;
  if (xml.charCodeAt(at) !== LESS) return readText(reader);
  switch (xml.charCodeAt(at + 1)) {
    case SLASH:
      return readEndTag(reader);
    case QUESTION:
      return readInstruction(reader);
    case EXCLAMATION:
      return xml.startsWith('<!--', at) ? readComment(reader) : readSection(reader);
    default:
      return readStartTag(reader);
  }
}

/** Ends what was read at `end` and counts its event; `false` when it holds an illegal character or is too long. */
function take(reader: PlainReader, end: number): boolean {
  if (end > reader.illegalAt || end - reader.at > reader.limits.maxTokenLength) return false;
  reader.at = end;
  reader.made += 1;
  return true;
}

function readText(reader: PlainReader): boolean {
  const { xml, at: start, open, handler } = reader;
  const end = nextSign(reader, '<', start);
  if (open.length === 0) {
    reader.at = skipSpaces(xml, start);
    return reader.at === end;
  }
  if (end === xml.length || nextSign(reader, ']]>', start) < end) return false;
  let text: string | undefined = xml.slice(start, end);
  if (nextSign(reader, '\r', start) < end) text = normalizeLineEnds(text);
  if (nextSign(reader, '&', start) < end) text = resolveReferences(text);
  if (text === undefined || !take(reader, end)) return false;
  handler.text?.({ text, isCdata: false, start, end });
  return true;
}

function readEndTag(reader: PlainReader): boolean {
  const { xml, at: start, open, scopes, handler } = reader;
  const depth = open.length;
  const element = open[depth - 1];
  if (element === undefined || !xml.startsWith(element.name, start + 2)) return false;
  let at = start + 2 + element.name.length;
  if (xml.charCodeAt(at) !== GREATER) at = skipSpaces(xml, at);
  if (xml.charCodeAt(at) !== GREATER || !take(reader, at + 1)) return false;
  open.pop();
  scopes.pop();
  const { name, local, namespace } = element;
  handler.endElement?.({ name, local, namespace, start, end: at + 1, depth });
  return true;
}

function readComment(reader: PlainReader): boolean {
  const { xml, at: start, handler } = reader;
  const close = xml.indexOf('--', start + 4);
  if (close === -1 || xml.charCodeAt(close + 2) !== GREATER || !take(reader, close + 3)) return false;
  handler.comment?.({ text: normalizeLineEnds(xml.slice(start + 4, close)), start, end: close + 3 });
  return true;
}

function readSection(reader: PlainReader): boolean {
  const { xml, at: start, handler, open } = reader;
  if (open.length === 0 || !xml.startsWith('<![CDATA[', start)) return false;
  const close = xml.indexOf(']]>', start + 9);
  if (close === -1 || !take(reader, close + 3)) return false;
  const text = normalizeLineEnds(xml.slice(start + 9, close));
  handler.text?.({ text, isCdata: true, start, end: close + 3 });
  return true;
}

function readInstruction(reader: PlainReader): boolean {
  const { xml, at: start, handler } = reader;
  const targetEnd = endOfName(xml, start + 2);
  const target = xml.slice(start + 2, targetEnd);
  if (target === '' || target.includes(':') || target.toLowerCase() === 'xml') return false;
  const close = xml.indexOf('?>', targetEnd);
  const contentStart = skipSpaces(xml, targetEnd);
  if (close === -1 || (contentStart === targetEnd && close !== targetEnd) || !take(reader, close + 2)) return false;
  const content = normalizeLineEnds(xml.slice(Math.min(contentStart, close), close));
  handler.instruction?.({ target, content, start, end: close + 2 });
  return true;
}
