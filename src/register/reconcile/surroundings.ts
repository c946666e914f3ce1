/** What the client needs of the world; tests and other machines give their own. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; resolves at once when `signal` aborts, so that no timer outlives its use. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
}

/** How patient a client is, and how pressing. */
export interface Patience {
  /** Milliseconds for a request and its whole answer. @default 20 000 */
  readonly timeout?: number;
  /** Further attempts after one that failed. @default 4 */
  readonly retries?: number;
  /** Milliseconds before the first further attempt; twice as long before each next. @default 500 */
  readonly backOff?: number;
  /** The longest wait between two attempts, in milliseconds, also when the service asks for more. @default 60 000 */
  readonly maxWait?: number;
  /** Requests a second at most. @default 2 */
  readonly requestsPerSecond?: number;
  /** Seed of the numbers that spread attempts, so that a run can be repeated. @default 1 */
  readonly seed?: number;
}

/** How patient a client is when nobody says otherwise. */
export const defaultPatience: Required<Patience> = {
  timeout: 20_000,
  retries: 4,
  backOff: 500,
  maxWait: 60_000,
  requestsPerSecond: 2,
  seed: 1,
};
