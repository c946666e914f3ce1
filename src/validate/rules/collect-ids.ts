import { resolveUri } from '../../schema/relax-ng/uri.js';
import { parseXmlEvents } from '../../xml/events.js';
import { XML_NAMESPACE } from '../../xml/names.js';

/** Returns a function from a file, named relative to `source`, to its ids; each file is read when first asked for. */
export function collectIds(
  files: ReadonlyMap<string, string>,
  source: string,
): (file: string) => ReadonlySet<string> | undefined {
  const known = new Map<string, ReadonlySet<string>>();
  return (file) => {
    if (files.size === 0) return undefined;
    const address = resolveUri(source, file);
    const xml = files.get(address);
    if (xml === undefined) return undefined;
    const ids = known.get(address) ?? idsOf(xml);
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
