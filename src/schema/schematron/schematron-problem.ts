import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import { TeiError } from '../../diagnostics/tei-error.js';
import type { TreeElement } from '../../xml/tree.js';

/** The file that rules were read from. */
export interface RulesFile {
  readonly source: string;
  readonly text: string;
}

/** Returns the error that rules cannot be used, with the place in their file. */
export function rulesProblem(
  problem: string,
  { source, text }: RulesFile,
  { start, end }: Pick<TreeElement, 'start' | 'end'>,
): TeiError {
  const position = positionOf(indexLines(text), { start, end });
  return new TeiError('schematron/schema-incorrect', { source, position, values: { problem } });
}
