// What compiles stylesheets that are not trusted: static expressions of a stylesheet run while it is compiled. The first argument are
// the folders that may be read and written, as JSON; the others are the compiler's.
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { guardProcess } from './guard-process.js';

const { read, write } = JSON.parse(process.argv[2] ?? '{}') as { read: string[]; write: string[] };
const compiler = createRequire(import.meta.url).resolve('xslt3/xslt3.js');
// What the compiler loads lies elsewhere: it must be there before the guard stands.
createRequire(compiler)('saxon-js');
process.argv.splice(1, 2, compiler);
guardProcess({ read: [...read, ...write, dirname(compiler)], write });
createRequire(import.meta.url)(compiler);
