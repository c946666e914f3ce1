import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** What a service says of a name, in the protocol's own form. */
export type Results = Readonly<Record<string, readonly object[]>>;

/** Takes a request instead of the service; `undefined` lets the service answer. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** A service of the W3C Reconciliation API 0.2 on this machine. */
export interface ReconciliationServer {
  readonly endpoint: string;
  /** The requests so far: the manifest as GET, batches with their queries. */
  readonly requests: {
    readonly method: string;
    readonly queries?: Readonly<Record<string, { query: string; type?: string; limit: number }>>;
  }[];
  /** Faults that the next requests meet, first one first; `undefined` for a request that is answered. */
  readonly faults: (Fault | undefined)[];
  manifest: unknown;
}

/** Starts a service that knows `results`; it ends with the tests of the file. */
export async function startReconciliationServer(results: Results): Promise<ReconciliationServer> {
  const state: { -readonly [K in keyof ReconciliationServer]: ReconciliationServer[K] } = {
    endpoint: '',
    requests: [],
    faults: [],
    manifest: {
      versions: ['0.2'],
      name: 'Test authority',
      identifierSpace: 'http://example.org/id/',
      schemaSpace: 'http://example.org/type/',
    },
  };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const queries = JSON.parse(new URLSearchParams(body).get('queries') ?? 'null') ?? undefined;
    state.requests.push({ method: request.method ?? '', ...(queries === undefined ? {} : { queries }) });
    const fault = state.faults.shift();
    if (fault) return fault(request, response);
    const answers = Object.entries((queries ?? {}) as Record<string, { query: string }>).map(([key, { query }]) => [
      key,
      { result: results[query] ?? [] },
    ]);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(queries === undefined ? state.manifest : Object.fromEntries(answers)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  afterAll(
    () =>
      new Promise((closed) => {
        server.close(closed);
        server.closeAllConnections();
      }),
  );
  state.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/reconcile`;
  return state;
}

/** Answers with a status and perhaps headers. */
export const answerWith =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = 'no'): Fault =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

/** Sends headers and the first characters of a body, and then nothing more. */
export const stallBody: Fault = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"q0":');
};

/** Never answers. */
export const stayMute: Fault = () => {};

/** Breaks the connection. */
export const hangUp: Fault = (request) => void request.socket.destroy();

/** Returns an address of this machine at which nobody listens. */
export async function findClosedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return `http://127.0.0.1:${port}/`;
}
