import { resolveUri } from '../../schema/relax-ng/uri.js';
import { parseXmlEvents } from '../../xml/events.js';
import { XML_NAMESPACE } from '../../xml/names.js';

/** Other files that pointers may lead into, by their address as the document's own is written. A `Map` of texts is one. */
export interface GivenFiles {
  get(address: string): string | undefined;
}

/** Returns a function from a file, named relative to `source`, to its ids; each file is read when first asked for. */
export function collectIds(files: GivenFiles, source: string): (file: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string> | undefined>();
  return (file) => {
    const address = resolveUri(source, file);
    if (known.has(address)) return known.get(address);
    const xml = files.get(address);
    const ids = xml === undefined ? undefined : idsOf(xml);
    known.set(address, ids);
    return ids;
  };
}

function idsOf(xml: string): ReadonlySet<string> {
  const ids = new Set<string>();
  parseXmlEvents(xml, {
    startElement({ attributes }) {
      for (const { namespace, local, value } of attributes) {
        if (namespace === XML_NAMESPACE && local === 'id') ids.add(value.trim());
      }
    },
  });
  return ids;
}
