// Writes down what schemas/teiwright.odd says, in words, so that "teiwright explain" need not read it.
import { readFile, writeFile } from 'node:fs/promises';
import { compileOdd } from '../../../dist/schema/odd/compile-odd.js';
import { describeSchema } from '../../../dist/schema/odd/describe-schema.js';

const root = new URL('../../../', import.meta.url);
const odd = await readFile(new URL('schemas/teiwright.odd', root), 'utf8');
const { model } = compileOdd(odd, { source: 'schemas/teiwright.odd' });
await writeFile(new URL('dist/teiwright-schema.json', root), JSON.stringify(describeSchema(model)));
