import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { TeiError } from '../diagnostics/tei-error.js';
import { findSameNames, type InputFile } from './resolve-inputs.js';

/** Where the documents that a command makes go. */
export type OutputPlan =
  | { readonly kind: 'stream' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string };

/** What the plan depends on. */
export interface OutputRequest {
  /** The value of `-o`; `-` is standard output, as none is. */
  readonly output?: string | undefined;
  readonly inputs: readonly InputFile[];
  /** How many inputs were asked for, those that could not be found included. @default inputs.length */
  readonly count?: number;
  /** Does one input make several documents? @default false */
  readonly isMany?: boolean;
  /** @default process.cwd() */
  readonly cwd?: string;
}

/**
 * Returns where output goes: `output` is a folder when it exists as one, ends in `/`, or there are several inputs; without
 * it, or when it is `-`, standard output. Two inputs of one name are found here, before anything is written.
 *
 * @throws {TeiError} `usage/no-output` for several inputs and no `output`, `usage/not-a-folder` for several and a file.
 */
export function planOutput(request: OutputRequest): {
  readonly plan: OutputPlan;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { output, inputs, count = inputs.length, isMany = false, cwd = process.cwd() } = request;
  if (output === undefined || output === '-') {
    if (count > 1 || isMany)
      throw new TeiError('usage/no-output', {
        values: { count: isMany ? 'several' : count },
      });
    return { plan: { kind: 'stream' }, diagnostics: [] };
  }
  const path = resolve(cwd, output);
  const status = statSync(path, { throwIfNoEntry: false });
  const wantsFolder = count > 1 || isMany || /[/\\]$/.test(output);
  if (status && !status.isDirectory() && wantsFolder)
    throw new TeiError('usage/not-a-folder', { values: { path: output } });
  if (!wantsFolder && !status?.isDirectory()) return { plan: { kind: 'file', path }, diagnostics: [] };
  return {
    plan: { kind: 'folder', path },
    diagnostics: findSameNames(inputs),
  };
}

/** Returns the file that a document goes into, absolute; `undefined` when it goes to standard output. */
export function outputPath(plan: OutputPlan, name: string, extension: string): string | undefined {
  if (plan.kind === 'stream') return undefined;
  return plan.kind === 'file' ? plan.path : join(plan.path, `${name}${extension}`);
}
