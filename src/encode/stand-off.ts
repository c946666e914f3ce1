import type { EntityKind } from '../model/annotation/entity-annotation.js';
import type { Register, RegisterEntry } from '../model/register.js';
import { element, type XmlElement } from '../xml/xml-element.js';

/** How each kind of entity is written: its list, its entry, its names. */
const LISTS: readonly { kind: EntityKind; list: string; entry: string; name: string }[] = [
  { kind: 'person', list: 'listPerson', entry: 'person', name: 'persName' },
  { kind: 'organization', list: 'listOrg', entry: 'org', name: 'orgName' },
  { kind: 'place', list: 'listPlace', entry: 'place', name: 'placeName' },
  { kind: 'event', list: 'listEvent', entry: 'event', name: 'eventName' },
];

/** Returns the `standOff` with one list a kind and one entry a thing (SASOstdf), or `undefined` for an empty register. */
export function drawStandOff(register: Register): XmlElement | undefined {
  const lists = LISTS.map(({ kind, list, entry, name }) => {
    const entries = register.filter((candidate) => candidate.kind === kind);
    return entries.length === 0 ? undefined : element(list, {}, ...entries.map((one) => drawEntry(one, entry, name)));
  });
  return lists.some((list) => list !== undefined) ? element('standOff', {}, ...lists) : undefined;
}

function drawEntry(entry: RegisterEntry, entryName: string, nameElement: string): XmlElement {
  const idnos = entry.idnos.map(({ type, value }) => element('idno', { type }, value));
  const names = [
    element(nameElement, { type: entry.isUnnamed ? 'description' : 'main' }, entry.name),
    ...entry.variants.map((variant) => element(nameElement, { type: 'variant' }, variant)),
  ];
  const children = entryName === 'event' ? [...idnos, ...names] : [...names, ...idnos];
  return element(
    entryName,
    { 'xml:id': entry.id, cert: entry.certainty === 'high' ? undefined : entry.certainty },
    ...children,
  );
}
