import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { compileToFile } from '../../transform/compile-cache.js';
import { OUR_STYLESHEETS } from '../../transform/our-stylesheets.js';
import type { PipelineConfig } from '../config/pipeline-config.js';
import { readableOf, stylesheetOf } from '../steps/transform-step.js';
import type { FileStep, PlannedStep, WorkPlan } from '../work/work-plan.js';
import { fingerprintStep } from './fingerprint-step.js';

/** The folder beside the configuration where it is remembered what was made. */
export const MEMORY_FOLDER = '.teiwright';

/** How to work. */
export interface WorkPlanOptions {
  readonly root: string;
  readonly force: boolean;
  /** Bytes for each worker. */
  readonly memory: number;
}

/**
 * Returns the steps that each file goes through, with what they depend on.
 *
 * @throws {TeiError} `transform/no-stylesheet` when a stylesheet cannot be read.
 */
export async function planWork(config: PipelineConfig, { root, force, memory }: WorkPlanOptions): Promise<WorkPlan> {
  const { meta } = config;
  const steps: PlannedStep[] = [];
  for (const step of config.steps)
    if (step.kind !== 'register') steps.push({ step, fingerprint: await fingerprintStep(step, { root, meta }) });
  const records = join(root, MEMORY_FOLDER, 'records');
  return { root, records, steps, force, memory, ...(meta === undefined ? {} : { meta }) };
}

/** A stylesheet that is not trusted is compiled without powers too. */
function confinementOf(step: FileStep, root: string): { readonly readable?: readonly string[] } {
  if (step.kind !== 'transform' || step.trusted) return {};
  return { readable: [...readableOf(step, root), OUR_STYLESHEETS] };
}

/** Compiles the project's own stylesheets once, before workers would do it at the same time. */
export async function compileStylesheets(
  plan: WorkPlan,
): Promise<{ readonly plan: WorkPlan; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const steps: PlannedStep[] = [];
  for (const planned of plan.steps) {
    const { step } = planned;
    const to = step.kind === 'transform' && step.engine === 'saxon-js' ? stylesheetOf(step, plan.root) : undefined;
    const compiled =
      typeof to === 'object' ? await compileToFile(to.stylesheet, confinementOf(step, plan.root)) : undefined;
    if (compiled !== undefined && 'diagnostics' in compiled) diagnostics.push(...compiled.diagnostics);
    steps.push(compiled !== undefined && 'file' in compiled ? { ...planned, compiled: compiled.file } : planned);
  }
  return { plan: { ...plan, steps }, diagnostics };
}
