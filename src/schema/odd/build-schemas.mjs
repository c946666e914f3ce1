// Makes schemas/teiwright.rng, .sch and .html from schemas/teiwright.odd. A test proves that they are up to date.
import { fileURLToPath } from 'node:url';
import { buildSchema } from '../../../dist/pipeline/build-schema.js';

const cwd = fileURLToPath(new URL('../../../schemas/', import.meta.url));
const { diagnostics } = buildSchema('teiwright.odd', { cwd });
if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
