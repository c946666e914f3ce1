import type { EntityKind } from '../../src/model/annotation/entity-annotation.js';
import type { RegisterEntry } from '../../src/model/register.js';
import { makeIdentifier } from '../../src/register/identifier.js';

/** Makes an entry from its names, the main one first. */
export function makeEntry(
  kind: EntityKind,
  [name, ...variants]: readonly [string, ...string[]],
  more: Partial<RegisterEntry> = {},
): RegisterEntry {
  return { id: makeIdentifier(name), kind, name, isUnnamed: false, variants, certainty: 'high', idnos: [], ...more };
}
