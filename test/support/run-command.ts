import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run-cli.js';

/** The built command line. */
export const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** Is the command line built? In CI it must be. */
export const hasBuild = process.env.CI !== undefined || existsSync(MAIN);

/** What a command left behind. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what a command runs. */
export interface CommandSurroundings {
  readonly cwd: string;
  /** @default empty */
  readonly stdin?: string;
  /** Are the streams terminals? Only in this process. @default false */
  readonly isTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command line in a process of its own, from `dist`. */
export async function runAsProgram(args: readonly string[], options: CommandSurroundings): Promise<CommandResult> {
  const { cwd, stdin = '', env = {} } = options;
  const child = spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, ...noSchemas(cwd), ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (stdout += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (stderr += part));
  // A command that does not read its input may be gone before it is written.
  child.stdin.on('error', () => {}).end(stdin);
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  return { code, stdout, stderr };
}

/** Runs a command line in this process, from `src`. */
export async function runInProcess(args: readonly string[], options: CommandSurroundings): Promise<CommandResult> {
  const { cwd, stdin = '', isTerminal = false, env = {} } = options;
  const stdout = collect(isTerminal);
  const stderr = collect(isTerminal);
  const code = await runCli(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env: { ...noSchemas(cwd), ...env },
    cwd,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

/** A cache of the command's own, so that no test meets what the developer has fetched. */
function noSchemas(cwd: string) {
  return { XDG_CACHE_HOME: join(cwd, '.cache') };
}

function collect(isTTY: boolean) {
  const parts: string[] = [];
  const stream = new Writable({
    write(part, _encoding, done) {
      parts.push(String(part));
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => parts.join('') };
}
