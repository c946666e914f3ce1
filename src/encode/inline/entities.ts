import type { EntityKind } from '../../model/annotation/entity-annotation.js';
import { element } from '../../xml/xml-element.js';
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
    draw: ({ of, ref }, children, provenance) =>
      element('rs', { type: RS_TYPES[of], ref: pointer(ref), ...provenance }, children),
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
    draw: ({ ref }, children, provenance) => element(name, { ref: pointer(ref), ...provenance }, children),
  };
}
