import { dirname, resolve } from 'node:path';
import type { OutputFormat, XsltEngine } from '../../transform/xslt-engine.js';
import { outputFormats } from '../../transform/xslt-engine.js';
import type { TransformStep } from '../config/pipeline-config.js';
import { readXml } from '../read-xml.js';
import type { RunStep } from './step-input.js';

/** Returns what a step's stylesheet is called for the engine. */
export function stylesheetOf({ to }: TransformStep, root: string): OutputFormat | { readonly stylesheet: string } {
  const format = outputFormats.find((each) => each === to);
  return format ?? { stylesheet: resolve(root, to) };
}

/** Returns the folders that a step's stylesheet may read when it is not trusted: the project's, and its own. */
export function readableOf({ to }: TransformStep, root: string): string[] {
  return [dirname(resolve(root, to)), root];
}

/** Makes the step that runs a stylesheet. */
export function createTransformStep(
  step: TransformStep,
  options: {
    readonly root: string;
    readonly openEngine: () => Promise<XsltEngine>;
    /** The stylesheet's compiled file. @default compiled when it is needed */
    readonly compiled?: string | undefined;
  },
): RunStep {
  const { root, openEngine, compiled } = options;
  const { params, mode, template, trusted } = step;
  const to = compiled === undefined ? stylesheetOf(step, root) : { compiled };
  return async ({ bytes, label, output }) => {
    const read = readXml(bytes, { source: label });
    const engine = await openEngine();
    const result = await engine.transform(read.text, {
      to,
      source: label,
      parameters: params,
      mode,
      template,
      trusted,
      readable: readableOf(step, root),
      outputFile: output ?? resolve(root, 'output'),
    });
    const diagnostics = [...read.diagnostics, ...result.diagnostics];
    if (result.diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
    return { text: result.output, ...(result.more === undefined ? {} : { more: result.more }), diagnostics };
  };
}
