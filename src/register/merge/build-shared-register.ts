import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Register, RegisterEntry } from '../../model/register.js';
import { readRegister } from '../file/read-register.js';
import type { RegisterFile } from '../file/register-file.js';
import { addToRegister, canTakeEntries, createRegisterFile, type EntryAddition } from '../file/write-register.js';
import { followSameAs, type KnownEntry } from './known-entry.js';
import { addNames, mergeRegisters } from './merge-registers.js';
import { type DecidedProposal, keyOf, readProposals, writeProposals } from './proposals-file.js';
import { proposeMerges } from './propose-merges.js';

/** A file by name and text. */
export interface NamedText {
  /** As the user named it, for messages. */
  readonly source: string;
  readonly text: string;
}

/** What there is from earlier runs, and by hand. */
export interface BuildRegisterOptions {
  /** The register as it is. @default there is none yet */
  readonly register?: NamedText | undefined;
  /** The file of proposals, with decisions. @default there is none yet */
  readonly proposals?: NamedText | undefined;
}

/** A register of many documents. */
export interface BuiltRegister {
  /** The register file; as it was where nothing is new or the old one cannot be read. */
  readonly text: string;
  /** The file of proposals. */
  readonly proposals: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: {
    /** Entries in the register, those aside that are the same as another. */
    readonly entries: number;
    readonly added: number;
    /** Entries of documents that were found to be the register's. */
    readonly merged: number;
    /** Proposals that nobody decided yet: what needs a person. */
    readonly open: number;
  };
}

/**
 * Returns one register of the entries in many encoded documents. Documents are taken in the order of their names, so that the
 * result does not depend on the order given; a second run over the same documents changes nothing.
 *
 * The register of an earlier run is only added to, and what people wrote in it counts before what documents say. Proposals decided
 * as `same` make the one entry `sameAs` the other; nothing is ever taken out.
 */
export function buildSharedRegister(
  documents: readonly NamedText[],
  options: BuildRegisterOptions = {},
): BuiltRegister {
  const diagnostics: Diagnostic[] = [];
  const base = options.register === undefined ? undefined : readRegister(options.register.text, options.register);
  const former = options.proposals === undefined ? undefined : readProposals(options.proposals.text, options.proposals);
  diagnostics.push(...(base?.diagnostics ?? []), ...(former?.diagnostics ?? []));
  const text = options.register?.text ?? createRegisterFile([]);
  const asItWas = {
    text,
    proposals: options.proposals?.text ?? writeProposals([], []),
    diagnostics,
    counts: { entries: base?.file.entries.length ?? 0, added: 0, merged: 0, open: 0 },
  };
  // Whoever adds to a file that could be read only in part adds again what stands in the other part.
  if (diagnostics.some(({ severity }) => severity === 'error')) return asItWas;
  if (base !== undefined && !canTakeEntries(base.file)) {
    diagnostics.push(createDiagnostic('register/no-place', { source: base.file.source, values: { kind: 'person' } }));
    return asItWas;
  }

  const inOrder = [...documents].sort((a, b) => (a.source < b.source ? -1 : 1));
  const reads = inOrder.map((document) => readRegister(document.text, document));
  diagnostics.push(...reads.flatMap((read) => read.diagnostics));
  const registers = reads.map(({ file }) => file.entries.map(withoutPlace));
  const entries = mergeAll(decideSame(base?.file.entries ?? [], former?.proposals ?? []), registers);
  const separate = entries.filter(({ sameAs }) => sameAs === undefined);
  const proposals = proposeMerges(separate);
  const decided = new Set((former?.proposals ?? []).filter(({ decision }) => decision !== 'open').map(keyOf));
  const known = new Set(base?.file.entries.map(({ id }) => id));
  const added = entries.filter(({ id }) => !known.has(id)).length;
  return {
    text: base === undefined ? createRegisterFile(entries) : writeChanges(base.file, entries),
    proposals: writeProposals(proposals, former?.proposals ?? []),
    diagnostics,
    counts: {
      entries: separate.length,
      added,
      // Every named entry of a document either is one of the register's or was added to it.
      merged: registers.flat().filter(({ isUnnamed }) => !isUnnamed).length - added,
      open: proposals.filter((proposal) => !decided.has(keyOf(proposal))).length,
    },
  };
}

/** An entry of a document, free of what only holds in its file. */
function withoutPlace({ element: _, sameAs: __, ...entry }: RegisterFile['entries'][number]): RegisterEntry {
  return entry;
}

/** More passes than this are never needed, as each one that is not the last adds something. */
const MAX_PASSES = 10;

/**
 * Merges all, again and again until nothing is added: what a name is certain to mean can become doubtful when a later document
 * gives it to something else, and a second run must not find that out.
 */
function mergeAll(base: readonly KnownEntry[], registers: readonly Register[]): readonly KnownEntry[] {
  let entries = base;
  for (let pass = 1; ; pass++) {
    const sizeBefore = sizeOf(entries);
    for (const register of registers) entries = mergeRegisters(entries, register).register;
    if (sizeOf(entries) === sizeBefore || pass === MAX_PASSES) return entries;
  }
}

function sizeOf(entries: readonly KnownEntry[]): number {
  return entries.reduce((sum, { variants, idnos }) => sum + 1 + variants.length + idnos.length, 0);
}

/** Makes entries `sameAs` others where a person said so, the names of the one going to the other. */
function decideSame(entries: readonly KnownEntry[], proposals: readonly DecidedProposal[]): readonly KnownEntry[] {
  const decided = new Map<string, KnownEntry>(entries.map((entry) => [entry.id, entry]));
  for (const { decision, keep, other } of proposals) {
    const kept = decided.get(keep);
    const redirected = decided.get(other);
    if (decision !== 'same' || kept === undefined || redirected === undefined) continue;
    const target = followSameAs(kept, decided);
    if (redirected.sameAs !== undefined || target.id === other) continue;
    decided.set(other, { ...redirected, sameAs: target.id });
    decided.set(target.id, addNames(target, redirected));
  }
  return [...decided.values()];
}

function writeChanges(file: RegisterFile, entries: readonly KnownEntry[]): string {
  const known = new Map(file.entries.map((entry) => [entry.id, entry]));
  const additions = entries.flatMap(({ id, variants, idnos, sameAs }): EntryAddition[] => {
    const before = known.get(id);
    if (before === undefined) return [];
    const redirect = sameAs === before.sameAs || sameAs === undefined ? {} : { sameAs };
    return [{ id, variants, idnos, ...redirect }];
  });
  return addToRegister(file, { entries: entries.filter(({ id }) => !known.has(id)), additions });
}
