#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { EXIT } from './exit-code.js';
import { runCli } from './run-cli.js';

// A pattern is compiled to machine code at once, not first to something slower that its second use throws away: ours are many and
// large, and compiling them is a third of what encoding a report takes.
setFlagsFromString('--no-regexp-tier-up');

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

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
