import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import type { Metadata } from '../model/metadata.js';
import { parseMetadata } from '../read/metadata-file.js';
import type { InputFile } from './resolve-inputs.js';
import { findSideFile } from './side-file.js';
import { describeSystemError } from './system-error.js';

/** Metadata of one document, what was wrong with the files, and the files' texts by the name used in the findings. */
export interface GatheredMetadata {
  readonly metadata: Metadata;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Where else to look besides the side file. */
export interface GatherOptions {
  /** A file that holds for all inputs, the value of `--meta`. */
  readonly metaFile?: string | undefined;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/**
 * Returns what files say of a document: the one that holds for all inputs, then its own side file, which wins member by member.
 *
 * @throws {TeiError} `read/no-file` when a file cannot be read.
 */
export async function gatherMetadata(
  input: InputFile,
  { metaFile, cwd = process.cwd() }: GatherOptions = {},
): Promise<GatheredMetadata> {
  const sideFile = findSideFile(input);
  const files = [
    ...(metaFile === undefined ? [] : [metaFile]),
    ...(sideFile === undefined ? [] : [nameLike(input, sideFile, cwd)]),
  ];
  let metadata: Metadata = {};
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  for (const file of files) {
    const text = await readText(file, cwd);
    const parsed = parseMetadata(text, { source: file });
    metadata = { ...metadata, ...parsed.metadata };
    diagnostics.push(...parsed.diagnostics);
    texts.set(file, text);
  }
  return { metadata, diagnostics, texts };
}

/** Names a file as the user named the input: from the working folder, or absolute. */
function nameLike(input: InputFile, path: string, cwd: string): string {
  return input.source === input.path ? path : relative(cwd, path);
}

async function readText(file: string, cwd: string): Promise<string> {
  try {
    return await readFile(resolve(cwd, file), 'utf8');
  } catch (cause) {
    throw new TeiError('read/no-file', {
      source: file,
      values: { file, reason: describeSystemError(cause) },
      cause,
    });
  }
}
