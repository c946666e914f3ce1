import type { XmlAttribute } from '../xml-event.js';
import { endOfName, skipSpaces } from './ascii-names.js';
import { nextSign, type PlainReader } from './plain-reader.js';
import { normalizeValue } from './references.js';
import { declare, resolveElementName, type Scope, type SplitName, splitName } from './scope.js';

const [QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [34, 39, 47, 61, 62];
/** With more attributes than this, looking for one that stands twice goes through a set. */
const FEW = 12;

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** Reads the start tag at `reader.at` and sends its events; returns `false`, and sends nothing, when it is not plain. */
export function readStartTag(reader: PlainReader): boolean {
  const { xml, at: start, open, scopes, limits, handler } = reader;
  const nameEnd = endOfName(xml, start + 1);
  if (nameEnd === start + 1 || (open.length === 0 && reader.hasRoot) || open.length >= limits.maxDepth) return false;
  const attributes: XmlAttribute[] = [];
  const declarations: XmlAttribute[] = [];
  let at = nameEnd;
  let code = xml.charCodeAt(at);
  while (code !== GREATER && code !== SLASH) {
    const attributeStart = skipSpaces(xml, at);
    code = xml.charCodeAt(attributeStart);
    if (code === GREATER || code === SLASH) {
      at = attributeStart;
      break;
    }
    if (attributeStart === at) return false;
    at = readAttribute(reader, attributeStart, { attributes, declarations });
    if (at === -1) return false;
    code = xml.charCodeAt(at);
  }
  const isSelfClosing = code === SLASH;
  if (isSelfClosing && xml.charCodeAt(at + 1) !== GREATER) return false;
  const end = isSelfClosing ? at + 2 : at + 1;
  if (end > reader.illegalAt || end - start > limits.maxTokenLength) return false;

  const outer = scopes[scopes.length - 1] as Scope;
  const scope = declarations.length === 0 ? outer : declare(outer, declarations);
  if (scope === undefined || hasDuplicate(declarations)) return false;
  const element = resolveElementName(scope, xml.slice(start + 1, nameEnd));
  if (element === undefined || !bindAttributes(attributes, scope)) return false;

  const { name, prefix, local, namespace } = element;
  const depth = open.length + 1;
  reader.hasRoot = true;
  reader.at = end;
  reader.made += isSelfClosing ? 2 : 1;
  handler.startElement?.(
    { name, prefix, local, namespace, attributes, declarations, isSelfClosing, start, end, depth },
    (wanted) => scope.namespaces.get(wanted),
  );
  if (isSelfClosing) handler.endElement?.({ name, local, namespace, start: end, end, depth });
  else {
    open.push(element);
    scopes.push(scope);
  }
  return true;
}

/** Reads the attribute at `nameStart` and returns the offset behind it; -1 when it is not plain. */
function readAttribute(
  reader: PlainReader,
  nameStart: number,
  { attributes, declarations }: { attributes: XmlAttribute[]; declarations: XmlAttribute[] },
): number {
  const { xml, attributeNames } = reader;
  const nameEnd = endOfName(xml, nameStart);
  if (nameEnd === nameStart) return -1;
  let at = nameEnd;
  if (xml.charCodeAt(at) !== EQUALS) at = skipSpaces(xml, at);
  if (xml.charCodeAt(at) !== EQUALS) return -1;
  at += 1;
  let quote = xml.charCodeAt(at);
  if (quote !== QUOTE) {
    at = skipSpaces(xml, at);
    quote = xml.charCodeAt(at);
  }
  if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
  const valueStart = at + 1;
  const valueEnd = xml.indexOf(quote === QUOTE ? '"' : "'", valueStart);
  if (valueEnd === -1 || nextSign(reader, '<', nameStart) < valueEnd) return -1;
  const written = xml.slice(valueStart, valueEnd);
  const value = isLiteral(reader, valueStart, valueEnd) ? written : normalizeValue(written);
  if (value === undefined) return -1;
  const split = splitOnce(attributeNames, xml.slice(nameStart, nameEnd));
  if (split === undefined) return -1;
  const { name, prefix, local } = split;
  const attribute = { name, prefix, local, namespace: '', value, nameStart, nameEnd, valueStart, valueEnd };
  if (prefix === 'xmlns' || name === 'xmlns') declarations.push(attribute);
  else attributes.push(attribute);
  return valueEnd + 1;
}

/** Does the value hold neither references nor white space that becomes a space? */
function isLiteral(reader: PlainReader, start: number, end: number): boolean {
  return (
    nextSign(reader, '&', start) >= end &&
    nextSign(reader, '\n', start) >= end &&
    nextSign(reader, '\t', start) >= end &&
    nextSign(reader, '\r', start) >= end
  );
}

/** Returns the parts of a name, the same object each time; `undefined` when it is no name of a namespace. */
function splitOnce(names: Map<string, SplitName>, written: string): SplitName | undefined {
  const known = names.get(written);
  if (known !== undefined) return known;
  const split = splitName(written);
  if (split !== undefined) names.set(written, split);
  return split;
}

/** Gives prefixed attributes their namespaces; returns `false` when a prefix is bound to nothing, or an attribute stands twice. */
function bindAttributes(attributes: readonly Writable<XmlAttribute>[], { namespaces }: Scope): boolean {
  for (const attribute of attributes) {
    if (attribute.prefix === '') continue;
    const namespace = namespaces.get(attribute.prefix);
    if (namespace === undefined) return false;
    attribute.namespace = namespace;
  }
  return !hasDuplicate(attributes);
}

function hasDuplicate(attributes: readonly XmlAttribute[]): boolean {
  if (attributes.length > FEW) {
    return new Set(attributes.map(({ namespace, local }) => `${local} ${namespace}`)).size < attributes.length;
  }
  for (let second = 1; second < attributes.length; second += 1) {
    const { local, namespace } = attributes[second] as XmlAttribute;
    for (let first = 0; first < second; first += 1) {
      const other = attributes[first] as XmlAttribute;
      if (other.local === local && other.namespace === namespace) return true;
    }
  }
  return false;
}
