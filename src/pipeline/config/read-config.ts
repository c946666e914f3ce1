import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { WrittenStep } from './complete-step.js';
import { createConfigSchema, createStepSchemas } from './config-schema.js';
import { locateValue, type ValuePath } from './locate-value.js';
import { orderSteps } from './order-steps.js';
import type { PipelineConfig } from './pipeline-config.js';

/** A configuration, or what is wrong with it; never both. */
export interface ReadConfig {
  readonly config?: PipelineConfig;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a configuration, YAML or JSON (which is YAML). Never throws: each fault is an error with its place, and a configuration
 * with a fault is none.
 *
 * This module loads the YAML parser and the schema library: import it only where there is a file to read.
 *
 * @example
 * parseConfig('sources: a.txt\nsteps: [encode]\noutput: "{name}.{ext}"', { source: 'c.yaml' }).config?.steps[0]?.id // 'encode'
 */
export function parseConfig(yamlOrJson: string, { source }: { readonly source: string }): ReadConfig {
  const lines = new LineCounter();
  const file = parseDocument(yamlOrJson.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
  });
  const diagnostics: Diagnostic[] = [];
  if (file.errors.length > 0) {
    for (const { message, pos } of file.errors) {
      const { line, col } = lines.linePos(pos[0]);
      const position = { line: Math.max(1, line), column: Math.max(1, col) };
      diagnostics.push(createDiagnostic('usage/config-syntax', { source, position, values: { problem: message } }));
    }
    return { diagnostics };
  }
  const refuse = (path: ValuePath, problem: string) => {
    const position = locateValue(file, lines, path);
    const key = path.join('.') || 'the whole';
    diagnostics.push(createDiagnostic('usage/config-value', { source, position, values: { key, problem } }));
  };
  const refuseStep = (path: ValuePath, problem: string) => {
    const position = locateValue(file, lines, path);
    diagnostics.push(createDiagnostic('usage/config-step', { source, position, values: { problem } }));
  };
  /** Returns the value as the schema has it, or tells what is wrong with it. */
  const check = <T extends z.ZodObject>(schema: T, value: unknown, at: ValuePath): z.infer<T> | undefined => {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const path = [...at, ...issue.path];
      if (issue.code !== 'unrecognized_keys') refuse(path, issue.message);
      else
        for (const key of issue.keys) {
          const position = locateValue(file, lines, [...path, key], 'key');
          const values = { key, known: Object.keys(schema.shape).join(', ') };
          diagnostics.push(createDiagnostic('usage/config-unknown-key', { source, position, values }));
        }
    }
    return undefined;
  };

  const content: unknown = file.toJS({ maxAliasCount: 100 });
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    refuse([], 'keys and values such as "sources: in/*.txt" were expected');
    return { diagnostics };
  }
  const top = check(createConfigSchema(), content, []);
  if (top === undefined) return { diagnostics };
  const schemas = createStepSchemas();
  const written = top.steps.flatMap((value, index): WrittenStep[] => {
    const step = typeof value === 'string' ? { [value]: null } : value;
    const kinds = Object.keys(schemas) as (keyof typeof schemas)[];
    const named = typeof step === 'object' && step !== null ? kinds.filter((kind) => Object.hasOwn(step, kind)) : [];
    // Beside "encode", "register" says which register it takes.
    const [kind, second] = named.filter((each) => each !== 'register' || !named.includes('encode'));
    if (kind === undefined || second !== undefined) {
      refuseStep(['steps', index], `one of ${kinds.join(', ')} was expected`);
      return [];
    }
    const checked = check(schemas[kind], step, ['steps', index]);
    return checked === undefined ? [] : [{ kind, index, says: checked } as WrittenStep];
  });
  if (diagnostics.length > 0) return { diagnostics };
  const steps = orderSteps(written, {
    output: top.output,
    refuse: (index, problem) => refuseStep(['steps', index], problem),
  });
  if (diagnostics.length > 0) return { diagnostics };
  const { name, sources, meta } = top;
  return {
    config: { ...(name === undefined ? {} : { name }), ...(meta === undefined ? {} : { meta }), sources, steps },
    diagnostics,
  };
}
