// What a worker thread runs: it is loaded by the pool, with the plan as its data.
import { workerData } from 'node:worker_threads';
import type { PlannedFile } from '../plan/plan-files.js';
import { createSteps } from '../steps/create-step.js';
import { type FileOutcome, runFile } from '../work/run-file.js';
import type { WorkPlan } from '../work/work-plan.js';

// The pool puts a word of its own before what it was given.
const plan = (workerData as [unknown, WorkPlan])[1];
const stepFor = createSteps(plan);

// A thread that ends itself would leave its file without an outcome. Where an error was caught by nobody, it ends by Node's own call of
// `exit`, which must not throw: that would take the whole process along.
const { exit } = process;
process.on('uncaughtExceptionMonitor', () => {
  process.exit = exit;
});
process.exit = (code) => {
  throw new Error(`process.exit(${code ?? ''}) was called`);
};

/** Does what is to be done for one file. */
export function workOnFile(file: PlannedFile): Promise<FileOutcome> {
  return runFile(file, { plan, stepFor });
}
