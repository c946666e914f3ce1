import { parseXmlEvents } from '../../xml/events.js';
import type { XmlAttribute } from '../../xml/xml-event.js';
import { resolveUri } from '../relax-ng/uri.js';

/** The beginning of addresses, and what an XML catalog says of all that begin so. */
interface Beginning {
  readonly from: string;
  readonly to: string;
}

/** Where an XML catalog says that files are to be found. */
export interface Catalog {
  /** Exact addresses. */
  readonly exact: ReadonlyMap<string, string>;
  /** Beginnings of addresses that are replaced, longest first. */
  readonly beginnings: readonly Beginning[];
  /** Beginnings of addresses that other catalogs answer for, longest first. */
  readonly delegates: readonly Beginning[];
  /** Catalogs to be asked where this one says nothing, in order. */
  readonly next: readonly string[];
}

/** Returns the catalog at an address; `undefined` when there is none. */
export type OpenCatalog = (address: string) => Catalog | undefined;

const CATALOG_NAMESPACE = 'urn:oasis:names:tc:entity:xmlns:xml:catalog';
/** How many catalogs may lead to one another. */
const LONGEST_CHAIN = 100;

/**
 * Reads an XML catalog: `uri`, `system`, `rewriteURI`, `rewriteSystem`, `delegateURI`, `delegateSystem`, `nextCatalog`. Addresses
 * in it are relative to `base`, or to the nearest `xml:base`.
 *
 * Source: OASIS XML Catalogs 1.1, sections 6 and 7.
 */
export function readCatalog(text: string, base: string): Catalog {
  const exact = new Map<string, string>();
  const beginnings: Beginning[] = [];
  const delegates: Beginning[] = [];
  const next: string[] = [];
  const bases = [base];
  parseXmlEvents(text, {
    startElement({ local, namespace, attributes }) {
      const around = bases[bases.length - 1] ?? base;
      const own = attributes.find(({ name }) => name === 'xml:base')?.value;
      const here = own === undefined ? around : resolveUri(around, own);
      bases.push(here);
      if (namespace !== CATALOG_NAMESPACE) return;
      const [from, to] = addressesOf(local, attributes);
      if (to === undefined) return;
      const target = resolveUri(here, to);
      if (local === 'nextCatalog') next.push(target);
      else if (from === undefined) return;
      else if (local.startsWith('rewrite')) beginnings.push({ from, to: target });
      else if (local.startsWith('delegate')) delegates.push({ from, to: target });
      else if (!exact.has(from)) exact.set(from, target);
    },
    endElement() {
      bases.pop();
    },
  });
  return { exact, beginnings: beginnings.sort(longestFirst), delegates: delegates.sort(longestFirst), next };
}

/**
 * Returns where `uri` is to be found according to the catalog and those that it leads to; `uri` itself when none says anything.
 *
 * A catalog's own entries come first; then, where it delegates the beginning of the address, only those catalogs are asked;
 * else the next ones in order.
 */
export function lookUp(catalog: Catalog, uri: string, open: OpenCatalog = () => undefined): string {
  let opened = 0;
  const openNext = (address: string): Catalog | undefined => {
    opened += 1;
    return opened > LONGEST_CHAIN ? undefined : open(address);
  };
  return findIn(catalog, uri, openNext) ?? uri;
}

function findIn(catalog: Catalog, uri: string, open: OpenCatalog): string | undefined {
  const found = catalog.exact.get(uri);
  if (found !== undefined) return found;
  const beginning = catalog.beginnings.find(({ from }) => uri.startsWith(from));
  if (beginning !== undefined) return beginning.to + uri.slice(beginning.from.length);
  const delegates = catalog.delegates.filter(({ from }) => uri.startsWith(from)).map(({ to }) => to);
  for (const address of delegates.length > 0 ? delegates : catalog.next) {
    const other = open(address);
    const there = other === undefined ? undefined : findIn(other, uri, open);
    if (there !== undefined) return there;
  }
  return undefined;
}

function longestFirst(a: Beginning, b: Beginning): number {
  return b.from.length - a.from.length;
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
    case 'delegateURI':
      return [value('uriStartString'), value('catalog')];
    case 'delegateSystem':
      return [value('systemIdStartString'), value('catalog')];
    case 'nextCatalog':
      return [undefined, value('catalog')];
    default:
      return [];
  }
}
