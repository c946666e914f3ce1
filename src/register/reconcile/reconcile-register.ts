import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import type { EntryAddition } from '../file/write-register.js';
import type { KnownEntry } from '../merge/known-entry.js';
import type { LockedAnswer, LockedService, LockFile } from './lock-file.js';
import { createReconciliationService } from './reconciliation-service.js';
import type { Candidate } from './service-schema.js';
import type { Patience, Surroundings } from './surroundings.js';

/** A service to ask, as the configuration names it. */
export interface AuthorityOptions extends Patience {
  readonly endpoint: string;
  /** The `@type` of the identifiers that are written: `Wikidata`, `GND`, `GeoNames`. */
  readonly idno: string;
  /** The service's type for each kind; a kind that is missing is not asked about. */
  readonly types: Readonly<Partial<Record<EntityKind, string>>>;
  /** A candidate that the service calls a match is accepted from this score on. @default never: a person decides */
  readonly acceptFrom?: number | undefined;
  /** Queries in a request. @default 10 */
  readonly batchSize?: number;
}

/** How to reconcile. */
export interface ReconcileOptions extends AuthorityOptions {
  /** What services said before. */
  readonly lock: LockFile;
  /** Without, nothing is asked, and only the lock file speaks. */
  readonly surroundings?: Surroundings | undefined;
}

/** What came of it. */
export interface Reconciliation {
  /** The lock file with the new answers. */
  readonly lock: LockFile;
  /** Identifiers to be written, with score and date. */
  readonly additions: readonly EntryAddition[];
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: {
    readonly asked: number;
    readonly replayed: number;
    readonly written: number;
    readonly undecided: number;
  };
}

/**
 * Returns the authority identifiers of the register's entries. Each entry that has none of this type is asked about once; the answer
 * is kept in the lock file and used from then on. An identifier is given only when a person accepted it in the lock file, or when
 * it is the one candidate that the service calls a match and its score reaches `acceptFrom`.
 *
 * When the service cannot be reached, what was answered until then is kept, and a diagnostic says so.
 */
export async function reconcileRegister(
  entries: readonly KnownEntry[],
  options: ReconcileOptions,
): Promise<Reconciliation> {
  const { endpoint, idno, types, lock, surroundings } = options;
  const locked = lock[endpoint];
  const wanted = entries.filter(
    ({ kind, isUnnamed, idnos, sameAs }) =>
      types[kind] !== undefined && !isUnnamed && sameAs === undefined && idnos.every(({ type }) => type !== idno),
  );
  const known = new Map(locked?.answers.map((answer) => [answer.entry, answer]));
  const unanswered = wanted.filter((entry) => !isAnswered(entry, known.get(entry.id), types[entry.kind]));
  const diagnostics: Diagnostic[] = [];
  const asked =
    surroundings === undefined || unanswered.length === 0
      ? { service: locked, answers: new Map<string, LockedAnswer>() }
      : await askAll(unanswered, { ...options, surroundings, locked, diagnostics });
  for (const [id, answer] of asked.answers) known.set(id, answer);
  const missing = unanswered.filter(({ id }) => !asked.answers.has(id));
  if (missing[0] !== undefined) {
    const values = { endpoint, count: missing.length, name: missing[0].name };
    diagnostics.push(createDiagnostic('register/not-in-lock', { source: endpoint, values }));
  }
  const additions: EntryAddition[] = [];
  let undecided = 0;
  for (const entry of wanted) {
    const answer = known.get(entry.id);
    if (answer === undefined) continue;
    const accepted = findAccepted(answer, options.acceptFrom);
    if (accepted !== undefined) {
      const { id: value, score } = accepted;
      additions.push({
        id: entry.id,
        idnos: [{ type: idno, value, date: answer.date, ...(score === undefined ? {} : { score }) }],
      });
    } else if (answer.accepted === undefined && answer.candidates.length > 0) {
      undecided += 1;
      diagnostics.push(describeUndecided(entry, answer, endpoint));
    }
  }
  const manifest = asked.service?.manifest;
  return {
    lock: manifest === undefined ? lock : { ...lock, [endpoint]: { manifest, answers: [...known.values()] } },
    additions,
    diagnostics,
    counts: {
      asked: asked.answers.size,
      replayed: wanted.length - unanswered.length,
      written: additions.length,
      undecided,
    },
  };
}

/** An answer to another question is none, unless a person decided on it. */
function isAnswered({ name }: KnownEntry, answer: LockedAnswer | undefined, type: string | undefined): boolean {
  if (answer === undefined) return false;
  return answer.accepted !== undefined || (answer.query === name && answer.type === type);
}

async function askAll(
  entries: readonly KnownEntry[],
  options: AuthorityOptions & {
    readonly surroundings: Surroundings;
    readonly locked: LockedService | undefined;
    readonly diagnostics: Diagnostic[];
  },
): Promise<{ readonly service: LockedService | undefined; readonly answers: ReadonlyMap<string, LockedAnswer> }> {
  const { types, batchSize = 10, surroundings, locked, diagnostics, endpoint } = options;
  const service = createReconciliationService(endpoint, options);
  const answers = new Map<string, LockedAnswer>();
  const manifest = await service.manifest();
  if ('diagnostic' in manifest) {
    diagnostics.push(manifest.diagnostic);
    return { service: locked, answers };
  }
  const { identifierSpace } = manifest.value;
  if (locked !== undefined && locked.manifest.identifierSpace !== identifierSpace) {
    const problem = `its identifiers were of "${locked.manifest.identifierSpace}" and are now of "${identifierSpace}"; the lock file is of another service`;
    diagnostics.push(
      createDiagnostic('register/authority-answer', { source: endpoint, values: { endpoint, problem } }),
    );
    return { service: locked, answers };
  }
  for (let start = 0; start < entries.length; start += batchSize) {
    const batch = entries.slice(start, start + batchSize);
    const result = await service.ask(batch.map(({ name, kind }) => ({ query: name, type: types[kind] })));
    if ('diagnostic' in result) {
      diagnostics.push(result.diagnostic);
      break;
    }
    const date = new Date(surroundings.now()).toISOString().slice(0, 10);
    for (const [at, { id, name, kind }] of batch.entries())
      answers.set(id, { entry: id, query: name, type: types[kind], date, candidates: result.value[at] ?? [] });
  }
  return { service: { manifest: manifest.value, answers: [] }, answers };
}

type Accepted = Pick<Candidate, 'id'> & Partial<Candidate>;

function findAccepted({ accepted, candidates }: LockedAnswer, acceptFrom: number | undefined): Accepted | undefined {
  if (accepted === null) return undefined;
  if (accepted !== undefined) return candidates.find(({ id }) => id === accepted) ?? { id: accepted };
  const matches = candidates.filter(({ match }) => match);
  const [only] = matches;
  return acceptFrom !== undefined && matches.length === 1 && only !== undefined && only.score >= acceptFrom
    ? only
    : undefined;
}

function describeUndecided({ name }: KnownEntry, { candidates }: LockedAnswer, endpoint: string): Diagnostic {
  const named = candidates.slice(0, 3).map((one) => `${one.id} "${one.name}" (score ${one.score})`);
  return createDiagnostic('register/authority-undecided', {
    source: endpoint,
    values: { name, candidates: named.join(' or ') },
  });
}
