import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { PlannedFile } from '../plan/plan-files.js';
import { readRecord } from './file-record.js';
import { hashContent } from './hash-content.js';
import { judgeStep, keyOfStep, type StaleReason } from './judge-step.js';
import type { WorkPlan } from './work-plan.js';

/** What is to be done for a step of a file, and why; `undefined`: nothing. */
export type StepNeed = StaleReason | 'waits for what is before it' | undefined;

/** What is to be done for a file. */
export interface FileInspection {
  readonly file: PlannedFile;
  readonly isFresh: boolean;
  /** By the step's name. */
  readonly needs: ReadonlyMap<string, StepNeed>;
  /** What was found the last time, by the steps that are up to date. */
  readonly diagnostics: readonly Diagnostic[];
  /** The files that are there, from the root. */
  readonly outputs: readonly string[];
}

/** Returns what is to be done for a file, without doing it. */
export async function inspectFile(file: PlannedFile, plan: WorkPlan): Promise<FileInspection> {
  const { source, name } = file;
  const path = resolve(plan.root, source);
  const input = { source, name, path };
  const record = await readRecord(plan.records, source);
  const needs = new Map<string, StepNeed>();
  const diagnostics: Diagnostic[] = [];
  const outputs: string[] = [];
  const hashes = new Map<string, string>();
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes !== undefined) hashes.set('', hashContent(bytes));
  for (const planned of plan.steps) {
    const { id, from = '' } = planned.step;
    const hash = hashes.get(from);
    if (hash === undefined) {
      needs.set(id, from === '' ? 'something changed' : 'waits for what is before it');
      continue;
    }
    const last = record.steps[id];
    const need = await judgeStep(await keyOfStep(planned, hash, input), last, { plan, output: file.outputs[id] });
    needs.set(id, need);
    if (need !== undefined || last === undefined) continue;
    if (last.hash !== undefined) hashes.set(id, last.hash);
    diagnostics.push(...last.diagnostics);
    outputs.push(...last.files.map((written) => written.path));
  }
  return { file, isFresh: [...needs.values()].every((need) => need === undefined), needs, diagnostics, outputs };
}
