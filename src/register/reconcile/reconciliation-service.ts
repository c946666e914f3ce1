import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { createRequestJson, type JsonAnswer } from './request-json.js';
import { type Candidate, type Manifest, readAnswers, readManifest } from './service-schema.js';
import type { Patience, Surroundings } from './surroundings.js';

/** What is asked about one thing (Reconciliation Service API 0.2, section 4.3). */
export interface ServiceQuery {
  readonly query: string;
  /** A type in the service's words. @default any */
  readonly type?: string | undefined;
}

/** Answers in the order of the queries, or why there are none. */
export type ServiceResult<T> = { readonly value: T } | { readonly diagnostic: Diagnostic };

/** A reconciliation service. */
export interface ReconciliationService {
  /** Asks what the service is. */
  manifest(): Promise<ServiceResult<Manifest>>;
  /** Asks about one batch. */
  ask(queries: readonly ServiceQuery[]): Promise<ServiceResult<readonly (readonly Candidate[])[]>>;
}

/** How to ask a service. */
export interface ServiceOptions extends Patience {
  readonly surroundings: Surroundings;
  /** Candidates wanted for each query. @default 5 */
  readonly limit?: number;
}

/** Makes a client of the W3C Reconciliation Service API 0.2 at `endpoint`. It never throws: faults are diagnostics. */
export function createReconciliationService(endpoint: string, options: ServiceOptions): ReconciliationService {
  const { surroundings, limit = 5, ...patience } = options;
  const request = createRequestJson(surroundings, patience);
  const complain = (problem: string) => ({
    diagnostic: createDiagnostic('register/authority-answer', { source: endpoint, values: { endpoint, problem } }),
  });
  const read = <T extends object>(
    answer: JsonAnswer,
    parse: (content: unknown) => T | { readonly problem: string },
  ) => {
    if ('failure' in answer) {
      if (answer.failure === 'answer') return complain(answer.reason);
      const values = { endpoint, reason: answer.reason };
      return { diagnostic: createDiagnostic('register/authority-unreachable', { source: endpoint, values }) };
    }
    const parsed = parse(answer.content);
    return 'problem' in parsed ? complain(parsed.problem) : { value: parsed };
  };
  return {
    manifest: async () => read<Manifest>(await request(endpoint), readManifest),
    async ask(queries) {
      const batch = Object.fromEntries(
        queries.map(({ query, type }, at) => [`q${at}`, { query, ...(type === undefined ? {} : { type }), limit }]),
      );
      const body = new URLSearchParams({ queries: JSON.stringify(batch) });
      const keys = Object.keys(batch);
      return read<readonly (readonly Candidate[])[]>(await request(endpoint, { method: 'POST', body }), (content) => {
        const answers = readAnswers(content, keys);
        return 'problem' in answers ? answers : keys.map((key) => answers.get(key) ?? []);
      });
    },
  };
}
