import { resolve } from 'node:path';
import type { InputFile } from '../resolve-inputs.js';
import { findSideFile } from '../side-file.js';
import type { StepRecord } from './file-record.js';
import { hashContent, hashFile } from './hash-content.js';
import type { PlannedStep, WorkPlan } from './work-plan.js';

/** Why a step must be done again. */
export type StaleReason =
  | 'never made'
  | 'something changed'
  | 'had errors'
  | 'output missing'
  | 'output changed'
  | 'forced';

/** Returns the key of a step's result for one file: it changes with all that the result depends on. */
export async function keyOfStep(planned: PlannedStep, inputHash: string, file: InputFile): Promise<string> {
  const { step, fingerprint } = planned;
  // The document's name and its side file go into the TEI; what is found in the text is told by the file's name.
  const side = step.kind === 'encode' ? findSideFile(file) : undefined;
  return hashContent(JSON.stringify([fingerprint, inputHash, file.source, side && [side, await hashFile(side)]]));
}

/** Returns why a step must be done again; `undefined` when what it made the last time is still right and still there. */
export async function judgeStep(
  key: string,
  last: StepRecord | undefined,
  { plan, output }: { readonly plan: Pick<WorkPlan, 'root' | 'force'>; readonly output: string | undefined },
): Promise<StaleReason | undefined> {
  if (plan.force) return 'forced';
  if (last === undefined) return 'never made';
  if (last.key !== key) return 'something changed';
  if (last.diagnostics.some(({ severity }) => severity === 'error')) return 'had errors';
  if (last.hash !== undefined && output !== undefined && last.files[0]?.path !== output) return 'output missing';
  for (const { path, hash } of last.files) {
    const found = await hashFile(resolve(plan.root, path));
    if (found !== hash) return found === undefined ? 'output missing' : 'output changed';
  }
  return undefined;
}
