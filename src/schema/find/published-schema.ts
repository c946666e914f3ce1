import { publishedSchemas } from './schema-cache.js';

/** Where the TEI's schemas lie on the network: its own releases, their archive, and copies of its repository. */
const PLACES =
  /^https?:\/\/(?:[\w.-]+\.)?(?:tei-c\.(?:org|de)|teic\.github\.io)\/|^https?:\/\/(?:raw\.githubusercontent\.com|github\.com|cdn\.jsdelivr\.net\/gh)\/TEIC\//;
const CURRENT = /^https?:\/\/(?:www\.)?tei-c\.org\/release\//;

/** A schema that the TEI publishes, as a document names it. */
export interface PublishedSchema {
  /** `tei_all`, … */
  readonly name: string;
  /** Is it the address of the newest release? Other addresses may mean an older one, or one to come. */
  readonly isCurrent: boolean;
}

/**
 * Returns which of the TEI's schemas an address means, in either syntax; `undefined` when it means none of them.
 *
 * @example
 * findPublishedSchema('https://vault.tei-c.de/P5/3.1.0/xml/tei/custom/schema/relaxng/tei_all.rng')?.name // 'tei_all'
 */
export function findPublishedSchema(address: string): PublishedSchema | undefined {
  const name = /\/(\w+)\.rn[gc](?:[?#].*)?$/.exec(address)?.[1] ?? '';
  if (!PLACES.test(address) || !publishedSchemas.includes(name)) return undefined;
  return { name, isCurrent: CURRENT.test(address) };
}
