import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDiagnostic, type Diagnostic, type Severity } from '../../diagnostics/diagnostic.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import type { ModuleStep } from '../config/pipeline-config.js';
import { readXml } from '../read-xml.js';
import type { RunStep } from './step-input.js';

/** What a project's own function is given. */
export interface ModuleInput {
  readonly text: string;
  /** The document's short name. */
  readonly name: string;
  /** The source file, from the folder of the configuration. */
  readonly source: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What it may say of a document. Lines and columns count from 1. */
export interface ModuleRemark {
  readonly message: string;
  /** @default 'info' */
  readonly severity?: Severity;
  readonly line?: number;
  readonly column?: number;
}

/** What it gives back: the new text alone, or with remarks, or nothing. */
export type ModuleOutput = string | undefined | { readonly text?: string; readonly remarks?: readonly ModuleRemark[] };

/** A project's own function. */
export type ModuleFunction = (input: ModuleInput) => ModuleOutput | Promise<ModuleOutput>;

/** Makes the step that calls a function of the project's own. */
export function createModuleStep(step: ModuleStep, { root }: { readonly root: string }): RunStep {
  const { module, function: name, options } = step;
  const fail = (source: string, problem: string, cause?: unknown) =>
    new TeiError('pipeline/module', { source, values: { name, module, problem }, cause });
  let loading: Promise<Record<string, unknown>> | undefined;
  return async ({ file, bytes, label }) => {
    const { source } = file;
    loading ??= import(pathToFileURL(resolve(root, module)).href) as Promise<Record<string, unknown>>;
    const exported = await loading.catch((cause: unknown) => {
      throw fail(source, describe(cause), cause);
    });
    const run = exported[name] as ModuleFunction | undefined;
    if (typeof run !== 'function') throw fail(source, 'the module exports no such function');
    const read = readXml(bytes, { source: label });
    try {
      const made = await run({ text: read.text, name: file.name, source, options });
      const { text, remarks = [] } = typeof made === 'string' ? { text: made } : (made ?? {});
      const diagnostics = [...read.diagnostics, ...remarks.map((remark) => toDiagnostic(remark, label))];
      return text === undefined ? { diagnostics } : { text, diagnostics };
    } catch (cause) {
      throw fail(source, describe(cause), cause);
    }
  };
}

function toDiagnostic({ message, severity = 'info', line, column = 1 }: ModuleRemark, source: string): Diagnostic {
  const position = line === undefined ? {} : { position: { line, column } };
  return createDiagnostic('pipeline/remark', { source, severity, ...position, values: { text: message } });
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
