import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedConfig, openConfig } from '../../../src/pipeline/config/find-config.js';
import type { PipelineConfig } from '../../../src/pipeline/config/pipeline-config.js';
import { openInlinePool } from '../../../src/pipeline/run/inline-pool.js';
import { type RunPipelineOptions, runPipeline } from '../../../src/pipeline/run/run-pipeline.js';

/** The smallest configuration. */
export const SMALLEST = 'sources: in/*.txt\nsteps: [encode, validate, {transform: html}]\noutput: out/{name}.{ext}\n';

/** A letter that differs from others by its number. */
export const letter = (number: number) =>
  `Paris, May ${(number % 28) + 1}, 1848\n\nDear Mr. Clark,\n\nThe Minister said that ${number} ships had come. We wait.\n\nYours,\nJohn Hartwell\n`;

/** Opens the configuration of a folder, which must make sense. */
export async function openFolder(folder: string): Promise<OpenedConfig & { readonly config: PipelineConfig }> {
  const opened = await openConfig('.', { cwd: folder });
  if (opened.config === undefined) throw new Error(JSON.stringify(opened.diagnostics));
  return { ...opened, config: opened.config };
}

/** Runs the pipeline of a folder in this thread. */
export async function runFolder(folder: string, options: RunPipelineOptions = {}) {
  return runPipeline(await openFolder(folder), { openPool: openInlinePool, jobs: 1, ...options });
}

/** Every file in a folder and below, by name. */
export function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}
