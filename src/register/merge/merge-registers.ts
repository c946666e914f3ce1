import type { Register, RegisterEntry } from '../../model/register.js';
import { makeUnique } from '../identifier.js';
import { findCertainMatch, indexRegister, type MatchRule } from './find-certain-match.js';
import type { KnownEntry } from './known-entry.js';

/** What became of the entries of a document. */
export interface RegisterMerge {
  /** The register's entries, in order and with what the document adds, then the new ones. */
  readonly register: readonly KnownEntry[];
  /** For each named entry of the document, the id it has in the register. */
  readonly ids: ReadonlyMap<string, string>;
  /** By which rule entries of the document were found to be the register's, by the document's id. */
  readonly matches: ReadonlyMap<string, MatchRule>;
}

/**
 * Returns the register with a document's entries merged in where that is certain, as new ones where it is not;
 * `proposeMerges` tells which of them may be one.
 *
 * What the register says stays: an entry gets further names and identifiers, nothing else. Entries without a name belong to
 * their document and are left out. An entry that a person made `sameAs` another passes its matches on to that one.
 */
export function mergeRegisters(register: readonly KnownEntry[], documentRegister: Register): RegisterMerge {
  const index = indexRegister(register);
  const merged = new Map<string, KnownEntry>(register.map((entry) => [entry.id, entry]));
  const ids = new Map<string, string>();
  const matches = new Map<string, MatchRule>();
  const matched = new Set<string>();
  for (const entry of documentRegister) {
    if (entry.isUnnamed) continue;
    const match = findCertainMatch(entry, index, matched);
    if (match === undefined) {
      const id = makeUnique(entry.id, merged);
      merged.set(id, { ...entry, id });
      ids.set(entry.id, id);
      continue;
    }
    matched.add(match.entry.id);
    matches.set(entry.id, match.rule);
    const target = merged.get(match.target.id) ?? match.target;
    merged.set(target.id, addNames(target, entry));
    ids.set(entry.id, target.id);
  }
  return { register: [...merged.values()], ids, matches };
}

/** Returns the entry with the names and identifiers of another added; forms that differ only by capitals are none. */
export function addNames<E extends KnownEntry>(entry: E, other: RegisterEntry): E {
  const known = new Set([entry.name, ...entry.variants].map((name) => name.toLowerCase()));
  const variants = [other.name, ...other.variants].filter((name) => {
    const isNew = !known.has(name.toLowerCase());
    known.add(name.toLowerCase());
    return isNew;
  });
  const idnos = other.idnos.filter(
    ({ type, value }) => !entry.idnos.some((one) => one.type === type && one.value === value),
  );
  return { ...entry, variants: [...entry.variants, ...variants], idnos: [...entry.idnos, ...idnos] };
}
