import type { Position } from '../diagnostics/diagnostic.js';
import { indexLines, positionOf } from '../diagnostics/line-index.js';
import { parseXmlEvents } from './events.js';

/** What is no element is reported at the element it stands in. */
const STEP_TO_NO_ELEMENT = /\/(?:text|comment|processing-instruction)\([^/]*\)\[\d+\]$/;

/**
 * Returns the places of the start tags and attribute values that the paths lead to, by path. Paths are those of the XPath function
 * `path()`; one that leads nowhere is left out.
 *
 * ```
 * /Q{http://www.tei-c.org/ns/1.0}TEI[1]/Q{http://www.tei-c.org/ns/1.0}text[1]     a start tag
 * /Q{http://www.tei-c.org/ns/1.0}TEI[1]/@Q{http://www.w3.org/XML/1998/namespace}id   a value
 * /Q{http://www.tei-c.org/ns/1.0}TEI[1]/text()[2]                                 the start tag of its parent
 * ```
 */
export function locatePaths(xml: string, paths: readonly string[]): Map<string, Position> {
  const wanted = new Map<string, string[]>();
  for (const path of paths) {
    const place = path.replace(STEP_TO_NO_ELEMENT, '') || '/';
    wanted.set(place, [...(wanted.get(place) ?? []), path]);
  }
  const found = new Map<string, Position>();
  if (wanted.size === 0) return found;
  const open: { path: string; counts: Map<string, number> }[] = [{ path: '', counts: new Map() }];
  const lines = indexLines(xml);
  const mark = (path: string, span: { start: number; end: number }) => {
    for (const each of wanted.get(path) ?? []) if (!found.has(each)) found.set(each, positionOf(lines, span));
  };
  parseXmlEvents(xml, {
    startElement({ namespace, local, attributes, start, end }) {
      const parent = open.at(-1);
      if (!parent) return;
      const name = `Q{${namespace}}${local}`;
      const count = (parent.counts.get(name) ?? 0) + 1;
      parent.counts.set(name, count);
      const path = `${parent.path}/${name}[${count}]`;
      open.push({ path, counts: new Map() });
      if (open.length === 2) mark('/', { start, end });
      mark(path, { start, end });
      for (const attribute of attributes) {
        const written = attribute.namespace === '' ? attribute.local : `Q{${attribute.namespace}}${attribute.local}`;
        mark(`${path}/@${written}`, { start: attribute.valueStart, end: attribute.valueEnd });
      }
    },
    endElement() {
      open.pop();
    },
  });
  return found;
}
