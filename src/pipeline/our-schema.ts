import { readFileSync } from 'node:fs';
import { compileOdd } from '../schema/odd/compile-odd.js';
import { describeSchema, type SchemaDescription } from '../schema/odd/describe-schema.js';

/**
 * Returns what the schema that comes with this program says, in words: as the build wrote it down, or, when the sources run without a
 * build, from the ODD.
 */
export function describeOurSchema(): SchemaDescription {
  try {
    return JSON.parse(readFileSync(new URL('../teiwright-schema.json', import.meta.url), 'utf8'));
  } catch {
    const odd = readFileSync(new URL('../../schemas/teiwright.odd', import.meta.url), 'utf8');
    return describeSchema(compileOdd(odd).model);
  }
}
