import type { z } from 'zod';
import type { StepSchemas } from './config-schema.js';
import type { PipelineStep } from './pipeline-config.js';

/** A step as it is written, by kind. */
export type WrittenStep = {
  [Kind in keyof StepSchemas]: {
    readonly kind: Kind;
    readonly index: number;
    readonly says: z.infer<StepSchemas[Kind]>;
  };
}[keyof StepSchemas];

/** What the bundled stylesheets give is named after. */
const EXTENSIONS: Readonly<Record<string, string>> = { html: 'html', text: 'txt', markdown: 'md' };

/** Returns a step with everything filled in that was left unsaid; `fallback` is the pattern of steps that name none of their own. */
export function completeStep(
  step: WrittenStep,
  base: { readonly id: string; readonly from?: string },
  fallback: string | undefined,
): PipelineStep {
  const output = (written: string | false | undefined) => {
    const pattern = written ?? fallback;
    return pattern === undefined || pattern === false ? {} : { output: pattern };
  };
  switch (step.kind) {
    case 'encode': {
      const { encode: _, id: __, from: ___, output: pattern, kind: type, ...options } = step.says;
      return { kind: 'encode', ...base, extension: 'xml', ...output(pattern), ...defined({ type, ...options }) };
    }
    case 'validate': {
      const { schema, catalog, schematron, phase, rules, off } = step.says;
      return { kind: 'validate', ...base, off, ...defined({ schema, catalog, schematron, phase, rules }) };
    }
    case 'transform': {
      const { transform: to, output: pattern, ext, engine, trusted, params, reads, mode, template } = step.says;
      const extension = ext ?? EXTENSIONS[to] ?? 'xml';
      const options = { to, engine, trusted, params, reads, ...defined({ mode, template }) };
      return { kind: 'transform', ...base, extension, ...output(pattern), ...options };
    }
    case 'speech': {
      const format = step.says.speech ?? 'csv';
      return { kind: 'speech', ...base, extension: format, ...output(step.says.output), format };
    }
    case 'module': {
      const { module, function: name, options, reads, ext, output: pattern } = step.says;
      // A function that makes no document may still check something.
      const made = ext === undefined ? {} : { extension: ext, ...output(pattern) };
      return { kind: 'module', ...base, ...made, module, function: name, options, reads };
    }
    case 'register':
      return { kind: 'register', ...base, file: step.says.register };
  }
}

/** Leaves out the members that nobody gave. */
function defined<T extends object>(members: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
