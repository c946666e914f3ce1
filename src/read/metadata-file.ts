import { type Document, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import { createDiagnostic, type Diagnostic, type Position } from '../diagnostics/diagnostic.js';
import { documentKinds, type Metadata } from '../model/metadata.js';
import { parseLanguage } from './language-code.js';

/** What is known of a metadata file besides its content. */
export interface MetadataFileOptions {
  /** The file as the user named it, for messages. */
  readonly source: string;
}

/** What a metadata file says, without the values that cannot be used, and what is wrong with these. */
export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly diagnostics: readonly Diagnostic[];
}

/** Other names under which people and programs know the same things. */
const OTHER_NAMES: Readonly<Record<string, keyof Metadata>> = {
  license: 'licence',
  rights: 'licence',
  language: 'lang',
  'original-language': 'originalLang',
  originalLanguage: 'originalLang',
  summary: 'abstract',
  description: 'abstract',
  identifier: 'idno',
  'call-number': 'shelfmark',
  subjects: 'keywords',
};

/**
 * Returns the metadata that a YAML or JSON file holds (JSON is YAML): `title`, `author`, `date`, `lang`, `licence` and the other
 * members of `Metadata`. Languages may be codes or English names. Never throws: each value that cannot be used gives
 * an error with its place, each unknown key a warning.
 *
 * This module loads the YAML parser and the schema library: import it only where there is a file to read.
 *
 * @example
 * parseMetadata('title: A report\nlang: Albanian', { source: 'a.meta.yaml' }).metadata // { title: 'A report', lang: 'sq' }
 */
export function parseMetadata(yamlOrJson: string, options: MetadataFileOptions): ReadMetadata {
  const { source } = options;
  const lines = new LineCounter();
  const file = parseDocument(yamlOrJson.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    schema: 'core',
    prettyErrors: false,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problem = (text: string, offset: number) =>
    createDiagnostic('read/metadata-syntax', {
      source,
      position: place(offset),
      values: { problem: text },
    });
  if (file.errors.length > 0)
    return {
      metadata: {},
      diagnostics: file.errors.map(({ message, pos }) => problem(message, pos[0])),
    };
  const content = toPlain(file);
  if (content === null) return { metadata: {}, diagnostics: [] };
  if (typeof content !== 'object' || Array.isArray(content))
    return {
      metadata: {},
      diagnostics: [problem('it is no list of "key: value" pairs', 0)],
    };

  const schema = createSchema();
  const values: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  for (const [written, value] of Object.entries(content)) {
    const key = OTHER_NAMES[written] ?? written;
    const member = Object.hasOwn(schema.shape, key) ? schema.shape[key as keyof typeof schema.shape] : undefined;
    const position = place(offsetOf(file, written));
    if (!member) {
      const expected = Object.keys(schema.shape);
      diagnostics.push(
        createDiagnostic('read/metadata-unknown-key', {
          source,
          position,
          expected,
          values: { key: written },
        }),
      );
      continue;
    }
    if (value === null) continue;
    const result = member.safeParse(value);
    if (result.success) values[key] = result.data;
    else {
      const text = result.error.issues[0]?.message ?? 'it has the wrong form';
      diagnostics.push(
        createDiagnostic('read/metadata-value', {
          source,
          position,
          values: { key: written, problem: text },
        }),
      );
    }
  }
  return { metadata: values, diagnostics };
}

function toPlain(file: Document): unknown {
  return file.toJS({ maxAliasCount: 100 });
}

/** Returns the offset of the value of a key at the top level; of the file's start when there is none. */
function offsetOf(file: Document, key: string): number {
  const node = file.get(key, true) as { readonly range?: readonly number[] } | undefined;
  return node?.range?.[0] ?? 0;
}

/** Made on demand, because building it costs more than most runs need. */
function createSchema() {
  const text = z.union([z.string(), z.number()], 'a text was expected').transform(String);
  const date = text.refine(
    (value) => /^-?\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value),
    'a date such as 1961-11-05, 1961-11 or 1961 was expected',
  );
  const language = z.string('a language was expected').transform((value, context) => {
    const tag = parseLanguage(value);
    if (tag === undefined)
      context.addIssue({
        code: 'custom',
        message: `"${value}" is no language name or BCP 47 code`,
      });
    return tag;
  });
  const kind = z.enum(
    documentKinds,
    `${documentKinds.slice(0, -1).join(', ')} or ${documentKinds.at(-1)} was expected`,
  );
  return z.object({
    title: text,
    subtitle: text,
    author: text,
    date,
    lang: language,
    originalLang: language,
    translator: text,
    editor: text,
    funder: text,
    publisher: text,
    published: date,
    licence: text,
    citation: text,
    repository: text,
    collection: text,
    shelfmark: text,
    abstract: text,
    credits: text,
    contents: text,
    idno: text,
    url: z.url('an address such as https://example.org/1 was expected'),
    keywords: z.union(
      [z.array(text), text.transform((one) => one.split(/\s*[,;]\s*/))],
      'a list of words was expected',
    ),
    kind,
  });
}
