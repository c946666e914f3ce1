import { compileRelaxNg } from '../relax-ng/compile.js';
import type { RelaxNgSchema } from '../relax-ng/create-schema.js';
import { loadSchema, serializeSchema } from '../relax-ng/serialize.js';
import { readSchema, type SchemaStore } from './schema-cache.js';

/**
 * Returns a schema that was added before, compiled. The compiled copy is kept beside it, and made anew when it is missing or of
 * another version: loading it takes a tenth of the time.
 *
 * @throws {TeiError} `validate/schema-unavailable` when it was not added, or was changed since.
 */
export async function openSchema(name: string, store: SchemaStore): Promise<RelaxNgSchema> {
  const text = await readSchema(name, store);
  const file = `${name}.compiled.json`;
  const mark = `${store.read(`${name}.json`)}\n`;
  const kept = store.read(file);
  if (kept?.startsWith(mark)) {
    try {
      return loadSchema(kept.slice(mark.length));
    } catch {
      // Written by another version of this program: compiled anew below
    }
  }
  const schema = compileRelaxNg(text, { uri: `${name}.rng` });
  store.write(file, mark + serializeSchema(schema));
  return schema;
}
