import * as z from 'zod';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { MergeProposal } from './propose-merges.js';

/** What a person says to a proposal. */
export type Decision = 'open' | 'same' | 'different';

/** A proposal with what was decided. */
export interface DecidedProposal extends MergeProposal {
  readonly decision: Decision;
}

/** Returns the proposals of a file, and what is wrong with it; a file with a fault gives none. */
export function readProposals(
  json: string,
  { source }: { readonly source: string },
): { readonly proposals: readonly DecidedProposal[]; readonly diagnostics: readonly Diagnostic[] } {
  const schema = z.object({
    proposals: z.array(
      z.object({
        decision: z.enum(['open', 'same', 'different'], '"decision" must be "open", "same" or "different"'),
        kind: z.enum(['person', 'organization', 'place', 'event']),
        keep: z.string(),
        other: z.string(),
        rule: z.enum(['same-name', 'bare-name', 'initials', 'part-of-name', 'word-order', 'acronym', 'spelling']),
        evidence: z.string(),
      }),
    ),
  });
  const refuse = (problem: string) => ({
    proposals: [],
    diagnostics: [createDiagnostic('register/proposals-syntax', { source, values: { problem } })],
  });
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(content);
  if (result.success) return { proposals: result.data.proposals, diagnostics: [] };
  const [issue] = result.error.issues;
  return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has the wrong form'}`);
}

/**
 * Returns the new text of the file: the proposals of this run with the decisions of the last, and decided ones that were not made
 * again. Ordered by ids, so that a new document changes as few lines as can be.
 */
export function writeProposals(proposals: readonly MergeProposal[], former: readonly DecidedProposal[]): string {
  const all = new Map<string, DecidedProposal>();
  for (const proposal of former) if (proposal.decision !== 'open') all.set(keyOf(proposal), proposal);
  for (const proposal of proposals)
    if (!all.has(keyOf(proposal))) all.set(keyOf(proposal), { ...proposal, decision: 'open' });
  const ordered = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => toJson(one));
  return `${JSON.stringify({ proposals: ordered }, null, 2)}\n`;
}

/** The decision first, because it is what people come for. */
function toJson({ decision, kind, keep, other, rule, evidence }: DecidedProposal): DecidedProposal {
  return { decision, kind, keep, other, rule, evidence };
}

/** The same for a pair, whichever of the two would stay. */
export function keyOf({ keep, other }: Pick<MergeProposal, 'keep' | 'other'>): string {
  return [keep, other].sort().join(' ');
}
