import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Annotation } from '../../model/annotation.js';
import type { Register, RegisterEntry } from '../../model/register.js';
import { makeUnique } from '../identifier.js';
import { findCertainMatch, indexRegister } from './find-certain-match.js';
import type { KnownEntry } from './known-entry.js';
import { type MergeProposal, proposeMerges } from './propose-merges.js';

/** A document's annotations and entries, speaking in the ids of a shared register. */
export interface LinkedRegister {
  readonly annotations: readonly Annotation[];
  readonly register: Register;
  /** Pairs of an entry of the document and one of the register that may be one; they were kept apart. */
  readonly proposals: readonly MergeProposal[];
  /** One `register/doubtful-match` for each proposal. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Returns the annotations and entries of a document with the ids, preferred names and identifiers of the register, wherever the match is
 * certain. The forms that the document uses become variants.
 *
 * An entry that may be one of the register's stays the document's own, with certainty `low`, and is reported with its candidate. An
 * entry that is new keeps its id unless the register uses that for something else.
 */
export function linkToRegister(
  documentRegister: Register,
  annotations: readonly Annotation[],
  {
    register,
    source,
  }: {
    readonly register: readonly KnownEntry[];
    /** The document as the user named it, for messages. */
    readonly source: string;
  },
): LinkedRegister {
  const index = indexRegister(register);
  const known = new Map(register.map((entry) => [entry.id, entry]));
  const matched = new Set<string>();
  const ids = new Map<string, string>();
  const linked = new Map<string, RegisterEntry>();
  const unmatched: RegisterEntry[] = [];
  for (const entry of documentRegister) {
    const match = findCertainMatch(entry, index, matched);
    if (match === undefined) {
      unmatched.push(entry);
      continue;
    }
    matched.add(match.entry.id);
    const { target } = match;
    ids.set(entry.id, target.id);
    linked.set(entry.id, takeNames(linked.get(target.id) ?? target, entry));
  }
  const taken = new Set([...known.keys(), ...documentRegister.map(({ id }) => id)]);
  for (const entry of unmatched) {
    const id = known.has(entry.id) ? makeUnique(entry.id, taken) : entry.id;
    taken.add(id);
    ids.set(entry.id, id);
    linked.set(entry.id, { ...entry, id });
  }
  const own = unmatched.flatMap(({ id }) => linked.get(id) ?? []);
  const proposals = proposeBetween(register, own);
  const doubtful = new Set(proposals.flatMap(({ keep, other }) => [keep, other]));
  const names = new Map([...register, ...own].map(({ id, name }) => [id, name]));
  const isOwn = new Set(own.map(({ id }) => id));
  const entries = new Map<string, RegisterEntry>();
  for (const { id } of documentRegister) {
    const entry = linked.get(id);
    if (entry === undefined) continue;
    const isDoubtful = isOwn.has(entry.id) && doubtful.has(entry.id);
    const before = entries.get(entry.id);
    // Two entries of the document that a person made one in the register.
    entries.set(entry.id, before ? takeNames(before, entry) : isDoubtful ? { ...entry, certainty: 'low' } : entry);
  }
  return {
    annotations: renameReferences(annotations, ids),
    register: [...entries.values()],
    proposals,
    diagnostics: proposals.map(({ keep, other, evidence }) => {
      const [mine, theirs] = isOwn.has(keep) ? [keep, other] : [other, keep];
      const values = { name: names.get(mine) ?? mine, other: names.get(theirs) ?? theirs, evidence };
      return createDiagnostic('register/doubtful-match', { source, values });
    }),
  };
}

/** The register's entry as the document's: the register's name and identifiers, the document's forms. */
function takeNames(target: RegisterEntry, { name, variants, idnos }: RegisterEntry): RegisterEntry {
  const { id, kind, isUnnamed, certainty } = target;
  const added = idnos.filter(
    (one) => !target.idnos.some(({ type, value }) => type === one.type && value === one.value),
  );
  return {
    id,
    kind,
    name: target.name,
    isUnnamed,
    variants: [...new Set([name, ...variants])].filter((form) => form !== target.name),
    certainty,
    idnos: [...target.idnos, ...added],
  };
}

function proposeBetween(register: readonly KnownEntry[], own: readonly RegisterEntry[]): readonly MergeProposal[] {
  const isOwn = new Set(own.map(({ id }) => id));
  const others = register.filter(({ sameAs }) => sameAs === undefined);
  return proposeMerges([...others, ...own]).filter(({ keep, other }) => isOwn.has(keep) !== isOwn.has(other));
}

/** Returns the annotations with new ids wherever one points to an entry. */
function renameReferences(annotations: readonly Annotation[], ids: ReadonlyMap<string, string>): readonly Annotation[] {
  const rename = (id: string) => ids.get(id) ?? id;
  return annotations.map((each) => {
    if (each.kind === 'speech')
      return {
        ...each,
        ...(each.speaker === undefined ? {} : { speaker: rename(each.speaker) }),
        ...(each.addressees === undefined ? {} : { addressees: each.addressees.map(rename) }),
      };
    if (each.kind === 'scareQuote' && each.speaker !== undefined) return { ...each, speaker: rename(each.speaker) };
    if (each.kind === 'aside' && each.agent !== undefined) return { ...each, agent: rename(each.agent) };
    if ('ref' in each && each.ref !== undefined) {
      const others = [...new Set(each.alternatives?.map(rename))].filter((id) => id !== rename(each.ref ?? ''));
      const { alternatives: _, ...rest } = each;
      return { ...rest, ref: rename(each.ref), ...(others.length === 0 ? {} : { alternatives: others }) };
    }
    return each;
  });
}
