import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { indexLines, type LineIndex, positionOf } from '../diagnostics/line-index.js';
import type { RelaxNgSchema } from '../schema/relax-ng/compile.js';
import { parseXmlEvents } from '../xml/events.js';
import type { XmlEventHandler } from '../xml/xml-event.js';
import type { XmlLimits } from '../xml/xml-limits.js';
import type { Check, CheckContext, CreateCheck } from './check.js';
import { createGrammarCheck } from './grammar/grammar-check.js';
import { createPointerCheck } from './pointers.js';

/** How a TEI document is validated. */
export interface ValidateOptions {
  /** The file as the user named it. @default '-' */
  readonly source?: string;
  /** The RELAX NG schema that the document must satisfy. @default none */
  readonly schema?: RelaxNgSchema;
  /** What the document may ask of the machine. */
  readonly limits?: XmlLimits;
}

/**
 * Returns what is wrong with a TEI document, in the order of the file: whether it is well-formed, whether `xml:id`s stand
 * twice, whether pointers lead nowhere. Never throws for a bad document.
 *
 * @example
 * validateTei('<TEI xmlns="http://www.tei-c.org/ns/1.0"><p who="#x"/></TEI>').map(({ code }) => code) // ['validate/pointer-dangling']
 */
export function validateTei(xml: string, options: ValidateOptions = {}): Diagnostic[] {
  const { source = '-', limits = {}, schema } = options;
  const found: Diagnostic[] = [];
  let lines: LineIndex | undefined;
  const context: CheckContext = {
    xml,
    source,
    position: (span) => positionOf((lines ??= indexLines(xml)), span),
    report: (diagnostic) => found.push(diagnostic),
  };
  const creators: readonly CreateCheck[] = [
    ...(schema === undefined ? [] : [createGrammarCheck(schema)]),
    createPointerCheck,
  ];
  const checks = creators.map((create) => create(context));
  const broken = parseXmlEvents(xml, together(checks), { ...limits, source });
  if (broken.length === 0) for (const check of checks) check.finish?.();
  return inFileOrder([...found, ...broken]);
}

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
