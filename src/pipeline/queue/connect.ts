import type { Redis } from 'ioredis';
import { TeiError } from '../../diagnostics/tei-error.js';

/** Milliseconds to wait for the first answer of a server. */
const PATIENCE = 5000;

/**
 * Connects with a Redis or Valkey server. Once connected, a server that goes away is waited for.
 *
 * @throws {TeiError} `usage/queue` when there is none.
 */
export async function connect(url: string): Promise<Redis> {
  const refuse = (cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    return new TeiError('usage/queue', { source: url, values: { queue: url, reason }, cause });
  };
  if (!/^(?:redis|rediss|valkey):\/\//.test(url)) throw refuse('it is no address of a server');
  const { Redis: Client } = await import('ioredis');
  const address = url.replace(/^valkey:/, 'redis:');
  const first = new Client(address, { lazyConnect: true, connectTimeout: PATIENCE, retryStrategy: () => null });
  // What goes wrong is told by the promise.
  first.on('error', () => {});
  try {
    await first.connect();
    await first.ping();
  } catch (cause) {
    throw refuse(cause);
  } finally {
    first.disconnect();
  }
  const lasting = new Client(address, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, 2000),
  });
  lasting.on('error', () => {});
  return lasting;
}
