import type { Code } from '../diagnostics/codes.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { indexLines, type LineIndex, positionOf } from '../diagnostics/line-index.js';
import type { RelaxNgSchema } from '../schema/relax-ng/compile.js';
import { parseXmlEvents } from '../xml/events.js';
import type { XmlEventHandler } from '../xml/xml-event.js';
import type { XmlLimits } from '../xml/xml-limits.js';
import type { Check, CheckContext, CreateCheck } from './check.js';
import { createGrammarCheck } from './grammar/grammar-check.js';
import { collectIds, type GivenFiles } from './rules/collect-ids.js';
import { createDatesCheck } from './rules/contradicting-dates.js';
import { createDamageCheck } from './rules/damaged-text.js';
import { createPointerCheck } from './rules/pointers.js';
import { createUnmentionedCheck } from './rules/unmentioned-entries.js';
import { createWhoCheck } from './rules/who-is-a-person.js';

/** How a TEI document is validated. */
export interface ValidateOptions {
  /** The file as the user named it. @default '-' */
  readonly source?: string;
  /** The RELAX NG schema that the document must satisfy. @default none */
  readonly schema?: RelaxNgSchema;
  /** Findings that are not wanted, by code. @default none */
  readonly off?: readonly Code[];
  /** Other files that pointers may lead into, by their address as `source` is written. @default none */
  readonly files?: GivenFiles;
  /** What the document may ask of the machine. */
  readonly limits?: XmlLimits;
}

/**
 * Returns what is wrong with a TEI document, in the order of the file: whether it is well-formed, satisfies the schema,
 * has ids that stand twice, pointers that lead nowhere, and what else can be seen without one. Never throws for a bad document.
 *
 * @example
 * validateTei('<TEI xmlns="http://www.tei-c.org/ns/1.0"><p who="#x"/></TEI>').map(({ code }) => code) // ['validate/pointer-dangling']
 */
export function validateTei(xml: string, options: ValidateOptions = {}): Diagnostic[] {
  const { source = '-', limits = {}, schema, off = [], files = NONE } = options;
  const found: Diagnostic[] = [];
  let lines: LineIndex | undefined;
  const context: CheckContext = {
    xml,
    source,
    position: (span) => positionOf((lines ??= indexLines(xml)), span),
    idsIn: collectIds(files, source),
    report: (diagnostic) => {
      if (!off.includes(diagnostic.code)) found.push(diagnostic);
    },
  };
  const creators: readonly CreateCheck[] = [...(schema === undefined ? [] : [createGrammarCheck(schema)]), ...rules];
  const checks = creators.map((create) => create(context));
  const broken = parseXmlEvents(xml, together(checks), { ...limits, source });
  if (broken.length === 0) for (const check of checks) check.finish?.();
  return inFileOrder([...found, ...broken]);
}

const NONE: GivenFiles = { get: () => undefined };

/** What is asked beyond the grammar. */
const rules: readonly CreateCheck[] = [
  createPointerCheck,
  createWhoCheck,
  createUnmentionedCheck,
  createDatesCheck,
  createDamageCheck,
];

/** One handler that passes each event to all checks. */
function together(checks: readonly Check[]): XmlEventHandler {
  return {
    startElement: (event, resolve) => {
      for (const check of checks) check.startElement?.(event, resolve);
    },
    endElement: (event) => {
      for (const check of checks) check.endElement?.(event);
    },
    text: (event) => {
      for (const check of checks) check.text?.(event);
    },
    comment: (event) => {
      for (const check of checks) check.comment?.(event);
    },
    instruction: (event) => {
      for (const check of checks) check.instruction?.(event);
    },
  };
}

function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    ({ position: a }, { position: b }) => (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0),
  );
}
