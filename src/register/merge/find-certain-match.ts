import type { RegisterEntry } from '../../model/register.js';
import { countFullParts, haveConflictingIdnos, namesOf } from './compare-names.js';
import { followSameAs, type KnownEntry } from './known-entry.js';

/** Entries by everything that can make a match certain. */
export type RegisterIndex = ReadonlyMap<string, readonly Found[]>;

/** An entry, and the one it stands for when a person made it `sameAs` another. */
interface Found {
  readonly entry: KnownEntry;
  readonly target: KnownEntry;
}

/** Why two entries are certainly one. */
export type MatchRule = 'same-idno' | 'same-id-and-name' | 'same-full-name' | 'same-name';

/** An entry of the register that is certainly the one looked for. */
export interface CertainMatch extends Found {
  readonly rule: MatchRule;
}

/** Returns an index of the entries for `findCertainMatch`. */
export function indexRegister(register: readonly KnownEntry[]): RegisterIndex {
  const byId = new Map(register.map((entry) => [entry.id, entry]));
  const index = new Map<string, Found[]>();
  for (const entry of register) {
    const found = { entry, target: followSameAs(entry, byId) };
    for (const key of new Set([
      ...idnoKeys(entry),
      ...mainKeys(entry),
      ...fullNameKeys(entry),
      ...knownNameKeys(entry),
    ])) {
      const known = index.get(key);
      if (known) known.push(found);
      else index.set(key, [found]);
    }
  }
  return index;
}

/**
 * Returns the one entry of the register that `entry` certainly is, by the first rule that finds any:
 *
 * 1. the same identifier in an authority file;
 * 2. the same id (or the same but for a number behind it) and the same main name;
 * 3. a person: a full name of two or more parts written out is the same;
 * 4. a place: its main name is a name of the register's entry; an organization: the main names are the same, or its main name is
 *    an acronym that the register gives for one entry only.
 *
 * Where the last rule finds several, or identifiers contradict, nothing is certain. Somebody unnamed is never anybody.
 * `taken` holds ids that another entry of the same document has got: what one document keeps apart stays apart.
 */
export function findCertainMatch(
  entry: RegisterEntry,
  index: RegisterIndex,
  taken: ReadonlySet<string> = new Set(),
): CertainMatch | undefined {
  if (entry.isUnnamed) return undefined;
  const find = (keys: readonly string[]) => {
    const found = new Set(keys.flatMap((key) => index.get(key) ?? []));
    return [...found].filter(
      (one) => !one.entry.isUnnamed && !taken.has(one.entry.id) && !haveConflictingIdnos(one.target, entry),
    );
  };
  const byIdno = find(idnoKeys(entry));
  const identified = single(byIdno, 'same-idno');
  if (identified !== undefined) return identified;
  const sameMain = find(mainKeys(entry)).filter((one) => stemOf(one.entry.id) === stemOf(entry.id));
  const sameId = sameMain.find((one) => one.entry.id === entry.id) ?? sameMain[0];
  if (sameId !== undefined) return { ...sameId, rule: 'same-id-and-name' };
  if (entry.kind === 'person') return single(find(fullNameKeys(entry)), 'same-full-name');
  if (entry.kind === 'event') return undefined;
  const byMain = find(mainKeys(entry));
  return single(byMain.length > 0 ? byMain : find(knownNameKeys({ ...entry, variants: [] })), 'same-name');
}

/** Several that stand for one are one. */
function single(found: readonly Found[], rule: MatchRule): CertainMatch | undefined {
  const [first] = found;
  return first !== undefined && found.every(({ target }) => target === first.target) ? { ...first, rule } : undefined;
}

/** The id without the numbers that keep namesakes apart. */
function stemOf(id: string): string {
  return id.replace(/(?:-\d+)+$/, '');
}

function idnoKeys({ kind, idnos }: RegisterEntry): string[] {
  return idnos.map(({ type, value }) => `${kind} idno ${type} ${value}`);
}

function mainKeys(entry: RegisterEntry): string[] {
  const key = namesOf({ ...entry, variants: [] })[0]?.key ?? '';
  return key === '' ? [] : [`${entry.kind} main ${key}`];
}

function fullNameKeys(entry: RegisterEntry): string[] {
  if (entry.kind !== 'person') return [];
  return namesOf(entry)
    .filter(({ words }) => countFullParts(words) > 1)
    .map(({ key }) => `person full ${key}`);
}

/** Names by which the register knows a place or an organization well enough: all of a place, the acronyms of a body. */
function knownNameKeys(entry: RegisterEntry): string[] {
  if (entry.kind !== 'place' && entry.kind !== 'organization') return [];
  return namesOf(entry)
    .filter(({ key, written }) => key !== '' && (entry.kind === 'place' || /^(?:\p{Lu}\.?){3,}$/u.test(written)))
    .map(({ key }) => `${entry.kind} known ${key}`);
}
