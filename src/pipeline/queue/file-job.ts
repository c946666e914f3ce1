import { hashContent } from '../work/hash-content.js';
import type { FileOutcome } from '../work/run-file.js';
import type { WorkPlan } from '../work/work-plan.js';

/** What a worker is told: which source, and by which plan. It knows the steps itself, from the configuration: nobody who can write to
 * the queue can have it do anything else. */
export interface FileJob {
  readonly source: string;
  /** Of the plan: a worker whose own plan has another key must not do the work. */
  readonly key: string;
  readonly force: boolean;
}

/** What it answers. */
export type FileJobResult = FileOutcome;

/** Returns the name of a collection's queue. */
export function queueName(name: string): string {
  return `teiwright-${name}`;
}

/** Returns what tells a plan from others: the tool, the steps and all that they depend on. */
export function keyOfPlan({ steps, meta }: WorkPlan): string {
  return hashContent(JSON.stringify([meta, steps.map(({ step, fingerprint }) => [step, fingerprint])]));
}
