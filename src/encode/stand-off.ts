import type { EntityKind } from '../model/annotation/entity-annotation.js';
import type { Register } from '../model/register.js';
import { drawRegisterEntry } from '../register/file/draw-entry.js';
import { namesOfKind } from '../register/file/element-names.js';
import { element, type XmlElement } from '../xml/xml-element.js';

/** The lists in the order in which they are written. */
const KINDS: readonly EntityKind[] = ['person', 'organization', 'place', 'event'];

/**
 * Returns the `standOff` with one list a kind and one entry a thing (SASOstdf), then what is in doubt; `undefined` for an empty
 * register.
 */
export function drawStandOff(register: Register, doubts: readonly XmlElement[]): XmlElement | undefined {
  const lists = KINDS.flatMap((kind) => {
    const entries = register.filter((entry) => entry.kind === kind);
    return entries.length === 0 ? [] : [element(namesOfKind(kind).list, {}, entries.map(drawRegisterEntry))];
  });
  return lists.length === 0 ? undefined : element('standOff', {}, lists, doubts);
}
