import type { SchemaElement } from '../schema-element.js';
import { type CompactReader, readInherit } from './compact-reader.js';
import { readNameClass } from './read-compact-name-class.js';

/** Reads what stands in `grammar { … }`; handed in, because grammars and patterns hold each other. */
export type ReadGrammarContent = (reader: CompactReader) => SchemaElement[];

const connectors: Readonly<Record<string, string>> = { ',': 'group', '&': 'interleave', '|': 'choice' };
const quantifiers: Readonly<Record<string, string>> = { '?': 'optional', '*': 'zeroOrMore', '+': 'oneOrMore' };

/** Reads one pattern: particles, all joined by the same sign. */
export function readPattern(reader: CompactReader, content: ReadGrammarContent): SchemaElement {
  const from = reader.peek();
  const first = readParticle(reader, content);
  const sign = Object.keys(connectors).find((each) => reader.take(each));
  if (sign === undefined) return first;
  const children = [first];
  do children.push(readParticle(reader, content));
  while (reader.take(sign));
  const other = Object.keys(connectors).find((each) => reader.peek().kind === 'sign' && reader.peek().text === each);
  if (other !== undefined) reader.fail(`"${sign}" and "${other}" cannot be mixed; use parentheses`);
  return reader.make(connectors[sign] ?? 'group', { children, from });
}

/** Skips `[…]` before a thing, and `>> name […]` behind one. */
export function skipAnnotations(reader: CompactReader): void {
  while (reader.peek().kind === 'sign' && ['[', '>>'].includes(reader.peek().text)) {
    if (reader.take('>>')) reader.next();
    skipBrackets(reader);
  }
}

/** Skips `[…]` with all brackets in it. */
export function skipBrackets(reader: CompactReader): void {
  reader.expect('[');
  for (let depth = 1; depth > 0; ) {
    const { kind, text } = reader.next();
    if (kind === 'end') reader.fail('"[" is never closed');
    if (kind === 'sign' && text === '[') depth += 1;
    if (kind === 'sign' && text === ']') depth -= 1;
  }
}

function readParticle(reader: CompactReader, content: ReadGrammarContent): SchemaElement {
  const documentation = reader.documentation();
  skipAnnotations(reader);
  const from = reader.peek();
  const primary = readPrimary(reader, content);
  primary.documentation ??= documentation;
  skipAnnotations(reader);
  const sign = Object.keys(quantifiers).find((each) => reader.take(each));
  skipAnnotations(reader);
  return sign === undefined ? primary : reader.make(quantifiers[sign] ?? 'group', { children: [primary], from });
}

function readPrimary(reader: CompactReader, content: ReadGrammarContent): SchemaElement {
  const token = reader.peek();
  if (token.kind === 'literal') return readValue(reader, undefined);
  if (reader.take('(')) {
    const inner = readPattern(reader, content);
    reader.expect(')');
    return inner;
  }
  reader.next();
  if (token.kind === 'name') return reader.make('ref', { attributes: { name: token.text }, from: token });
  if (token.kind === 'prefixed') return readDatatype(reader, token.text);
  if (token.kind !== 'keyword') reader.fail(`"${token.text}" cannot begin a pattern`);
  switch (token.text) {
    case 'element':
    case 'attribute': {
      const children = [readNameClass(reader, token.text), readBraces(reader, content)];
      return reader.make(token.text, { children, from: token });
    }
    case 'mixed':
    case 'list':
      return reader.make(token.text, { children: [readBraces(reader, content)], from: token });
    case 'empty':
    case 'notAllowed':
    case 'text':
      return reader.make(token.text, { from: token });
    case 'parent':
      return reader.make('parentRef', { attributes: { name: reader.next().text }, from: token });
    case 'string':
    case 'token':
      return readDatatype(reader, token.text);
    case 'external': {
      const href = reader.literal();
      const ns = readInherit(reader);
      return reader.make('externalRef', { attributes: { href, ns }, from: token });
    }
    case 'grammar': {
      reader.expect('{');
      const children = content(reader);
      reader.expect('}');
      return reader.make('grammar', { children, from: token });
    }
    default:
      return reader.fail(`"${token.text}" cannot begin a pattern`);
  }
}

function readBraces(reader: CompactReader, content: ReadGrammarContent): SchemaElement {
  reader.expect('{');
  const inner = readPattern(reader, content);
  reader.expect('}');
  return inner;
}

/** Reads behind the name of a datatype: a value of it, or its parameters and exceptions. */
function readDatatype(reader: CompactReader, name: string): SchemaElement {
  const [prefix, local] = name.includes(':') ? name.split(':') : ['', name];
  const library = prefix === '' ? '' : reader.libraries.get(prefix ?? '');
  if (library === undefined) reader.fail(`The prefix "${prefix}:" names no datatype library`);
  const attributes = { type: local, datatypeLibrary: library };
  if (reader.peek().kind === 'literal') return readValue(reader, attributes);
  const children: SchemaElement[] = [];
  if (reader.take('{')) {
    while (!reader.take('}')) {
      skipAnnotations(reader);
      const from = reader.next();
      reader.expect('=');
      children.push(reader.make('param', { attributes: { name: from.text }, text: reader.literal(), from }));
    }
  }
  if (reader.take('-')) children.push(reader.make('except', { children: [readPrimary(reader, () => [])] }));
  return reader.make('data', { attributes, children });
}

function readValue(
  reader: CompactReader,
  attributes: Readonly<Record<string, string | undefined>> = {},
): SchemaElement {
  const from = reader.peek();
  const ns = reader.namespaces.get('');
  return reader.make('value', { attributes: { ...attributes, ns }, text: reader.literal(), from });
}
