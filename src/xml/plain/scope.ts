import { XML_NAMESPACE } from '../names.js';
import type { XmlAttribute } from '../xml-event.js';

const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

/** A name as it is written, and its parts. */
export interface SplitName {
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
}

/** An element's name with the namespace that its prefix stands for. */
export interface ElementName extends SplitName {
  readonly namespace: string;
}

/** The namespace declarations that hold at a place, and the names of elements met under them. */
export interface Scope {
  readonly namespaces: ReadonlyMap<string, string>;
  readonly elements: Map<string, ElementName>;
  /** The scopes in this one, by what they declare: many elements declare the same. */
  readonly inner: Map<string, Scope | undefined>;
}

/** Returns the scope around the root. */
export function outermostScope(): Scope {
  return {
    namespaces: new Map([
      ['xml', XML_NAMESPACE],
      ['xmlns', XMLNS_NAMESPACE],
    ]),
    elements: new Map(),
    inner: new Map(),
  };
}

/** Returns the scope of an element with declarations; `undefined` when one of them is wrong or unusual. */
export function declare(outer: Scope, declarations: readonly XmlAttribute[]): Scope | undefined {
  let key = '';
  for (const { name, value } of declarations) key += `${name}=${value}\n`;
  const known = outer.inner.get(key);
  if (known !== undefined || outer.inner.has(key)) return known;
  const scope = createScope(outer, declarations);
  outer.inner.set(key, scope);
  return scope;
}

function createScope(outer: Scope, declarations: readonly XmlAttribute[]): Scope | undefined {
  const namespaces = new Map(outer.namespaces);
  for (const { prefix, local, value } of declarations) {
    const uri = value.trim();
    const declared = prefix === '' ? '' : local;
    if (declared === 'xml' || declared === 'xmlns' || uri === XML_NAMESPACE || uri === XMLNS_NAMESPACE)
      return undefined;
    if (declared !== '' && uri === '') return undefined;
    namespaces.set(declared, uri);
  }
  return { namespaces, elements: new Map(), inner: new Map() };
}

/** Returns the element's name in the scope; `undefined` when its prefix is bound to nothing, or it has more than one colon. */
export function resolveElementName(scope: Scope, name: string): ElementName | undefined {
  const known = scope.elements.get(name);
  if (known !== undefined) return known;
  const split = splitName(name);
  if (split === undefined || split.prefix === 'xmlns') return undefined;
  const namespace = scope.namespaces.get(split.prefix) ?? (split.prefix === '' ? '' : undefined);
  if (namespace === undefined) return undefined;
  const resolved = { ...split, namespace };
  scope.elements.set(name, resolved);
  return resolved;
}

/** Returns the parts of a name; `undefined` when it has a colon at an end, or more than one. */
export function splitName(name: string): SplitName | undefined {
  const colon = name.indexOf(':');
  if (colon === -1) return { name, prefix: '', local: name };
  const local = name.slice(colon + 1);
  if (colon === 0 || local === '' || !/^[A-Za-z_][^:]*$/.test(local)) return undefined;
  return { name, prefix: name.slice(0, colon), local };
}
