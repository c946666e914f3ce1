import type { Diagnostic, Position } from '../../diagnostics/diagnostic.js';

/** A finding, and where else the same one was made. */
export interface FindingGroup {
  /** The first of them. */
  readonly diagnostic: Diagnostic;
  readonly count: number;
  /** The places of the others, in the order of the file. */
  readonly others: readonly Position[];
}

/** Returns findings that say the same of one file as one group, in the order of the first of each. */
export function groupSameCause(diagnostics: readonly Diagnostic[]): FindingGroup[] {
  const groups = new Map<string, { diagnostic: Diagnostic; count: number; others: Position[] }>();
  for (const diagnostic of diagnostics) {
    const { source, code, message, hint = '' } = diagnostic;
    const key = JSON.stringify([source, code, message, hint]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { diagnostic, count: 1, others: [] });
    else {
      group.count += 1;
      if (diagnostic.position !== undefined) group.others.push(diagnostic.position);
    }
  }
  return [...groups.values()];
}

/**
 * Returns the first groups with no more than `maxErrors` errors among them, and how many findings are left out; warnings before
 * the last error are kept. What `--max-errors` does.
 */
export function limitErrors(
  groups: readonly FindingGroup[],
  maxErrors: number,
): { readonly shown: readonly FindingGroup[]; readonly left: number } {
  let errors = 0;
  const end = groups.findIndex(({ diagnostic }) => diagnostic.severity === 'error' && ++errors > maxErrors);
  if (end === -1) return { shown: groups, left: 0 };
  return { shown: groups.slice(0, end), left: groups.slice(end).reduce((sum, { count }) => sum + count, 0) };
}
