import { readFile, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import type { PlannedFile } from '../plan/plan-files.js';
import type { InputFile } from '../resolve-inputs.js';
import { toDiagnostic } from '../run-batch.js';
import type { RunStep, StepResult } from '../steps/step-input.js';
import { describeSystemError } from '../system-error.js';
import { commitFile, type MadeFile } from './commit-file.js';
import { readRecord, type StepRecord } from './file-record.js';
import { hashContent } from './hash-content.js';
import { judgeStep, keyOfStep } from './judge-step.js';
import { judgeSize } from './memory-need.js';
import type { PlannedStep, WorkPlan } from './work-plan.js';

/** What became of a step of a file. */
export interface StepOutcome {
  readonly id: string;
  /** `skipped`: something before it failed. */
  readonly state: 'made' | 'unchanged' | 'failed' | 'skipped';
  readonly milliseconds: number;
}

/** What became of a file: plain data. */
export interface FileOutcome {
  readonly source: string;
  readonly state: 'made' | 'unchanged' | 'failed';
  readonly steps: readonly StepOutcome[];
  /** The files that are there now, from the root. */
  readonly outputs: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly milliseconds: number;
  /** The stack, when the tool itself broke. */
  readonly bug?: string;
}

/** What later steps take: a step's result, or the source. */
interface Node {
  readonly label: string;
  readonly hash: string;
  /** Made again when it was not kept. */
  readonly load: () => Promise<Uint8Array>;
  /** Did a check find errors in it? */
  isRefused: boolean;
}

/** The source, by this name among the steps. */
const SOURCE = '';

/**
 * Does for one file what is not up to date, and writes what came of it: whole files only, and the record of them last, so that
 * whenever the work is cut off, the next run finds either what was or what is to be. Never throws.
 */
export async function runFile(
  file: PlannedFile,
  { plan, stepFor }: { readonly plan: WorkPlan; readonly stepFor: (planned: PlannedStep) => RunStep },
): Promise<FileOutcome> {
  const started = performance.now();
  const { source } = file;
  const { root, records } = plan;
  const input: InputFile = { source, name: file.name, path: resolve(root, source) };
  const before = await readRecord(records, source);
  const steps: StepOutcome[] = [];
  const kept: Record<string, StepRecord> = {};
  const made: MadeFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const nodes = new Map<string, Node>();
  let bug: string | undefined;

  try {
    const bytes = await readSource(input, plan);
    nodes.set(SOURCE, { label: source, hash: hashContent(bytes), load: async () => bytes, isRefused: false });
    for (const planned of plan.steps) await take(planned);
  } catch (error) {
    diagnostics.push(explain(error));
  }
  diagnostics.push(...(await commitFile({ root, records, force: plan.force, source }, { before, kept, made })));
  const hasFailed = diagnostics.some(({ severity }) => severity === 'error');
  const isUnchanged = steps.every(({ state }) => state === 'unchanged');
  return {
    source,
    state: hasFailed ? 'failed' : isUnchanged ? 'unchanged' : 'made',
    steps,
    outputs: Object.values(kept).flatMap(({ files }) => files.map(({ path }) => path)),
    diagnostics,
    milliseconds: performance.now() - started,
    ...(bug === undefined ? {} : { bug }),
  };

  async function take(planned: PlannedStep): Promise<void> {
    const { step } = planned;
    const { id, from = SOURCE } = step;
    const node = nodes.get(from);
    if (node === undefined || node.isRefused) {
      steps.push({ id, state: 'skipped', milliseconds: 0 });
      return;
    }
    const begun = performance.now();
    const output = file.outputs[id];
    const label = output ?? `${source} (${id})`;
    const end = (state: StepOutcome['state']) => steps.push({ id, state, milliseconds: performance.now() - begun });
    const key = await keyOfStep(planned, node.hash, input);
    const last = before.steps[id];
    if (last !== undefined && (await judgeStep(key, last, { plan, output })) === undefined) {
      kept[id] = last;
      diagnostics.push(...last.diagnostics);
      if (last.hash !== undefined)
        nodes.set(id, { label, hash: last.hash, load: reload(last, planned, node), isRefused: false });
      end('unchanged');
      return;
    }
    const result = await attempt(planned, node);
    diagnostics.push(...result.diagnostics);
    const isBad = result.diagnostics.some(({ severity }) => severity === 'error');
    if (result.text !== undefined) {
      const content = Buffer.from(result.text);
      nodes.set(id, { label, hash: hashContent(content), load: async () => content, isRefused: false });
    } else if (isBad) node.isRefused = step.extension === undefined;
    const files = filesOf(result, output).map((each) => ({ ...each, hash: hashContent(each.text), step: id }));
    made.push(...files);
    if (result.text !== undefined || !isBad) kept[id] = recordStep(key, result, files);
    end(isBad ? 'failed' : 'made');
  }

  function filesOf({ text, more = [] }: StepResult, output: string | undefined) {
    const first = text === undefined || output === undefined ? [] : [{ path: output, text }];
    return [...first, ...more.map(({ path, text: other }) => ({ path: fromRoot(path), text: other }))];
  }

  async function attempt(planned: PlannedStep, node: Node): Promise<StepResult> {
    try {
      const output = file.outputs[planned.step.id];
      return await stepFor(planned)({
        file: input,
        label: node.label,
        bytes: await node.load(),
        root,
        output: output === undefined ? undefined : resolve(root, output),
      });
    } catch (error) {
      return { diagnostics: [explain(error)] };
    }
  }

  /** A result that is up to date: from its file, or, where it was not kept, made once more. */
  function reload({ files }: StepRecord, planned: PlannedStep, node: Node): () => Promise<Uint8Array> {
    const [first] = files;
    if (first !== undefined && first.path === file.outputs[planned.step.id])
      return () => readFile(resolve(root, first.path));
    return async () => Buffer.from((await attempt(planned, node)).text ?? '');
  }

  function fromRoot(path: string): string {
    return relative(root, path).split(sep).join('/');
  }

  function explain(error: unknown): Diagnostic {
    if (error instanceof TeiError) return toDiagnostic(error, source);
    bug = error instanceof Error ? error.stack : String(error);
    const problem = error instanceof Error ? error.message : String(error);
    return createDiagnostic('usage/internal-error', { source, values: { file: source, problem } });
  }
}

function recordStep(key: string, { text, diagnostics }: StepResult, files: readonly MadeFile[]): StepRecord {
  return {
    key,
    ...(text === undefined ? {} : { hash: hashContent(text) }),
    files: files.map(({ path, hash }) => ({ path, hash })),
    diagnostics,
  };
}

/** @throws {TeiError} `pipeline/too-large` before a file is read that would need more memory than there is. */
async function readSource({ source, path = source }: InputFile, { memory }: WorkPlan): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    const refusal = judgeSize(size, memory);
    if (refusal !== undefined) throw new TeiError('pipeline/too-large', { source, values: refusal });
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof TeiError) throw cause;
    throw new TeiError('read/no-file', { source, values: { file: source, reason: describeSystemError(cause) }, cause });
  }
}
