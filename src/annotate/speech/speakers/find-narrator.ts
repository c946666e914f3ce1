import type { NamedSpeaker } from './name-quotations.js';

/** Called so often by others, somebody of whom nobody says that he speaks is the one who tells. */
const OFTEN = 3;

/** So often "I" must be said to speak ("I asked"). */
const SPEAKS_AS_I = 2;

/**
 * Returns the register id of the person who tells the story, when others call him by name while he speaks as "I", and nobody of that
 * name is said to speak:
 *
 * ```
 * “How did you know?” I asked.
 * “My dear Watson, you are scintillating.”      Watson is "I"
 * ```
 *
 * `author` is the id of "I".
 */
export function findNarrator(quotations: readonly NamedSpeaker[], author: string): string | undefined {
  const speaks = quotations.flatMap(({ speaker, cue }) => (speaker !== undefined && cue ? [speaker] : []));
  if (speaks.filter((id) => id === author).length < SPEAKS_AS_I) return undefined;
  const others = new Set(speaks);
  const votes = new Map<string, number>();
  for (const { speaker, addressee } of quotations) {
    if (addressee === undefined || addressee === author || speaker === author || others.has(addressee)) continue;
    votes.set(addressee, (votes.get(addressee) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= OFTEN ? best[0] : undefined;
}
