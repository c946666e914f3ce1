import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { nameDocument, STANDARD_INPUT } from './document-name.js';

/** A file to work on, or standard input. */
export interface InputFile {
  /** As the user named it, `-` for standard input. */
  readonly source: string;
  /** The document's short name, see `nameDocument`. */
  readonly name: string;
  /** Absolute; absent for standard input. */
  readonly path?: string;
}

/** What the arguments of a command came to. */
export interface ResolvedInputs {
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the files that `patterns` mean: paths, globs, `-`. Each file once, in the order given, those of a glob sorted. A path
 * that exists is taken as it stands, also with `*` or `[` in it. Side files (`*.meta.yaml`) belong to a document and are none
 * themselves, so they are left out among several. Whatever cannot be found is a diagnostic.
 */
export async function resolveInputs(
  patterns: readonly string[],
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<ResolvedInputs> {
  const found = new Map<string, InputFile>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of patterns) {
    const sources = await expand(pattern, cwd);
    if (!Array.isArray(sources)) {
      diagnostics.push(sources);
      continue;
    }
    for (const source of sources) {
      const input = describeInput(source, cwd);
      const key = input.path ?? STANDARD_INPUT;
      if (!found.has(key)) found.set(key, input);
    }
  }
  const inputs = [...found.values()];
  return {
    inputs: inputs.length > 1 ? inputs.filter(({ source }) => !isSideFile(source)) : inputs,
    diagnostics,
  };
}

async function expand(pattern: string, cwd: string): Promise<string[] | Diagnostic> {
  if (pattern === STANDARD_INPUT) return [pattern];
  const status = statSync(resolve(cwd, pattern), { throwIfNoEntry: false });
  if (status?.isDirectory())
    return createDiagnostic('usage/folder-input', {
      source: pattern,
      values: { folder: pattern },
    });
  if (status) return [pattern];
  const found = isDynamicPattern(pattern) ? await findMatches(pattern, cwd) : [];
  if (found.length > 0) return found;
  return createDiagnostic('usage/no-input', {
    source: pattern,
    values: { pattern },
  });
}

/** Returns the files that a glob means, named as the glob is: absolute, or from the working folder. */
async function findMatches(pattern: string, cwd: string): Promise<string[]> {
  const matches = await glob(pattern.split(sep).join('/'), {
    cwd,
    absolute: true,
    expandDirectories: false,
  });
  return matches
    .filter((path) => !isSideFile(path))
    .map((path) => (isAbsolute(pattern) ? path : relative(cwd, path)))
    .sort();
}

function describeInput(source: string, cwd: string): InputFile {
  if (source === STANDARD_INPUT) return { source, name: nameDocument(source) };
  const path = resolve(cwd, source);
  return { source, name: nameDocument(path), path };
}

function isSideFile(path: string): boolean {
  return /\.meta\.(yaml|yml|json)$/i.test(path);
}

/**
 * Returns a diagnostic for each input whose name an earlier one has already, as file systems compare names: without regard to
 * case and composition.
 */
export function findSameNames(inputs: readonly InputFile[]): readonly Diagnostic[] {
  const first = new Map<string, InputFile>();
  return inputs.flatMap((input) => {
    const key = input.name.normalize('NFC').toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, input);
      return [];
    }
    return [
      createDiagnostic('usage/same-name', {
        source: input.source,
        values: {
          name: input.name,
          first: other.source,
          second: input.source,
        },
      }),
    ];
  });
}
