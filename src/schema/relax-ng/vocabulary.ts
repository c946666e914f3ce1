import { listedNames } from './name-class.js';
import type { Pattern } from './pattern.js';

/** What a schema knows by name: for messages, not for judging. Names are local names. */
export interface Vocabulary {
  readonly elements: ReadonlyMap<string, readonly Pattern[]>;
  /** The elements in which an element of this name may stand. */
  parentsOf(element: string): readonly string[];
  /** The elements that have an attribute of this name. */
  ownersOf(attribute: string): readonly string[];
}

/** Gathers the names in what can be reached from `start`. */
export function createVocabulary(start: Pattern): Vocabulary {
  const elements = new Map<string, Pattern[]>();
  const parents = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const inside = createFinder();
  const waiting = [...inside(start).elements];
  const seen = new Set<Pattern>(waiting);
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    const found = element.content === undefined ? nothing : inside(element.content);
    for (const name of namesOf(element)) {
      push(elements, name, element);
      for (const child of found.elements) for (const childName of namesOf(child)) add(parents, childName, name);
      for (const attribute of found.attributes) for (const own of namesOf(attribute)) add(owners, own, name);
    }
    for (const child of found.elements) {
      if (seen.has(child)) continue;
      seen.add(child);
      waiting.push(child);
    }
  }
  return {
    elements,
    parentsOf: (element) => [...(parents.get(element) ?? [])],
    ownersOf: (attribute) => [...(owners.get(attribute) ?? [])],
  };
}

interface Found {
  readonly elements: ReadonlySet<Pattern>;
  readonly attributes: ReadonlySet<Pattern>;
}

const nothing: Found = { elements: new Set(), attributes: new Set() };

/** Returns a function from a pattern to the elements and attributes in it, not looking into elements. */
function createFinder(): (pattern: Pattern) => Found {
  const known = new Map<Pattern, Found>();
  const find = (pattern: Pattern): Found => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    let found: Found;
    if (pattern.kind === 'element') found = { elements: new Set([pattern]), attributes: nothing.attributes };
    else if (pattern.kind === 'attribute') found = { elements: nothing.elements, attributes: new Set([pattern]) };
    else {
      const parts = pattern.parts.map(find);
      found = {
        elements: new Set(parts.flatMap((part) => [...part.elements])),
        attributes: new Set(parts.flatMap((part) => [...part.attributes])),
      };
    }
    known.set(pattern, found);
    return found;
  };
  return find;
}

function namesOf({ nameClass }: Pattern): string[] {
  return nameClass === undefined ? [] : listedNames(nameClass).map(({ local }) => local);
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
