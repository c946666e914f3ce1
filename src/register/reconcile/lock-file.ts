import * as z from 'zod';
import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Candidate, Manifest } from './service-schema.js';

/** What a service answered about one entry, and what a person said to it. */
export interface LockedAnswer {
  /** The id of the register's entry. */
  readonly entry: string;
  readonly query: string;
  /** The type that was asked for, in the service's words; absent for any. */
  readonly type?: string | undefined;
  /** The day of the answer, `1961-11-05`. */
  readonly date: string;
  readonly candidates: readonly Candidate[];
  /** The identifier a person accepted, `null` when none is right; absent while nobody decided. */
  readonly accepted?: string | null | undefined;
}

/** What one service said. */
export interface LockedService {
  readonly manifest: Manifest;
  readonly answers: readonly LockedAnswer[];
}

/** Everything that services said, by endpoint. */
export type LockFile = Readonly<Record<string, LockedService>>;

/** Returns what a lock file holds, or why it cannot be read. */
export function readLockFile(
  json: string,
  { source }: { readonly source: string },
): { readonly lock: LockFile; readonly diagnostics: readonly Diagnostic[] } {
  const candidate = z.object({ id: z.string(), name: z.string(), score: z.number(), match: z.boolean() });
  const answer = z.object({
    entry: z.string(),
    query: z.string(),
    type: z.string().optional(),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    candidates: z.array(candidate),
    accepted: z.string().nullable().optional(),
  });
  const manifest = z.object({ name: z.string(), identifierSpace: z.string(), schemaSpace: z.string() });
  const schema = z.object({
    version: z.literal(1),
    services: z.record(z.string(), z.object({ manifest, answers: z.array(answer) })),
  });
  const refuse = (problem: string) => ({
    lock: {},
    diagnostics: [createDiagnostic('register/lock-syntax', { source, values: { problem } })],
  });
  let content: unknown;
  try {
    content = JSON.parse(json);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const result = schema.safeParse(content);
  if (result.success) return { lock: result.data.services, diagnostics: [] };
  const [issue] = result.error.issues;
  return refuse(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'it has the wrong form'}`);
}

/** Returns the text of a lock file: endpoints and entries in the order of their names, members always in one order. */
export function writeLockFile(lock: LockFile): string {
  const services = Object.entries(lock)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([endpoint, { manifest, answers }]) => {
      const { name, identifierSpace, schemaSpace } = manifest;
      const ordered = [...answers].sort((a, b) => (a.entry < b.entry ? -1 : 1)).map(orderMembers);
      return [endpoint, { manifest: { name, identifierSpace, schemaSpace }, answers: ordered }];
    });
  return `${JSON.stringify({ version: 1, services: Object.fromEntries(services) }, null, 2)}\n`;
}

function orderMembers({ entry, query, type, date, accepted, candidates }: LockedAnswer): LockedAnswer {
  return {
    entry,
    query,
    ...(type === undefined ? {} : { type }),
    date,
    ...(accepted === undefined ? {} : { accepted }),
    candidates: candidates.map(({ id, name, score, match }) => ({ id, name, score, match })),
  };
}
