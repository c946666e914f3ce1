import { createDiagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { ParameterValue } from './xslt-engine.js';

/** The types of a compiled stylesheet's parameters that are converted to, by the compiler's code for them. */
const TYPES = {
  AS: { name: 'text', xs: 'string', accepts: () => true, convert: String },
  AB: {
    name: '"true" or "false"',
    xs: 'boolean',
    accepts: (value: ParameterValue) => /^(true|false|1|0)$/.test(String(value)),
    convert: (value: ParameterValue) => /^(true|1)$/.test(String(value)),
  },
  ADI: {
    name: 'a whole number',
    xs: 'integer',
    accepts: (value: ParameterValue) => /^[+-]?\d+$/.test(String(value)),
    convert: Number,
  },
} as const;

/** Parameters as the engine takes them, and what is wrong with those that were given. */
export interface ConvertedParameters {
  readonly values: Record<string, unknown>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings `given` to the types that the compiled stylesheet declares, so that a command line can pass words. Unknown names are
 * reported: the engine itself would pass over them in silence.
 */
export function convertParameters(
  given: Readonly<Record<string, ParameterValue>>,
  { sef, source, atom }: { sef: object; source: string; atom: (value: unknown, type: string) => unknown },
): ConvertedParameters {
  const declared = declaredParameters(sef);
  const values: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [name, value] of Object.entries(given)) {
    const code = declared.get(name.startsWith('Q{') ? name : `Q{}${name}`);
    if (code === undefined) {
      diagnostics.push(createDiagnostic('transform/unknown-parameter', { source, values: { name } }));
      continue;
    }
    const type = Object.hasOwn(TYPES, code) ? TYPES[code as keyof typeof TYPES] : undefined;
    if (type && !type.accepts(value)) {
      const blanks = { name, value: String(value), expected: type.name };
      diagnostics.push(createDiagnostic('transform/parameter-value', { source, values: blanks }));
    } else values[name] = type ? atom(type.convert(value), type.xs) : value;
  }
  return { values, diagnostics };
}

/** Returns the global parameters of a compiled stylesheet: names as `Q{uri}local`, types in the compiler's code. */
export function declaredParameters(sef: object): Map<string, string> {
  const found = new Map<string, string>();
  const { C: components = [] } = sef as { C?: { C?: { N: string; name?: string; as?: string }[] }[] };
  for (const { C: parts = [] } of components)
    for (const { N: kind, name, as: type } of parts)
      if (kind === 'globalParam' && name !== undefined) found.set(name, (type ?? '').trim().replace(/^1/, ''));
  return found;
}
