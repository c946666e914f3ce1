import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { TeiError } from '../../diagnostics/tei-error.js';
import { describeSystemError } from '../system-error.js';
import type { ReadConfig } from './read-config.js';

/** The names that a configuration is looked for by, in this order. */
export const CONFIG_NAMES = ['teiwright.config.yaml', 'teiwright.config.yml', 'teiwright.config.json'] as const;

/** A configuration with its place. */
export interface OpenedConfig extends ReadConfig {
  /** As the user would name the file. */
  readonly source: string;
  readonly text: string;
  /** The folder that its paths are from, absolute. */
  readonly root: string;
  /** Its name, else its folder's. */
  readonly name: string;
}

/**
 * Reads the configuration `file`: a file, or a folder that holds one.
 *
 * @throws {TeiError} `usage/no-config` when there is none or it cannot be read.
 */
export async function openConfig(
  file = '.',
  { cwd = process.cwd() }: { readonly cwd?: string } = {},
): Promise<OpenedConfig> {
  const path = findConfig(resolve(cwd, file), file);
  const source = relative(cwd, path) || path;
  const root = dirname(path);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = `"${source}" cannot be read, ${describeSystemError(cause)}`;
    throw new TeiError('usage/no-config', { source, values: { reason }, cause });
  }
  const { parseConfig } = await import('./read-config.js');
  const read = parseConfig(text, { source });
  return { ...read, source, text, root, name: read.config?.name ?? plainName(root) };
}

function plainName(root: string): string {
  return basename(root).replace(/[^\w.-]+/g, '-') || 'pipeline';
}

/** Returns the file of a configuration: `path` itself, or the one in it when it is a folder. `asked` is what the user said. */
export function findConfig(path: string, asked: string): string {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status?.isFile()) return path;
  const found = status && CONFIG_NAMES.map((name) => resolve(path, name)).find((candidate) => existsSync(candidate));
  if (found !== undefined) return found;
  const reason = status ? `"${asked}" has no ${CONFIG_NAMES.join(', ')}` : `there is no "${asked}"`;
  throw new TeiError('usage/no-config', { source: asked, values: { reason } });
}
