import { fileURLToPath } from 'node:url';
import { createDiagnostic, type Diagnostic, type Position } from '../../diagnostics/diagnostic.js';
import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import { parseXmlEvents } from '../../xml/events.js';
import { isReadable, type Roots } from './roots.js';

const XSLT = 'http://www.w3.org/1999/XSL/Transform';

/** What is refused wherever it stands: functions that reach JavaScript, or that make code out of strings. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [/saxonica\.com\/ns\/|saxon\.sf\.net/, 'extensions of the engine, which reach JavaScript'],
  [/\bfunction-lookup\b/, 'function-lookup(), which can find them by a computed name'],
  [/(?<![-\w])(?:fn:|Q\{[^}]*\})?transform\s*\(/, 'transform(), which runs other stylesheets'],
  [/\bload-xquery-module\b/, 'load-xquery-module()'],
];

/**
 * Returns what a stylesheet that is not trusted may not have in it, read as the parser reads it, with every reference resolved. Code
 * that is computed while it is compiled is not seen here, but in what was compiled (`refuseCompiled`).
 */
export function refuseModule(
  { url, content }: { readonly url: string; readonly content: string },
  readable: Roots,
): Diagnostic[] {
  const source = fileURLToPath(url);
  const lines = indexLines(content);
  const found: Diagnostic[] = [];
  const refuse = (what: string, position: Position) =>
    found.push(createDiagnostic('transform/not-trusted', { source, position, values: { what } }));
  const start = { line: 1, column: 1 };
  if (!isReadable(source, readable)) refuse(`the module "${source}", which lies elsewhere`, start);
  const check = (text: string, position: Position) => {
    for (const [pattern, what] of REFUSED) if (pattern.test(text)) refuse(what, position);
  };
  parseXmlEvents(content, {
    doctype: ({ start: from, end }) => refuse('a DTD', positionOf(lines, { start: from, end })),
    startElement({ namespace, local, attributes, declarations, start: from, end }) {
      const position = positionOf(lines, { start: from, end });
      for (const { value } of declarations) check(value, position);
      if (namespace === XSLT && local === 'evaluate') refuse('xsl:evaluate, which makes code out of strings', position);
      check(namespace, position);
      for (const { name, value } of attributes) {
        check(value, position);
        if (name === 'xml:base') refuse('xml:base', position);
        const isLoading = namespace === XSLT && ['import', 'include', 'use-package', 'import-schema'].includes(local);
        if (isLoading && name === '_href') refuse('the name of a module that is computed', position);
        if (isLoading && name === 'href' && !isFile(value, url)) refuse(`the module "${value}"`, position);
      }
    },
    text({ text, start: from, end }) {
      // Text is code where it holds value templates.
      if (text.includes('{')) check(text, positionOf(lines, { start: from, end }));
    },
  });
  return found;
}

function isFile(href: string, base: string): boolean {
  return URL.canParse(href, base) && new URL(href, base).protocol === 'file:' && new URL(href, base).host === '';
}
