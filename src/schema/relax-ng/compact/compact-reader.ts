import { type SchemaAttribute, type SchemaElement, type SchemaFile, SchemaProblem } from '../schema-element.js';
import type { CompactToken } from './compact-tokens.js';

/** A place in the tokens, the prefixes in scope, and how to make elements of what is read. */
export interface CompactReader {
  readonly file: SchemaFile;
  /** Namespaces by prefix; `undefined` where `inherit` was written. */
  readonly namespaces: Map<string, string | undefined>;
  readonly libraries: Map<string, string>;
  /** The token at hand. */
  peek(): CompactToken;
  next(): CompactToken;
  /** Is the token at hand this sign or keyword? Then it is taken. */
  take(text: string): boolean;
  /** Takes this sign or keyword, or complains. */
  expect(text: string): CompactToken;
  /** A string, its parts joined by `~`. */
  literal(): string;
  fail(problem: string): never;
  /** The `##` lines before the token at hand. */
  documentation(): string | undefined;
  make(local: string, options?: MakeOptions): SchemaElement;
}

/** What an element of the schema is made with. */
export interface MakeOptions {
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly SchemaElement[];
  readonly text?: string;
  readonly documentation?: string | undefined;
  /** The token that it begins with. @default the token at hand */
  readonly from?: CompactToken;
}

const PREDEFINED = { xml: 'http://www.w3.org/XML/1998/namespace' } as const;

/** Returns a reader at the first of the tokens. */
export function createCompactReader(file: SchemaFile, tokens: readonly CompactToken[]): CompactReader {
  let at = 0;
  const last = tokens.at(-1) ?? { kind: 'end', text: '', start: 0, end: 0 };
  const skipDocumentation = () => {
    while (tokens[at]?.kind === 'documentation') at += 1;
  };
  const reader: CompactReader = {
    file,
    namespaces: new Map(Object.entries(PREDEFINED)),
    libraries: new Map([['xsd', 'http://www.w3.org/2001/XMLSchema-datatypes']]),
    peek() {
      skipDocumentation();
      return tokens[at] ?? last;
    },
    next() {
      const token = reader.peek();
      at += 1;
      return token;
    },
    take(text) {
      const { kind, text: found } = reader.peek();
      const isIt = (kind === 'sign' || kind === 'keyword') && found === text;
      if (isIt) at += 1;
      return isIt;
    },
    expect(text) {
      const token = reader.peek();
      if (!reader.take(text)) reader.fail(`"${text}" is missing before "${token.text}"`);
      return token;
    },
    literal() {
      let text = '';
      do {
        const token = reader.next();
        if (token.kind !== 'literal')
          throw new SchemaProblem('A string in quotation marks is missing here', file, token);
        text += token.text;
      } while (reader.take('~'));
      return text;
    },
    fail(problem) {
      throw new SchemaProblem(problem, file, reader.peek());
    },
    documentation() {
      const lines: string[] = [];
      for (let index = at; tokens[index]?.kind === 'documentation'; index += 1) lines.push(tokens[index]?.text ?? '');
      return lines.length === 0 ? undefined : lines.join(' ').trim();
    },
    make(local, { attributes = {}, children = [], text = '', documentation, from = reader.peek() } = {}) {
      const span = { start: from.start, end: from.end };
      const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
      return {
        local,
        attributes: given.map(([name, value]): SchemaAttribute => ({ name, value, ...span })),
        children: [...children],
        text,
        documentation,
        file,
        ...span,
        base: file.uri,
        resolveNamespace: (prefix) => reader.namespaces.get(prefix),
      };
    },
  };
  return reader;
}

/** `inherit = prefix`: the namespace that the other file takes over. */
export function readInherit(reader: CompactReader): string | undefined {
  if (!reader.take('inherit')) return reader.namespaces.get('');
  reader.expect('=');
  return reader.namespaces.get(reader.next().text);
}
