import { dirname, posix, relative, resolve, sep } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PipelineConfig } from '../config/pipeline-config.js';
import { type InputFile, resolveInputs } from '../resolve-inputs.js';
import { fillPattern } from './output-pattern.js';

/** One source with the files that are made of it. */
export interface PlannedFile {
  /** From the folder of the configuration, with `/`. */
  readonly source: string;
  readonly name: string;
  /** The file that each step writes, by the step's name, from the same folder. */
  readonly outputs: Readonly<Record<string, string>>;
}

/** What a run works on, or why it cannot begin. */
export interface FilePlan {
  readonly files: readonly PlannedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the sources of a configuration and says where everything that is made of them goes. Two files in one place, and one in the
 * place of a source, are found here, before anything is written.
 */
export async function planFiles(config: PipelineConfig, root: string): Promise<FilePlan> {
  const found = new Map<string, PlannedFile>();
  const diagnostics: Diagnostic[] = [];
  for (const pattern of config.sources) {
    const { inputs, diagnostics: missing } = await resolveInputs([pattern], { cwd: root });
    diagnostics.push(...missing);
    for (const input of inputs) {
      const planned = planFile(input, config, { root, base: baseOf(pattern) });
      if (!found.has(planned.source)) found.set(planned.source, planned);
    }
  }
  // What is made of another file is no source, also where a glob is wide enough to find it.
  const made = new Map<string, string>();
  for (const { source, outputs } of found.values())
    for (const output of Object.values(outputs)) if (output !== source) made.set(output, source);
  const files = [...found.values()].filter(({ source }) => !made.has(source));
  files.sort((a, b) => (a.source < b.source ? -1 : 1));
  return { files, diagnostics: [...diagnostics, ...findClashes(files, config, root)] };
}

function planFile(
  { source, name, path }: InputFile,
  { steps }: PipelineConfig,
  { root, base }: { readonly root: string; readonly base: string },
): PlannedFile {
  const place = withSlashes(relative(root, path ?? resolve(root, source)));
  const dir = withSlashes(relative(resolve(root, base), dirname(resolve(root, place))));
  const outputs: Record<string, string> = {};
  for (const { id, extension = '', output } of steps)
    if (output !== undefined)
      outputs[id] = posix.normalize(fillPattern(output, { name, ext: extension, dir, step: id }));
  return { source: place, name, outputs };
}

/** The folder that all files of a glob are in: its parts before the first that is none. */
function baseOf(pattern: string): string {
  const parts = pattern.split('/');
  const first = parts.findIndex((part) => isDynamicPattern(part));
  return (first === -1 ? parts.slice(0, -1) : parts.slice(0, first)).join('/') || '.';
}

function withSlashes(path: string): string {
  return path.split(sep).join('/');
}

function findClashes(files: readonly PlannedFile[], { steps }: PipelineConfig, root: string): Diagnostic[] {
  const makers = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const claim = (file: string, maker: string, source: string) => {
    // As file systems compare names: without regard to case and composition.
    const key = resolve(root, file).normalize('NFC').toLowerCase();
    const first = makers.get(key);
    if (first === undefined) makers.set(key, maker);
    else diagnostics.push(createDiagnostic('usage/same-output', { source, values: { file, first, second: maker } }));
  };
  for (const { source } of files) claim(source, `the source itself`, source);
  for (const { source, outputs } of files)
    for (const [step, file] of Object.entries(outputs)) claim(file, `"${step}" of ${source}`, source);
  for (const step of steps) if (step.kind === 'register') claim(step.file, `"${step.id}"`, step.file);
  return diagnostics;
}
