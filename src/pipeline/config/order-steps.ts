import { unknownBlanks } from '../plan/output-pattern.js';
import { completeStep, type WrittenStep } from './complete-step.js';
import type { PipelineStep } from './pipeline-config.js';

/** What holds for all steps, and whom to tell of those that make no sense. */
export interface OrderOptions {
  /** The pattern of steps that name none of their own. */
  readonly output: string | undefined;
  readonly refuse: (index: number, problem: string) => void;
}

/**
 * Gives each step its name, and the step whose result it takes: the one that `from` names, else the nearest before it that makes
 * XML, else the source itself. A step that checks something passes on what it got.
 */
export function orderSteps(written: readonly WrittenStep[], { output, refuse }: OrderOptions): PipelineStep[] {
  const steps: PipelineStep[] = [];
  for (const step of written) {
    const { index, says } = step;
    const id = says.id ?? freeName(nameOf(step), steps);
    if (steps.some((other) => other.id === id)) refuse(index, `another step is called "${id}"`);
    const from = findGiver(step, steps, (problem) => refuse(index, problem));
    const complete = completeStep(step, { id, ...(from === undefined ? {} : { from }) }, output);
    for (const blank of unknownBlanks(complete.output ?? '')) refuse(index, `"{${blank}}" in its output means nothing`);
    steps.push(complete);
  }
  for (const { kind, index, says } of written)
    if (kind === 'register' && steps.some((step) => step.kind === 'encode' && step.register === says.register))
      refuse(index, `"${says.register}" is taken by another step, and would change under it`);
  return steps;
}

/** Returns the name of the step whose result a step takes; `undefined` when it takes the source. */
function findGiver(
  { kind, says }: WrittenStep,
  before: readonly PipelineStep[],
  refuse: (problem: string) => void,
): string | undefined {
  const named = says.from === undefined ? undefined : before.find(({ id }) => id === says.from);
  if (says.from !== undefined && named === undefined) refuse(`no step before it is called "${says.from}"`);
  if (named !== undefined && named.extension === undefined) refuse(`"${named.id}" makes nothing to take`);
  if (kind === 'encode') {
    if (named?.extension === 'xml') refuse(`text is encoded, and "${named.id}" gives XML`);
    return named?.id;
  }
  const giver = named ?? before.findLast(makesXml);
  if (kind === 'register' && giver?.output === undefined)
    refuse('a register is made of written TEI, and no step before it writes any');
  return giver?.id;
}

function makesXml({ extension, kind }: PipelineStep): boolean {
  return extension === 'xml' && kind !== 'register';
}

/** What a step is called when it does not say: after what it makes, as `html`, or after what it does. */
function nameOf(step: WrittenStep): string {
  if (step.kind === 'transform') return plainName(step.says.transform);
  return step.kind === 'module' ? plainName(step.says.module) : step.kind;
}

function plainName(path: string): string {
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/[^\w-]+/g, '-');
  return /^[A-Za-z_]/.test(name) ? name : `step-${name}`;
}

function freeName(name: string, steps: readonly PipelineStep[]): string {
  const isTaken = (candidate: string) => steps.some(({ id }) => id === candidate);
  let free = name;
  for (let number = 2; isTaken(free); number += 1) free = `${name}-${number}`;
  return free;
}
