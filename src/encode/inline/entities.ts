import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { element } from '../../xml/xml-element.js';
import { takeDoubtId } from '../doubts.js';
import { type Drawing, type Drawings, plain, pointer } from './drawing.js';

const RS_TYPES = { person: 'person', organization: 'org', place: 'place', event: 'event' } as const;

/** Names (14.2), and `rs` for what is meant without being named (CONARS). */
export const entityDrawings: Drawings = {
  person: named('persName'),
  organization: named('orgName'),
  place: named('placeName'),
  event: named('eventName'),
  role: {
    cohesion: 2,
    draw: (role, children, provenance, { doubts }) => {
      const id = takeDoubtId(role, doubts);
      return element('rs', { 'xml:id': id, type: RS_TYPES[role.of], ref: pointer(role.ref), ...provenance }, children);
    },
  },
  roleName: {
    cohesion: 2,
    draw: ({ type }, children, provenance) => element('roleName', { type, ...provenance }, children),
  },
  title: plain('title'),
  foreign: plain('foreign'),
  measure: {
    cohesion: 2,
    draw: ({ quantity, unit, commodity }, children, provenance) =>
      element('measure', { quantity: String(quantity), unit, commodity, ...provenance }, children),
  },
  number: {
    cohesion: 2,
    draw: ({ quantity }, children, provenance) => element('num', { value: String(quantity), ...provenance }, children),
  },
};

function named(name: string): Drawing<EntityKind> {
  return {
    cohesion: 2,
    draw: (mention, children, provenance, { doubts }) => {
      const id = takeDoubtId(mention, doubts);
      return element(name, { 'xml:id': id, ref: pointer(mention.ref), ...provenance }, children);
    },
  };
}
