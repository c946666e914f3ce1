import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import { buildSharedRegister, type NamedText } from '../../register/merge/build-shared-register.js';
import type { RegisterStep } from '../config/pipeline-config.js';
import { readXml } from '../read-xml.js';
import { proposalsPath } from '../register-build.js';
import type { CollectionOutcome } from '../report/pipeline-report.js';
import { toDiagnostic } from '../run-batch.js';
import { writeOutput } from '../write-output.js';

/** Merges the registers of all files into one; a file that would not change is not written. */
export async function runRegisterStep(
  { id, file }: RegisterStep,
  { root, files }: { readonly root: string; readonly files: readonly string[] },
): Promise<CollectionOutcome> {
  const started = performance.now();
  const proposalsFile = proposalsPath(file);
  const read = async (source: string): Promise<NamedText> => ({
    source,
    text: readXml(await readFile(resolve(root, source)), { source }).text,
  });
  const orNothing = (source: string) => read(source).catch(() => undefined);
  const end = (state: CollectionOutcome['state'], diagnostics: readonly Diagnostic[]): CollectionOutcome => ({
    id,
    state: diagnostics.some(({ severity }) => severity === 'error') ? 'failed' : state,
    outputs: [file, proposalsFile],
    diagnostics,
    milliseconds: performance.now() - started,
  });
  try {
    const documents: NamedText[] = [];
    for (const source of files) documents.push(await read(source));
    const register = await orNothing(file);
    const proposals = await orNothing(proposalsFile);
    const built = buildSharedRegister(documents, { register, proposals });
    const isChanged = built.text !== register?.text;
    if (isChanged) await writeOutput(resolve(root, file), built.text);
    if (built.proposals !== proposals?.text) await writeOutput(resolve(root, proposalsFile), built.proposals);
    return end(isChanged ? 'made' : 'unchanged', built.diagnostics);
  } catch (error) {
    if (error instanceof TeiError) return end('failed', [toDiagnostic(error, file)]);
    throw error;
  }
}
