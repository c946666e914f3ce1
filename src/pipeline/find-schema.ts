import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TeiError } from '../diagnostics/tei-error.js';
import { type Catalog, lookUp, readCatalog } from '../schema/find/catalog.js';
import { openSchema } from '../schema/find/open-schema.js';
import { findPublishedSchema } from '../schema/find/published-schema.js';
import { publishedSchemas } from '../schema/find/schema-cache.js';
import { findNamedSchemas, type NamedSchema } from '../schema/find/xml-model.js';
import type { RelaxNgSchema } from '../schema/relax-ng/compile.js';
import type { CacheEnvironment } from '../transform/cache-folder.js';
import { type RulesSource, readRulesFile } from './ask-rules.js';
import { openSchemaFile } from './open-schema-file.js';
import { createSchemaStore, schemaFolder, withoutInsisting } from './schema-store.js';
import { describeSystemError } from './system-error.js';

/** Where schemas may come from. */
export interface SchemaFinderOptions {
  /** A RELAX NG file, or the name of one that was fetched; for all documents. @default what each document names */
  readonly schema?: string | undefined;
  /** An XML catalog, which says where files of addresses on the network are. @default none */
  readonly catalog?: string | undefined;
  /**
   * Are the Schematron rules asked that stand within a grammar? Without it, where the document names the file as Schematron too (as
   * editors do it), and those of our own schema: other grammars are often read by people who know nothing of the rules in them.
   */
  readonly carriedRules?: boolean | undefined;
  /** @default process.env */
  readonly env?: CacheEnvironment;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/** The schema of a document, or why there is none; and its Schematron rules. */
export type FoundSchema = (
  | {
      readonly schema: RelaxNgSchema;
      readonly name: string;
      /** The address that the document names, where it may mean another release than the one that is kept. */
      readonly insteadOf?: string;
    }
  | { readonly schema?: undefined; readonly reason: string }
) & {
  /** Reads the files in which rules may stand: those that the document names, and that of the schema where it is asked for rules. */
  readonly readRules: () => readonly RulesSource[];
};

/** Finds schemas, each opened once. */
export type SchemaFinder = (xml: string, path?: string) => Promise<FoundSchema>;

/** The name of the schema that comes with this program. */
const OURS = 'teiwright';

/** A schema's place: a file, with another one where its rules stand apart, or a name in the store. */
type Place =
  | { readonly file: string; readonly rules?: string }
  | { readonly name: string; readonly insteadOf?: string };

/**
 * Returns a function that finds the schema of a document, without ever asking the network: the one that is given, else the one that
 * the document names (in `<?xml-model?>`) where that is a file here or was fetched (in whatever release the document names it),
 * else, where the document names none, `tei_all` if that was fetched.
 *
 * @throws {TeiError} `usage/no-schema` when the given schema or catalog cannot be read; the function `validate/schema-incorrect` when
 * a schema is none.
 */
export function createSchemaFinder(options: SchemaFinderOptions = {}): SchemaFinder {
  const { cwd = process.cwd(), env = process.env } = options;
  const store = withoutInsisting(createSchemaStore(schemaFolder(env)));
  const isKept = (name: string) => publishedSchemas.includes(name) && store.read(`${name}.json`) !== undefined;
  const catalog = options.catalog === undefined ? undefined : openCatalog(resolve(cwd, options.catalog));
  const given = options.schema === undefined ? undefined : placeOfGiven(options.schema);
  const opened = new Map<string, Promise<RelaxNgSchema>>();

  return async (xml, path) => {
    const folder = path === undefined ? cwd : dirname(path);
    const named = given === undefined ? findNamedSchemas(xml) : [];
    const rules = named
      .filter(({ kind }) => kind === 'schematron')
      .flatMap(({ href }) => placeOfNamed(href, folder) ?? []);
    const place = given ?? placeOfGrammar(named, folder);
    if ('reason' in place) return { ...place, readRules: () => rules.map(readRulesOf) };
    const isAskedForRules = options.carriedRules === true || ('file' in place && place.rules !== undefined);
    const carrying = isAskedForRules ? [place, ...rules] : rules;
    const carried = carrying.filter(
      (each, index, all) => index === all.findIndex((other) => nameOf(other) === nameOf(each)),
    );
    const insteadOf = 'insteadOf' in place ? { insteadOf: place.insteadOf as string } : {};
    return { schema: await open(place), name: nameOf(place), ...insteadOf, readRules: () => carried.map(readRulesOf) };
  };

  function placeOfGrammar(named: readonly NamedSchema[], folder: string): Place | { readonly reason: string } {
    const grammars = named.filter(({ kind }) => kind === 'relax-ng');
    for (const { href } of grammars) {
      const place = placeOfNamed(href, folder);
      if (place !== undefined) return place;
    }
    const [first] = grammars;
    if (first !== undefined) {
      const { href } = first;
      const published = findPublishedSchema(href);
      const advice = isKept('tei_all') ? '; "--schema tei_all" judges it by the whole of TEI' : '';
      const fetching = published === undefined ? advice : `; "teiwright schema add ${published.name}" fetches it`;
      return { reason: `"${href}" is not on this computer${fetching}` };
    }
    if (isKept('tei_all')) return { name: 'tei_all' };
    return { reason: 'the file names none, and tei_all was not fetched yet' };
  }

  function open(place: Place): Promise<RelaxNgSchema> {
    const name = nameOf(place);
    const schema =
      opened.get(name) ??
      ('file' in place ? Promise.resolve(openSchemaFile(place.file, store)) : openSchema(place.name, store));
    opened.set(name, schema);
    return schema;
  }

  function readRulesOf(place: Place): RulesSource {
    if ('name' in place) return { source: place.name, text: store.read(`${place.name}.rng`) ?? '' };
    return readRulesFile(place.rules ?? place.file);
  }

  function placeOfGiven(schema: string): Place {
    const file = resolve(cwd, schema);
    if (existsSync(file)) return { file };
    if (schema === OURS) return { file: ourSchemaFile('rng'), rules: ourSchemaFile('sch') };
    if (publishedSchemas.includes(schema) && isKept(schema)) return { name: schema };
    const reason = publishedSchemas.includes(schema)
      ? `it was not fetched yet; "teiwright schema add ${schema}" does`
      : 'there is no such file';
    throw new TeiError('usage/no-schema', { source: schema, values: { file: schema, reason } });
  }

  function placeOfNamed(href: string, folder: string): Place | undefined {
    const base = pathToFileURL(`${folder}/`).href;
    if (!URL.canParse(href, base)) return undefined;
    const url = new URL(href, base).href;
    const target = catalog === undefined ? url : lookUp(catalog, url, openNextCatalog);
    if (target.startsWith('file:')) {
      const file = fileURLToPath(target);
      return existsSync(file) ? { file } : undefined;
    }
    const published = findPublishedSchema(target);
    if (published === undefined || !isKept(published.name)) return undefined;
    const { name, isCurrent } = published;
    return isCurrent ? { name } : { name, insteadOf: href };
  }
}

/** A catalog that another one leads to may be missing: the next one may know. */
function openNextCatalog(address: string): Catalog | undefined {
  try {
    return readCatalog(readFileSync(fileURLToPath(address), 'utf8'), address);
  } catch {
    return undefined;
  }
}

function nameOf(place: Place): string {
  return 'file' in place ? place.file : place.name;
}

/** Returns the path of a file of our schema: it lies in the package, beside `src` and `dist`. */
function ourSchemaFile(extension: 'rng' | 'sch'): string {
  return fileURLToPath(new URL(`../../schemas/teiwright.${extension}`, import.meta.url));
}

function openCatalog(path: string): Catalog {
  try {
    return readCatalog(readFileSync(path, 'utf8'), pathToFileURL(path).href);
  } catch (cause) {
    const values = { file: path, reason: describeSystemError(cause) };
    throw new TeiError('usage/no-schema', { source: path, values, cause });
  }
}
