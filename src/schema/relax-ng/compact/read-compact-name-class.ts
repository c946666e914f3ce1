import type { SchemaElement } from '../schema-element.js';
import type { CompactReader } from './compact-reader.js';

/** Reads the names of an element or attribute, alternatives joined by `|`. */
export function readNameClass(reader: CompactReader, owner: 'element' | 'attribute'): SchemaElement {
  const from = reader.peek();
  const children = [readBasic(reader, owner)];
  while (reader.take('|')) children.push(readBasic(reader, owner));
  const [only] = children;
  return children.length === 1 && only !== undefined ? only : reader.make('choice', { children, from });
}

function readBasic(reader: CompactReader, owner: 'element' | 'attribute'): SchemaElement {
  const from = reader.next();
  const { kind, text } = from;
  if (kind === 'sign' && text === '(') {
    const inner = readNameClass(reader, owner);
    reader.expect(')');
    return inner;
  }
  if (kind === 'sign' && text === '*') return reader.make('anyName', { children: readExcept(reader, owner), from });
  if (kind === 'any name') {
    const ns = namespaceOf(reader, text);
    return reader.make('nsName', { attributes: { ns }, children: readExcept(reader, owner), from });
  }
  if (kind === 'prefixed') {
    const [prefix = '', local = ''] = text.split(':');
    return reader.make('name', { attributes: { ns: namespaceOf(reader, prefix) }, text: local, from });
  }
  if (kind !== 'name' && kind !== 'keyword') reader.fail(`"${text}" is no name`);
  const ns = owner === 'attribute' ? '' : reader.namespaces.get('');
  return reader.make('name', { attributes: { ns }, text, from });
}

function readExcept(reader: CompactReader, owner: 'element' | 'attribute'): SchemaElement[] {
  const from = reader.peek();
  return reader.take('-') ? [reader.make('except', { children: [readBasic(reader, owner)], from })] : [];
}

function namespaceOf(reader: CompactReader, prefix: string): string | undefined {
  if (!reader.namespaces.has(prefix)) reader.fail(`The prefix "${prefix}:" is bound to no namespace`);
  return reader.namespaces.get(prefix);
}
