import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { TeiError } from '../diagnostics/tei-error.js';
import type { SchemaStore } from '../schema/find/schema-cache.js';
import { compileRelaxNg, type RelaxNgSchema } from '../schema/relax-ng/compile.js';
import { loadSchema, serializeSchema } from '../schema/relax-ng/serialize.js';
import { describeSystemError } from './system-error.js';

/** A file that went into a schema, with the checksum that it had. */
type Ingredient = readonly [path: string, sha256: string];

/**
 * Returns the schema in a file, with what it includes, compiled. The compiled copy is kept in the store with the checksums of all
 * files that went into it, and made anew when one of them changes.
 *
 * @throws {TeiError} `usage/no-schema` when the file cannot be read; `validate/schema-incorrect` when it breaks a rule of RELAX NG.
 */
export function openSchemaFile(path: string, store: SchemaStore): RelaxNgSchema {
  const file = `${checksum(path)}.compiled.json`;
  const text = read(path);
  const kept = loadKept(store.read(file), new Map([[path, text]]));
  if (kept !== undefined) return kept;
  const ingredients: Ingredient[] = [[path, checksum(text)]];
  const schema = compileRelaxNg(text, {
    uri: pathToFileURL(path).href,
    readFile(uri) {
      const included = fileURLToPath(uri);
      const itsText = readFileSync(included, 'utf8');
      ingredients.push([included, checksum(itsText)]);
      return itsText;
    },
  });
  store.write(file, `${JSON.stringify(ingredients)}\n${serializeSchema(schema)}`);
  return schema;
}

function loadKept(kept: string | undefined, texts: ReadonlyMap<string, string>): RelaxNgSchema | undefined {
  if (kept === undefined) return undefined;
  const end = kept.indexOf('\n');
  try {
    const ingredients = JSON.parse(kept.slice(0, end)) as readonly Ingredient[];
    const isFresh = ingredients.every(([path, sha256]) => checksum(texts.get(path) ?? read(path)) === sha256);
    return isFresh ? loadSchema(kept.slice(end + 1)) : undefined;
  } catch {
    // Damaged, of another version, or of files that are gone: compiled anew
    return undefined;
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const values = { file: path, reason: describeSystemError(cause) };
    throw new TeiError('usage/no-schema', { source: path, values, cause });
  }
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
