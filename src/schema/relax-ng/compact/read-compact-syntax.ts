import type { SchemaElement, SchemaFile } from '../schema-element.js';
import { checkSyntax } from '../syntax-rules.js';
import { type CompactReader, createCompactReader, readInherit } from './compact-reader.js';
import { readCompactTokens } from './compact-tokens.js';
import { readPattern, skipAnnotations, skipBrackets } from './read-compact-pattern.js';

/**
 * Reads a schema in the compact syntax into the same elements as the XML syntax; annotations other than `##` are skipped.
 *
 * Source: RELAX NG Compact Syntax, OASIS, 21 November 2002.
 *
 * @throws {SchemaProblem}
 */
export function readCompactSyntax(uri: string, text: string): SchemaElement {
  const file: SchemaFile = { uri, text };
  const reader = createCompactReader(file, readCompactTokens(file));
  skipAnnotations(reader);
  while (readDeclaration(reader)) skipAnnotations(reader);
  const root = isGrammarContent(reader)
    ? reader.make('grammar', { children: readGrammarContent(reader), attributes: defaultNamespace(reader) })
    : readPattern(reader, readGrammarContent);
  if (reader.peek().kind !== 'end') reader.fail(`"${reader.peek().text}" cannot stand here`);
  checkAll(root);
  return root;
}

function checkAll(element: SchemaElement): void {
  for (const child of element.children) checkAll(child);
  checkSyntax(element);
}

function readDeclaration(reader: CompactReader): boolean {
  const { namespaces, libraries } = reader;
  if (reader.take('namespace')) {
    const prefix = reader.next().text;
    reader.expect('=');
    namespaces.set(prefix, reader.take('inherit') ? undefined : reader.literal());
    return true;
  }
  if (reader.take('datatypes')) {
    const prefix = reader.next().text;
    reader.expect('=');
    libraries.set(prefix, reader.literal());
    return true;
  }
  if (!reader.take('default')) return false;
  reader.expect('namespace');
  const prefix = reader.take('=') ? undefined : reader.next().text;
  if (prefix !== undefined) reader.expect('=');
  const namespace = reader.take('inherit') ? undefined : reader.literal();
  if (namespace !== undefined) namespaces.set('', namespace);
  if (prefix !== undefined) namespaces.set(prefix, namespace);
  return true;
}

function defaultNamespace({ namespaces }: CompactReader): Record<string, string | undefined> {
  return { ns: namespaces.get('') };
}

const ASSIGNMENTS = new Set(['=', '|=', '&=']);

function isGrammarContent(reader: CompactReader): boolean {
  const { kind, text } = reader.peek();
  if (kind === 'end') return true;
  if (kind === 'keyword' && ['start', 'div', 'include'].includes(text)) return true;
  if (kind !== 'name' && kind !== 'prefixed') return false;
  const following = textBehind(reader);
  if (following.startsWith('[')) return true;
  return kind === 'name' && isAssignment(following);
}

/** What follows the next token, white space and comments left out. */
function textBehind(reader: CompactReader): string {
  return reader.file.text.slice(reader.peek().end, reader.peek().end + 4000).replace(/^(?:\s|#[^\n]*\n)+/, '');
}

function isAssignment(following: string): boolean {
  return ASSIGNMENTS.has(following.slice(0, 1)) || ASSIGNMENTS.has(following.slice(0, 2));
}

function readGrammarContent(reader: CompactReader): SchemaElement[] {
  const content: SchemaElement[] = [];
  for (;;) {
    const documentation = reader.documentation();
    skipAnnotations(reader);
    const { kind, text } = reader.peek();
    if (kind === 'end' || text === '}') return content;
    if ((kind === 'prefixed' || kind === 'name') && textBehind(reader).startsWith('[')) {
      // An element of another language, such as a Schematron rule
      reader.next();
      skipBrackets(reader);
    } else content.push(readComponent(reader, documentation));
  }
}

function readComponent(reader: CompactReader, documentation: string | undefined): SchemaElement {
  const from = reader.peek();
  if (reader.take('div')) {
    reader.expect('{');
    const children = readGrammarContent(reader);
    reader.expect('}');
    return reader.make('div', { children, from });
  }
  if (reader.take('include')) {
    const href = reader.literal();
    const ns = readInherit(reader);
    const hasBody = reader.take('{');
    const children = hasBody ? readGrammarContent(reader) : [];
    if (hasBody) reader.expect('}');
    return reader.make('include', { attributes: { href, ns }, children, from });
  }
  const isStart = reader.take('start');
  const { kind, text: name } = isStart ? from : reader.next();
  if (!isStart && kind !== 'name') reader.fail(`"${name}" cannot be defined`);
  const assignment = reader.next().text;
  if (!ASSIGNMENTS.has(assignment)) reader.fail('"=" is missing');
  const combine = assignment === '=' ? undefined : assignment === '|=' ? 'choice' : 'interleave';
  const children = [readPattern(reader, readGrammarContent)];
  const attributes = isStart ? { combine } : { name, combine };
  return reader.make(isStart ? 'start' : 'define', { attributes, children, documentation, from });
}
