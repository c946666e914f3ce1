/** So many candidates of a doubtful mention are listed, those named last before it: of more, nobody would choose from a list. */
export const MOST_CANDIDATES = 8;

/** Returns those of `candidates` that are listed for a mention, where `lastSeen` says at which offset each was named last before it. */
export function nearestCandidates<Candidate>(
  candidates: readonly Candidate[],
  lastSeen: ReadonlyMap<Candidate, number>,
): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const seen = (candidate: Candidate) => lastSeen.get(candidate) ?? -1;
  return [...candidates].sort((a, b) => seen(b) - seen(a)).slice(0, MOST_CANDIDATES);
}
