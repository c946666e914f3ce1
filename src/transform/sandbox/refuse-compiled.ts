import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';

/** A node of compiled code. */
interface CompiledNode {
  readonly N?: string;
  readonly name?: string;
  readonly C?: readonly CompiledNode[];
}

/** Functions that find or make code while the stylesheet runs. */
const FUNCTIONS =
  /^(?:fn:|Q\{http:\/\/www\.w3\.org\/2005\/xpath-functions\})?(?:function-lookup|transform|load-xquery-module)(?:#\d+)?$/;

/** Calls into the engine's host; `apply` is only how the engine calls a function item. */
const EXTENSION = /^Q\{http:\/\/(?:saxonica\.com\/ns\/|saxon\.sf\.net\/)[^}]*\}(?!apply$)/;

/** Instructions that do the same. */
const INSTRUCTIONS = /^(?:evaluate|evalXPath|schedule\w*|set(?:Attribute|Property|Style)|removeAttribute|ixsl\w*)$/;

/**
 * Returns what compiled code may not have in it when its source is not trusted: also what was not written so, but computed while it
 * was compiled.
 */
export function refuseCompiled(sef: object, source: string): Diagnostic[] {
  const found = new Set<string>();
  const look = (node: CompiledNode): void => {
    const { N: kind = '', name = '', C: parts = [] } = node;
    if (INSTRUCTIONS.test(kind)) found.add(kind);
    if (/^(?:fn|if|uf)/i.test(kind) && (FUNCTIONS.test(name) || EXTENSION.test(name))) found.add(name);
    for (const part of parts) look(part);
  };
  look(sef as CompiledNode);
  return [...found].map((what) => createDiagnostic('transform/not-trusted', { source, values: { what } }));
}
