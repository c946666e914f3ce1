import type { RegisterEntry } from '../../model/register.js';

/** An entry of a shared register, which may point to the one that it is the same as. */
export type KnownEntry = RegisterEntry & { readonly sameAs?: string };

/** Returns the entry at the end of the chain of `sameAs`; the entry itself when the chain is broken or a ring. */
export function followSameAs<E extends KnownEntry>(entry: E, entries: ReadonlyMap<string, E>): E {
  const seen = new Set<string>();
  let end = entry;
  while (end.sameAs !== undefined) {
    const next = entries.get(end.sameAs);
    if (next === undefined || seen.has(end.id)) return entry;
    seen.add(end.id);
    end = next;
  }
  return end;
}
