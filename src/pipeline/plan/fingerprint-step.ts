import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { readStylesheet } from '../../transform/compile-cache.js';
import { builtStylesheet, ourStylesheet } from '../../transform/our-stylesheets.js';
import { schemaFolder } from '../schema-store.js';
import { filesOfEncodeStep } from '../steps/encode-step.js';
import { stylesheetOf } from '../steps/transform-step.js';
import { hashContent, hashFile } from '../work/hash-content.js';
import type { FileStep } from '../work/work-plan.js';
import { findModuleFiles } from './module-files.js';
import { readToolFingerprint } from './tool-fingerprint.js';

/** What is the same for all steps of a configuration. */
export interface FingerprintOptions {
  readonly root: string;
  /** The file of metadata that holds for all. */
  readonly meta: string | undefined;
}

/**
 * Returns what changes with everything that a step's result depends on besides its input: its options, the stylesheet with all that
 * it imports, the function with its modules, registers, schemas, files that it says it reads, and the tool itself.
 *
 * @throws {TeiError} `transform/no-stylesheet` when the stylesheet cannot be read.
 */
export async function fingerprintStep(step: FileStep, options: FingerprintOptions): Promise<string> {
  // Where the result goes, and what the step is called, changes nothing of the result.
  const { id: _, from: __, output: ___, ...rest } = step;
  return hashContent(JSON.stringify([readToolFingerprint(), rest, await fingerprintFiles(step, options)]));
}

async function fingerprintFiles(step: FileStep, { root, meta }: FingerprintOptions): Promise<unknown> {
  switch (step.kind) {
    case 'encode':
      return hashAll([...(meta === undefined ? [] : [resolve(root, meta)]), ...filesOfEncodeStep(step, root)]);
    case 'validate':
      return hashAll(filesOfValidation(step, root));
    case 'transform':
      return [await fingerprintStylesheet(step, root), await hashGlobs(step.reads, root)];
    case 'module': {
      const urls = await findModuleFiles(resolve(root, step.module));
      const hashes = await Promise.all(urls.map((url) => hashFile(new URL(url).pathname)));
      return [hashes, await hashGlobs(step.reads, root)];
    }
    case 'speech':
      return undefined;
  }
}

async function fingerprintStylesheet(step: FileStep & { kind: 'transform' }, root: string): Promise<unknown> {
  const to = stylesheetOf(step, root);
  if (typeof to === 'object') return (await readStylesheet(to.stylesheet)).hash;
  // Not the bytes of what was compiled just now: no two compilations are the same, and another process may put its own in the place.
  return (await hashFile(builtStylesheet(to))) ?? (await readStylesheet(ourStylesheet(to))).hash;
}

/** The schema that is named, the one that is used where a document names none, and the rules. */
function filesOfValidation({ schema, catalog, schematron }: FileStep & { kind: 'validate' }, root: string): string[] {
  const store = schemaFolder(process.env);
  const named =
    schema === undefined ? [resolve(store, 'tei_all.json')] : [resolve(root, schema), resolve(store, `${schema}.json`)];
  return [...named, ...[catalog, schematron].flatMap((file) => (file === undefined ? [] : [resolve(root, file)]))];
}

async function hashGlobs(globs: readonly string[], root: string): Promise<unknown> {
  if (globs.length === 0) return undefined;
  const files = await glob([...globs], { cwd: root, absolute: true, expandDirectories: false });
  return hashAll(files.sort());
}

function hashAll(paths: readonly string[]): Promise<unknown> {
  return Promise.all(paths.map(async (path) => [path, await hashFile(path)]));
}
