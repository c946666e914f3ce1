import { annotateCodes } from './codes/annotate.js';
import { encodeCodes } from './codes/encode.js';
import { oddCodes } from './codes/odd.js';
import { pipelineCodes } from './codes/pipeline.js';
import { readCodes } from './codes/read.js';
import { registerCodes } from './codes/register.js';
import { schematronCodes } from './codes/schematron.js';
import { transformCodes } from './codes/transform.js';
import { usageCodes } from './codes/usage.js';
import { validateCodes } from './codes/validate.js';
import { verifyCodes } from './codes/verify.js';

/** What is fixed about a code: a message with `{blanks}`, how bad it is, what to do, where to read more. */
export interface CodeDeclaration {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly hint?: string;
  readonly url?: string;
}

/** Every code that a diagnostic or an error may carry, by name. Names are `stage/kebab-name` and are never renamed. */
export const codes = {
  ...usageCodes,
  ...readCodes,
  ...annotateCodes,
  ...encodeCodes,
  ...verifyCodes,
  ...validateCodes,
  ...schematronCodes,
  ...oddCodes,
  ...transformCodes,
  ...registerCodes,
  ...pipelineCodes,
} as const satisfies Readonly<Record<string, CodeDeclaration>>;

/** The name of a diagnostic or error, `stage/kebab-name`. */
export type Code = keyof typeof codes;

type Blanks<Message extends string> = Message extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** The names of the blanks in the message of code `C`; `never` when it has none. */
export type MessageValues<C extends Code> = Blanks<(typeof codes)[C]['message']>;

/** Returns what is declared of `code`. */
export function declarationOf(code: Code): CodeDeclaration {
  return codes[code];
}
