import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'vitest';

/** The folder of reference material; `TEIWRIGHT_SHARED` names it, beside the project otherwise. */
export const SHARED = resolve(process.env.TEIWRIGHT_SHARED ?? '../shared');

/** With `TEIWRIGHT_SHARED` set, its absence is an error; without, what needs it is skipped, counted and named. */
export const hasShared = process.env.TEIWRIGHT_SHARED !== undefined || existsSync(resolve(SHARED, 'gold'));

/** A suite that reads the reference material; without it, one skipped test that says so. */
export function describeWithShared(name: string, suite: () => void): void {
  if (hasShared) describe(name, suite);
  else it.skip(`${name} (needs TEIWRIGHT_SHARED)`, () => {});
}
