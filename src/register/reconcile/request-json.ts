import { createRandom } from './random.js';
import { defaultPatience, type Patience, type Surroundings } from './surroundings.js';

/** What a service sent, or why nothing came of the request. */
export type JsonAnswer =
  | { readonly content: unknown }
  | { readonly failure: 'unreachable' | 'answer'; readonly reason: string };

/** Asks one service, no faster than allowed and again where that may help. */
export type RequestJson = (
  url: string,
  init?: { readonly method?: string; readonly body?: URLSearchParams },
) => Promise<JsonAnswer>;

/** Answers that another attempt may better: too many requests, and faults of the server (RFC 9110, 15.6; RFC 6585, 4). */
const isPassing = (status: number) => status === 408 || status === 429 || status >= 500;

/**
 * Makes a function that gets JSON from a service. Requests follow one another at the allowed pace; a time-out, a broken connection, a
 * passing status or an answer that is no JSON is tried again after a wait that doubles, spread by chance so that clients do not come
 * back all at once, and is never shorter than `Retry-After` asks.
 */
export function createRequestJson(surroundings: Surroundings, patience: Patience = {}): RequestJson {
  const { now, sleep } = surroundings;
  const limits = { ...defaultPatience, ...patience };
  const random = createRandom(limits.seed);
  let nextSlot = Number.NEGATIVE_INFINITY;

  async function waitForSlot(): Promise<void> {
    const wait = nextSlot - now();
    nextSlot = Math.max(nextSlot, now()) + 1000 / limits.requestsPerSecond;
    if (wait > 0) await sleep(wait);
  }

  return async (url, init) => {
    for (let attempt = 0; ; attempt++) {
      await waitForSlot();
      const outcome = await attemptOnce(url, init, surroundings, limits.timeout);
      if ('content' in outcome) return outcome;
      if (!outcome.mayPass || attempt === limits.retries) {
        const times = attempt === 0 ? '' : ` (${attempt + 1} attempts)`;
        return { failure: outcome.failure, reason: `${outcome.reason}${times}` };
      }
      const spread = limits.backOff * 2 ** attempt * (0.5 + random());
      await sleep(Math.min(limits.maxWait, Math.max(spread, outcome.retryAfter ?? 0)));
    }
  };
}

type Outcome =
  | { readonly content: unknown }
  | {
      readonly failure: 'unreachable' | 'answer';
      readonly reason: string;
      readonly mayPass: boolean;
      /** Milliseconds. */
      readonly retryAfter?: number | undefined;
    };

async function attemptOnce(
  url: string,
  init: { readonly method?: string; readonly body?: URLSearchParams } | undefined,
  { fetch, now, sleep }: Surroundings,
  timeout: number,
): Promise<Outcome> {
  const controller = new AbortController();
  const done = new AbortController();
  const timedOut = sleep(timeout, done.signal).then((): Outcome => {
    controller.abort();
    return { failure: 'unreachable', reason: `no whole answer came in ${timeout / 1000} seconds`, mayPass: true };
  });
  const answered = async (): Promise<Outcome> => {
    try {
      const headers = { accept: 'application/json' };
      const response = await fetch(url, { ...init, headers, signal: controller.signal });
      const body = await response.text();
      if (!response.ok)
        return {
          failure: isPassing(response.status) ? 'unreachable' : 'answer',
          reason: `it answered with status ${response.status}`,
          mayPass: isPassing(response.status),
          retryAfter: parseRetryAfter(response.headers.get('retry-after'), now()),
        };
      return parseJson(body);
    } catch (error) {
      return { failure: 'unreachable', reason: describeFailure(error), mayPass: true };
    }
  };
  const outcome = await Promise.race([answered(), timedOut]);
  done.abort();
  return outcome;
}

function parseJson(body: string): Outcome {
  try {
    return { content: JSON.parse(body) };
  } catch {
    const start = body.trim().slice(0, 40);
    return { failure: 'answer', reason: `it is no JSON: "${start}"`, mayPass: true };
  }
}

/** What `fetch` wraps in "fetch failed" is the part that tells something. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  if (cause?.code === 'ECONNREFUSED') return 'the connection was refused';
  if (cause?.code === 'ENOTFOUND' || cause?.code === 'EAI_AGAIN')
    return 'its name cannot be found; is there a network?';
  return cause?.message || error.message;
}

/** Returns the milliseconds that a `Retry-After` asks for, given in seconds or as a date (RFC 9110, 10.2.3). */
export function parseRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
