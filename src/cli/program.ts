import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { declareAnnotate } from './commands/annotate.js';
import { declareEncode } from './commands/encode.js';
import { declareExplain } from './commands/explain.js';
import { declarePipeline } from './commands/pipeline.js';
import { declareRegister } from './commands/register.js';
import { declareRun } from './commands/run.js';
import { declareSchema } from './commands/schema.js';
import { declareSpeech } from './commands/speech.js';
import { declareTransform } from './commands/transform.js';
import { declareValidate } from './commands/validate.js';
import { declareVerify } from './commands/verify.js';
import { declareWorker } from './commands/worker.js';
import type { ExitCode } from './exit-code.js';
import type { Terminal } from './terminal.js';

/** What a command is declared with: where it reads and writes, and whom it tells how it ended. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly end: (code: ExitCode) => void;
}

/** Declares the commands, in the order in which help shows them. */
const declarations = [
  declareRun,
  declareEncode,
  declareVerify,
  declareValidate,
  declareSchema,
  declareExplain,
  declareTransform,
  declareAnnotate,
  declareSpeech,
  declareRegister,
  declarePipeline,
  declareWorker,
];

/** Makes the whole command line. It throws instead of ending the process. */
export function createProgram(terminal: Terminal, end: (code: ExitCode) => void): Command {
  const program = new Command('teiwright')
    .description(
      'Turns reports, letters and transcripts into valid TEI P5 editions, proves that the text was kept, and takes them on to HTML and plain text.',
    )
    .version(readVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help on a command')
    .showHelpAfterError('(teiwright --help lists commands and options)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText(
      'after',
      `
Examples:
  $ teiwright run report.txt
  $ teiwright encode report.txt -o report.xml
  $ teiwright verify report.xml report.txt

Exit codes: 0 fine, 1 a document has errors, 2 wrong usage, 3 a bug in teiwright.`,
    );
  for (const declare of declarations) {
    const command = declare({ terminal, end }).copyInheritedSettings(program);
    for (const part of command.commands) part.copyInheritedSettings(program);
    program.addCommand(command);
  }
  return program;
}

function readVersion(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
