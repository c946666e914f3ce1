import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import { buildSharedRegister, type NamedText } from '../../register/merge/build-shared-register.js';
import type { RegisterStep } from '../config/pipeline-config.js';
import { readToolFingerprint } from '../plan/tool-fingerprint.js';
import { readXml } from '../read-xml.js';
import { proposalsPath } from '../register-build.js';
import type { CollectionOutcome } from '../report/pipeline-report.js';
import { toDiagnostic } from '../run-batch.js';
import { readRecord, writeRecord } from '../work/file-record.js';
import { hashContent, hashFile } from '../work/hash-content.js';
import { writeOutput } from '../write-output.js';

/** Where the step finds what it merges, and remembers that it did. */
export interface RegisterStepContext {
  readonly root: string;
  readonly files: readonly string[];
  /** The folder of the records. */
  readonly records: string;
  /** Merge even where nothing has changed? */
  readonly force: boolean;
}

/**
 * Merges the registers of all files into one. Nothing is done when neither a file nor the register has changed since the last time,
 * whoever would have changed it; a file that would not change is not written.
 */
export async function runRegisterStep(
  { id, file }: RegisterStep,
  { root, files, records, force }: RegisterStepContext,
): Promise<CollectionOutcome> {
  const started = performance.now();
  const proposalsFile = proposalsPath(file);
  const read = async (source: string): Promise<NamedText> => ({
    source,
    text: readXml(await readFile(resolve(root, source)), { source }).text,
  });
  const hashOf = (path: string) => hashFile(resolve(root, path));
  const written = () =>
    Promise.all([file, proposalsFile].map(async (path) => ({ path, hash: (await hashOf(path)) ?? '' })));
  const orNothing = (source: string) => read(source).catch(() => undefined);
  const end = (state: CollectionOutcome['state'], diagnostics: readonly Diagnostic[]): CollectionOutcome => ({
    id,
    state: diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : state,
    outputs: [file, proposalsFile],
    diagnostics,
    milliseconds: performance.now() - started,
  });
  const key = hashContent(
    JSON.stringify([readToolFingerprint(), await Promise.all(files.map(async (path) => [path, await hashOf(path)]))]),
  );
  const source = `register ${file}`;
  const before = (await readRecord(records, source)).steps[id];
  const isFresh = async () => before?.key === key && isDeepStrictEqual(before.files, await written());
  if (!force && (await isFresh())) return end('unchanged', before?.diagnostics ?? []);
  try {
    const documents: NamedText[] = [];
    for (const source of files) documents.push(await read(source));
    const register = await orNothing(file);
    const proposals = await orNothing(proposalsFile);
    const built = buildSharedRegister(documents, { register, proposals });
    const isChanged = built.text !== register?.text;
    if (isChanged) await writeOutput(resolve(root, file), built.text);
    if (built.proposals !== proposals?.text) await writeOutput(resolve(root, proposalsFile), built.proposals);
    const step = { key, files: await written(), diagnostics: built.diagnostics };
    await writeRecord(records, { source, steps: { [id]: step }, pending: [] });
    return end(isChanged ? 'made' : 'unchanged', built.diagnostics);
  } catch (error) {
    if (error instanceof TeiError) return end('failed', [toDiagnostic(error, file)]);
    throw error;
  }
}
