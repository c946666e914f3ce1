#!/usr/bin/env node
import * as modules from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ownCacheFolder } from '../transform/cache-folder.js';
import { EXIT } from './exit-code.js';

// A pattern is compiled to machine code at once, not first to something slower that its second use throws away: ours are many and
// large, and compiling them is a third of what encoding a report takes.
setFlagsFromString('--no-regexp-tier-up');

// Our code and the engine's are compiled once, and kept in the user's own folder, because what lies in it is run. Node 20 cannot.
const { enableCompileCache } = modules as { enableCompileCache?: (folder: string) => unknown };
enableCompileCache?.(join(ownCacheFolder(), 'code'));

// Whoever reads our output may have seen enough (`teiwright … | head`): that is no failure.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.fine);
    throw error;
  });

process.on('uncaughtException', (error) => {
  process.stderr.write(`teiwright itself failed. This is a bug in teiwright; please report it:\n${error.stack}\n`);
  process.exit(EXIT.bug);
});

const { runCli } = await import('./run-cli.js');
process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
