import { parseXmlEvents } from '../../xml/events.js';
import type { XmlAttribute } from '../../xml/xml-event.js';
import { resolveUri } from '../relax-ng/uri.js';

/** Where an XML catalog says that files are to be found. */
export interface Catalog {
  /** Exact addresses. */
  readonly exact: ReadonlyMap<string, string>;
  /** Beginnings of addresses, longest first. */
  readonly beginnings: readonly { readonly from: string; readonly to: string }[];
}

const CATALOG_NAMESPACE = 'urn:oasis:names:tc:entity:xmlns:xml:catalog';

/**
 * Reads an XML catalog: `uri`, `system`, `rewriteURI`, `rewriteSystem`. Addresses in it are relative to `base`.
 *
 * Source: OASIS XML Catalogs 1.1, sections 6 and 7. Chains of catalogs (`nextCatalog`, `delegateURI`) are not followed.
 */
export function readCatalog(text: string, base: string): Catalog {
  const exact = new Map<string, string>();
  const beginnings: { from: string; to: string }[] = [];
  parseXmlEvents(text, {
    startElement({ local, namespace, attributes }) {
      if (namespace !== CATALOG_NAMESPACE) return;
      const [from, to] = addressesOf(local, attributes);
      if (from === undefined || to === undefined) return;
      const target = resolveUri(base, to);
      if (local.startsWith('rewrite')) beginnings.push({ from, to: target });
      else if (!exact.has(from)) exact.set(from, target);
    },
  });
  return { exact, beginnings: beginnings.sort((a, b) => b.from.length - a.from.length) };
}

/** Returns where `uri` is to be found according to the catalog; `uri` itself when it says nothing. */
export function lookUp({ exact, beginnings }: Catalog, uri: string): string {
  const found = exact.get(uri);
  if (found !== undefined) return found;
  const beginning = beginnings.find(({ from }) => uri.startsWith(from));
  return beginning === undefined ? uri : beginning.to + uri.slice(beginning.from.length);
}

function addressesOf(local: string, attributes: readonly XmlAttribute[]): (string | undefined)[] {
  const value = (name: string) => attributes.find((attribute) => attribute.name === name)?.value;
  switch (local) {
    case 'uri':
      return [value('name'), value('uri')];
    case 'system':
      return [value('systemId'), value('uri')];
    case 'rewriteURI':
      return [value('uriStartString'), value('rewritePrefix')];
    case 'rewriteSystem':
      return [value('systemIdStartString'), value('rewritePrefix')];
    default:
      return [];
  }
}
