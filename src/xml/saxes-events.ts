import { SaxesParser } from 'saxes';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { indexLines, type LineIndex, positionOf } from '../diagnostics/line-index.js';
import { attributeSpans } from './attribute-spans.js';
import { collectEntities } from './entities.js';
import { explainSyntaxError } from './explain-syntax-error.js';
import { skipSpaces } from './plain/ascii-names.js';
import type { XmlAttribute, XmlEventHandler } from './xml-event.js';
import type { XmlLimits } from './xml-limits.js';
import { XmlProblem } from './xml-problem.js';

/** How much the parser gets at once: small enough that an endless token is noticed soon. */
const CHUNK = 1 << 16;

/** What the judge is told besides the document. */
export interface JudgeOptions {
  readonly source: string;
  readonly limits: Required<XmlLimits>;
}

/**
 * Reads `xml` with saxes, which judges whether it is well-formed with namespaces, and calls `handler` for its events.
 *
 * Returns no diagnostic when it is, and one when it is not; events before that place have been sent.
 */
export function judgeXmlEvents(xml: string, handler: XmlEventHandler, { source, limits }: JudgeOptions): Diagnostic[] {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const lines = lazily(() => indexLines(xml));
  const open: { name: string; start: number }[] = [];
  const attributes: XmlAttribute[] = [];
  // White space before everything else is passed over without an event
  let tokenStart = skipSpaces(xml, xml.startsWith('\uFEFF') ? 1 : 0);
  const resolve = (prefix: string) => parser.resolve(prefix);
  const state = () => ({ xml, offset: parser.position, tokenStart, open, lines });

  parser.ENTITIES = collectEntities('', limits.maxExpansion);
  parser.on('error', ({ message }) => {
    throw explainSyntaxError(message, state());
  });
  parser.on('attribute', ({ name, prefix, local, value }) => {
    const spans = attributeSpans(xml, { name, closingQuote: parser.position - 1 });
    attributes.push({ name, prefix, local, namespace: '', value, ...spans });
  });
  parser.on('opentag', (tag) => {
    const start = tokenStart;
    tokenStart = parser.position;
    open.push({ name: tag.name, start });
    if (open.length > limits.maxDepth) {
      throw new XmlProblem(`more than ${limits.maxDepth} elements stand inside one another`, {
        start,
        end: tokenStart,
      });
    }
    const { name, prefix, local, uri: namespace, isSelfClosing } = tag;
    handler.startElement?.(
      {
        name,
        prefix,
        local,
        namespace,
        ...takeAttributes(attributes, resolve),
        isSelfClosing,
        start,
        end: tokenStart,
        depth: open.length,
      },
      resolve,
    );
  });
  parser.on('closetag', ({ name, local, uri: namespace, isSelfClosing }) => {
    const end = parser.position;
    const start = isSelfClosing ? end : tokenStart;
    if (!isSelfClosing && (!xml.startsWith(name, start + 2) || /[^\s>]/.test(xml.charAt(start + 2 + name.length)))) {
      throw explainSyntaxError('unexpected close tag.', state());
    }
    handler.endElement?.({ name, local, namespace, start, end, depth: open.length });
    tokenStart = end;
    open.pop();
  });
  parser.on('text', (text) => {
    const start = tokenStart;
    tokenStart = parser.position - 1;
    if (open.length > 0) handler.text?.({ text, isCdata: false, start, end: tokenStart });
  });
  parser.on('cdata', (text) => {
    const start = tokenStart;
    tokenStart = parser.position;
    handler.text?.({ text, isCdata: true, start, end: tokenStart });
  });
  parser.on('comment', (text) => {
    const start = tokenStart;
    tokenStart = parser.position + 1;
    handler.comment?.({ text, start, end: tokenStart });
  });
  parser.on('processinginstruction', ({ target, body }) => {
    const start = tokenStart;
    tokenStart = parser.position;
    handler.instruction?.({ target, content: body, start, end: tokenStart });
  });
  parser.on('xmldecl', () => {
    tokenStart = parser.position;
  });
  parser.on('doctype', (content) => {
    const start = tokenStart;
    tokenStart = parser.position;
    parser.ENTITIES = collectEntities(content, limits.maxExpansion);
    handler.doctype?.({ content, start, end: tokenStart });
  });

  try {
    feed(xml, parser, limits, () => tokenStart);
    return [];
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    return [toDiagnostic(error, { xml, source, offset: parser.position, tokenStart, lines: lines() })];
  }
}

function feed(
  xml: string,
  parser: { write(s: string): unknown; close(): unknown },
  limits: Required<XmlLimits>,
  tokenStart: () => number,
) {
  if (xml.length > limits.maxLength) {
    throw new XmlProblem(`the document is longer than ${limits.maxLength} characters`, { start: 0, end: 0 });
  }
  for (let start = 0; start < xml.length; start += CHUNK) {
    parser.write(xml.slice(start, start + CHUNK));
    if (start - tokenStart() > limits.maxTokenLength) {
      throw new XmlProblem(`what begins here is longer than ${limits.maxTokenLength} characters`, {
        start: tokenStart(),
        end: tokenStart() + 1,
      });
    }
  }
  parser.close();
}

const none = { attributes: [], declarations: [] };

/** Hands over the attributes gathered so far, with their namespaces, and apart from them the namespace declarations. */
function takeAttributes(
  gathered: XmlAttribute[],
  resolve: (prefix: string) => string | undefined,
): { attributes: readonly XmlAttribute[]; declarations: readonly XmlAttribute[] } {
  if (gathered.length === 0) return none;
  const attributes: XmlAttribute[] = [];
  const declarations: XmlAttribute[] = [];
  for (const attribute of gathered) {
    const { prefix } = attribute;
    if (prefix === 'xmlns' || attribute.name === 'xmlns') declarations.push(attribute);
    else attributes.push(prefix === '' ? attribute : { ...attribute, namespace: resolve(prefix) ?? '' });
  }
  gathered.length = 0;
  return { attributes, declarations };
}

function toDiagnostic(
  { problem, span, hint }: XmlProblem,
  at: { xml: string; source: string; offset: number; tokenStart: number; lines: LineIndex },
): Diagnostic {
  const ampersand = at.xml.lastIndexOf('&', at.offset - 1);
  const place = span ?? { start: ampersand < at.tokenStart ? Math.max(0, at.offset - 1) : ampersand, end: at.offset };
  return createDiagnostic('validate/not-well-formed', {
    source: at.source,
    values: { problem },
    position: positionOf(at.lines, place),
    ...(hint === undefined ? {} : { hint }),
  });
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
