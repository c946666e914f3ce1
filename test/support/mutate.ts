import { parseXmlEvents } from '../../src/xml/events.js';
import type { XmlAttribute } from '../../src/xml/xml-event.js';

/** Returns numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Place {
  readonly name: string;
  readonly start: number;
  readonly tagEnd: number;
  closeStart: number;
  end: number;
  readonly attributes: readonly XmlAttribute[];
}

const NAMES = [
  'p',
  'div',
  'head',
  'persName',
  'titel',
  'publisher',
  'note',
  'sp',
  'body',
  'Persname',
  'list',
  'date',
  'xyz',
];
const VALUES = ['', 'a b', 'November 5, 1961', '1961-13-01', '#x', 'true', '17', 'ä<'.slice(0, 1), 'yes', 'low'];

/** The ways in which a document is spoilt. */
export const mutations = ['drop', 'unwrap', 'duplicate', 'rename', 'move', 'retype', 'text'] as const;

/** Returns `xml` with one thing spoilt at random; well-formed when `xml` is. */
export function mutate(xml: string, kind: (typeof mutations)[number], random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const all = placesIn(xml);
  const place = pick(all.slice(1));
  const { start, end, tagEnd, closeStart } = place;
  const without = xml.slice(0, start) + xml.slice(end);
  switch (kind) {
    case 'drop':
      return without;
    case 'unwrap':
      return xml.slice(0, start) + xml.slice(tagEnd, closeStart) + xml.slice(end);
    case 'duplicate':
      return xml.slice(0, end) + xml.slice(start, end) + xml.slice(end);
    case 'rename': {
      const name = pick(NAMES);
      const close = closeStart === end ? '' : `</${name}>`;
      return `${xml.slice(0, start)}<${name}${xml.slice(start + 1 + place.name.length, closeStart)}${close}${xml.slice(end)}`;
    }
    case 'move': {
      const target = pick(all.slice(1).filter((each) => each.end <= start || each.start >= end));
      if (target === undefined) return without;
      const at = target.start < start ? target.start : target.start - (end - start);
      return without.slice(0, at) + xml.slice(start, end) + without.slice(at);
    }
    case 'retype': {
      const owners = all.filter(({ attributes }) => attributes.length > 0);
      const attribute = pick(pick(owners).attributes);
      const { nameStart, nameEnd, valueStart, valueEnd } = attribute;
      const way = random();
      if (way < 0.5) return xml.slice(0, valueStart) + pick(VALUES) + xml.slice(valueEnd);
      if (way < 0.75) return xml.slice(0, nameStart) + xml.slice(valueEnd + 1);
      return `${xml.slice(0, nameStart)}${pick(['when', 'who', 'typ', 'xml:id', 'ref', 'n'])}${xml.slice(nameEnd)}`;
    }
    case 'text':
      return `${xml.slice(0, tagEnd)}${closeStart === end ? '' : ' stray words '}${xml.slice(tagEnd)}`;
  }
}

function placesIn(xml: string): Place[] {
  const places: Place[] = [];
  const open: Place[] = [];
  parseXmlEvents(xml, {
    startElement({ name, start, end, attributes }) {
      const place = { name, start, tagEnd: end, closeStart: end, end, attributes };
      places.push(place);
      open.push(place);
    },
    endElement({ start, end }) {
      const place = open.pop();
      if (place !== undefined) Object.assign(place, { closeStart: start, end });
    },
  });
  return places;
}
