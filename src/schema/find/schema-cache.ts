import { TeiError } from '../../diagnostics/tei-error.js';

/** Where fetched schemas are kept; the caller decides where that is. */
export interface SchemaStore {
  read(file: string): string | undefined;
  write(file: string, text: string): void;
}

/** What is known of a fetched schema. */
export interface SchemaRecord {
  readonly url: string;
  /** SHA-256 of its UTF-8 bytes, hexadecimal. */
  readonly sha256: string;
}

/** The part of `fetch` that is used. */
export type FetchText = (
  url: string,
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

const RELEASE = 'https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/';
/** The customizations that the TEI publishes with each release, and where. */
export const publishedSchemas: readonly string[] = [
  'tei_all',
  'tei_lite',
  'tei_simplePrint',
  'tei_minimal',
  'tei_bare',
  'tei_drama',
  'tei_speech',
  'tei_ms',
  'tei_corpus',
];

/**
 * Fetches one of the TEI's schemas into the store with its checksum and returns its record. The network is used here and nowhere
 * else, only when a person asks.
 *
 * @throws {TeiError} `validate/schema-unavailable` when the TEI publishes no such schema, or it cannot be fetched.
 */
export async function addSchema(
  name: string,
  { fetch, store }: { readonly fetch: FetchText; readonly store: SchemaStore },
): Promise<SchemaRecord> {
  if (!publishedSchemas.includes(name)) {
    throw unavailable(name, `the TEI publishes ${publishedSchemas.join(', ')}`);
  }
  const url = `${RELEASE}${name}.rng`;
  const text = await fetchText(name, url, fetch);
  if (!text.includes('http://relaxng.org/ns/structure/1.0')) throw unavailable(name, `"${url}" is no RELAX NG`);
  const record = { url, sha256: await checksum(text) };
  store.write(`${name}.rng`, text);
  store.write(`${name}.json`, `${JSON.stringify(record, null, 2)}\n`);
  return record;
}

/**
 * Returns the text of a schema that was added before, after comparing its checksum.
 *
 * @throws {TeiError} `validate/schema-unavailable` when it was not added, or was changed since.
 */
export async function readSchema(name: string, store: SchemaStore): Promise<string> {
  const text = store.read(`${name}.rng`);
  const record = store.read(`${name}.json`);
  if (text === undefined || record === undefined) throw unavailable(name, 'it was not fetched yet');
  const { sha256 } = JSON.parse(record) as SchemaRecord;
  if (sha256 !== (await checksum(text))) throw unavailable(name, 'the kept copy is not what was fetched');
  return text;
}

async function fetchText(name: string, url: string, fetch: FetchText): Promise<string> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await response.text();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw unavailable(name, `"${url}" cannot be reached (${reason}); is the computer offline?`, cause);
  }
}

async function checksum(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unavailable(name: string, reason: string, cause?: unknown): TeiError {
  return new TeiError('validate/schema-unavailable', { values: { name, reason }, cause });
}
