import type { Position } from '../diagnostics/diagnostic.js';
import { indexLines, positionOf } from '../diagnostics/line-index.js';
import { parseXmlEvents } from '../xml/events.js';

/**
 * Returns the places of the start tags that the paths lead to, by path. Paths are those of the XPath function `path()`:
 * `/Q{http://www.tei-c.org/ns/1.0}TEI[1]/Q{…}text[1]`. One that leads nowhere is left out.
 */
export function locateNodes(xml: string, paths: readonly string[]): Map<string, Position> {
  const wanted = new Set(paths);
  const found = new Map<string, Position>();
  const open: { path: string; counts: Map<string, number> }[] = [{ path: '', counts: new Map() }];
  const lines = indexLines(xml);
  parseXmlEvents(xml, {
    startElement({ namespace, local, start, end }) {
      const parent = open.at(-1);
      if (!parent) return;
      const name = `Q{${namespace}}${local}`;
      const count = (parent.counts.get(name) ?? 0) + 1;
      parent.counts.set(name, count);
      const path = `${parent.path}/${name}[${count}]`;
      open.push({ path, counts: new Map() });
      if (wanted.has(path)) found.set(path, positionOf(lines, { start, end }));
    },
    endElement() {
      open.pop();
    },
  });
  return found;
}
