import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { TeiError } from '../diagnostics/tei-error.js';
import { type BuiltRegister, buildSharedRegister, type NamedText } from '../register/merge/build-shared-register.js';
import { readXml } from './read-xml.js';
import { describeSystemError } from './system-error.js';
import { writeOutput } from './write-output.js';

/** Where the register is. */
export interface BuildRegisterFilesOptions {
  /** The register file. @default register.xml in the folder */
  readonly output?: string | undefined;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/** Returns where the proposals for a register file are kept: `register.proposals.json` beside `register.xml`. */
export function proposalsPath(registerFile: string): string {
  return registerFile.replace(/(?:\.xml)?$/, '.proposals.json');
}

/**
 * Merges the registers of all TEI files in a folder, and in the folders in it, into one register file, and writes the doubtful merges
 * beside it. A file that would not change is not written.
 *
 * @throws {TeiError} `read/no-file` when a file cannot be read; `usage/no-input` when the folder has no TEI file.
 */
export async function buildRegisterFiles(
  folder: string,
  options: BuildRegisterFilesOptions = {},
): Promise<BuiltRegister & { readonly file: string; readonly proposalsFile: string }> {
  const { cwd = process.cwd() } = options;
  const file = resolve(cwd, options.output ?? `${folder}/register.xml`);
  const proposalsFile = proposalsPath(file);
  const paths = await glob('**/*.xml', { cwd: resolve(cwd, folder), absolute: true });
  const inputs = paths.map((path) => resolve(path)).filter((path) => path !== file);
  if (inputs.length === 0)
    throw new TeiError('usage/no-input', { source: folder, values: { pattern: `${folder}/**/*.xml` } });
  const named = async (path: string): Promise<NamedText> => {
    const source = relative(cwd, path);
    return { source, text: await readText(path, source) };
  };
  const documents: NamedText[] = [];
  for (const path of inputs) documents.push(await named(path));
  const register = await orNothing(named(file));
  const proposals = await orNothing(named(proposalsFile));
  const built = buildSharedRegister(documents, { register, proposals });
  if (built.text !== register?.text) await writeOutput(file, built.text);
  if (built.proposals !== proposals?.text) await writeOutput(proposalsFile, built.proposals);
  return { ...built, file, proposalsFile };
}

async function readText(path: string, source: string): Promise<string> {
  try {
    return readXml(await readFile(path), { source }).text;
  } catch (cause) {
    throw new TeiError('read/no-file', { source, values: { file: source, reason: describeSystemError(cause) }, cause });
  }
}

/** A file that is not there yet is nothing; every other fault is one. */
async function orNothing(reading: Promise<NamedText>): Promise<NamedText | undefined> {
  try {
    return await reading;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as { readonly code?: string } | undefined) : undefined;
    if (cause?.code === 'ENOENT') return undefined;
    throw error;
  }
}
