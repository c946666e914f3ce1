import type { EntityKind } from '../../model/annotation/entity-annotation.js';

/** How one kind of entity is written: its list, its entry, and the elements that name it, the usual one first. */
export interface ElementNames {
  readonly kind: EntityKind;
  readonly list: string;
  readonly entry: string;
  readonly names: readonly [string, ...string[]];
}

/** How each kind is written (TEI Guidelines, 14.3); `label` and `head` name an entry where it has no proper name element. */
export const ELEMENT_NAMES: readonly ElementNames[] = [
  { kind: 'person', list: 'listPerson', entry: 'person', names: ['persName', 'name'] },
  { kind: 'organization', list: 'listOrg', entry: 'org', names: ['orgName', 'name'] },
  {
    kind: 'place',
    list: 'listPlace',
    entry: 'place',
    names: ['placeName', 'geogName', 'country', 'region', 'settlement', 'district', 'bloc', 'name'],
  },
  { kind: 'event', list: 'listEvent', entry: 'event', names: ['eventName', 'label', 'head', 'name'] },
];

/** Returns how entries of `kind` are written. */
export function namesOfKind(kind: EntityKind): ElementNames {
  const found = ELEMENT_NAMES.find((names) => names.kind === kind);
  if (found === undefined) throw new RangeError(`No element is known for the kind "${kind}"`);
  return found;
}
