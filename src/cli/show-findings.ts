import type { Diagnostic, FindingGroup, Library } from './library.js';

/** How many places of one finding are named. */
const MOST_PLACES = 5;

/** How the findings of one file are shown. */
export interface ShowOptions {
  readonly library: Pick<Library, 'groupSameCause' | 'limitErrors'>;
  /** @default all */
  readonly maxErrors: number | undefined;
  /** Show what is said several times once, with the other lines? */
  readonly isGrouped: boolean;
}

/** Returns the findings to be shown, and how many are left out. */
export function showFindings(
  diagnostics: readonly Diagnostic[],
  { library, maxErrors = Number.POSITIVE_INFINITY, isGrouped }: ShowOptions,
): { readonly shown: readonly Diagnostic[]; readonly left: number } {
  const groups = isGrouped ? library.groupSameCause(diagnostics) : diagnostics.map(alone);
  const { shown, left } = library.limitErrors(groups, maxErrors);
  return { shown: shown.map(describeGroup), left };
}

function alone(diagnostic: Diagnostic): FindingGroup {
  return { diagnostic, count: 1, others: [] };
}

function describeGroup({ diagnostic, count, others }: FindingGroup): Diagnostic {
  if (count === 1) return diagnostic;
  const lines = [...new Set(others.map(({ line }) => line))];
  const places = lines.slice(0, MOST_PLACES).join(', ') + (lines.length > MOST_PLACES ? ', …' : '');
  const where = places === '' ? '' : `: ${lines.length === 1 ? 'line' : 'lines'} ${places}`;
  return { ...diagnostic, message: `${diagnostic.message} (and ${count - 1} more like it${where})` };
}

/** Returns the verdict on a file, in a few words. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const parts = [...tell(count('error'), 'error'), ...tell(count('warning'), 'warning')];
  return parts.length === 0 ? 'nothing to complain of' : parts.join(', ');
}

function tell(number: number, noun: string): string[] {
  return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
}
