import { TeiError } from '../../diagnostics/tei-error.js';
import { createSchema, type RelaxNgSchema } from './create-schema.js';
import { createDatatype } from './datatypes/create-datatype.js';
import type { Datatype, Param } from './datatypes/datatype.js';
import type { NameClass } from './name-class.js';
import type { Pattern, PatternKind } from './pattern.js';
import { createPatternStore, type PatternStore } from './pattern-store.js';

/** Changes whenever the form below does, so that an old copy is compiled anew and not misread. */
const VERSION = 1;

/** A pattern by numbers: its kind, its parts, and what its kind needs besides. */
type Row = readonly [kind: PatternKind, parts: readonly number[], ...rest: readonly unknown[]];

interface Written {
  readonly version: number;
  readonly start: number;
  readonly datatypes: readonly (readonly [library: string, name: string, params: readonly Param[]])[];
  readonly patterns: readonly Row[];
  readonly documentation: readonly (readonly [string, string])[];
}

/** Returns a compiled schema as text, to be kept and loaded faster than the schema can be compiled. Inverse of `loadSchema`. */
export function serializeSchema({ start, documentation }: RelaxNgSchema): string {
  const patterns = reachableFrom(start);
  const numbers = new Map(patterns.map((pattern, index) => [pattern, index]));
  const numberOf = (pattern: Pattern | undefined) => (pattern === undefined ? -1 : (numbers.get(pattern) ?? -1));
  const datatypes = [...new Set(patterns.flatMap(({ data, value }) => (data ?? value)?.datatype ?? []))];
  const written: Written = {
    version: VERSION,
    start: numberOf(start),
    datatypes: datatypes.map(({ library, name, params }) => [library, name, params]),
    patterns: patterns.map(({ kind, parts, nameClass, data, value, content }): Row => {
      const own: unknown[] = [];
      if (kind === 'element') own.push(nameClass, numberOf(content));
      else if (kind === 'attribute') own.push(nameClass);
      else if (data !== undefined) own.push(datatypes.indexOf(data.datatype), numberOf(data.except));
      else if (value !== undefined) own.push(datatypes.indexOf(value.datatype), value.text, value.key);
      return [kind, parts.map(numberOf), ...own];
    }),
    documentation: [...documentation],
  };
  return JSON.stringify(written);
}

/**
 * Loads what `serializeSchema` wrote.
 *
 * @throws {TeiError} `validate/schema-incorrect` when the text is none of it, or of another version.
 */
export function loadSchema(text: string): RelaxNgSchema {
  const written = parse(text);
  const store = createPatternStore();
  const datatypes = written.datatypes.map((each) => createDatatype(...each));
  const patterns: Pattern[] = [];
  for (const row of written.patterns) patterns.push(restore(row, { store, patterns, datatypes }));
  written.patterns.forEach(([kind, , , content], index) => {
    const pattern = patterns[index];
    if (kind === 'element' && pattern !== undefined) pattern.content = patterns[content as number];
  });
  const start = patterns[written.start];
  if (start === undefined) throw unreadable();
  return createSchema({ store, start, documentation: new Map(written.documentation) });
}

function parse(text: string): Written {
  try {
    const written = JSON.parse(text) as Written;
    if (written.version === VERSION) return written;
  } catch {
    // Not JSON: the same as another version
  }
  throw unreadable();
}

function unreadable(): TeiError {
  return new TeiError('validate/schema-incorrect', { values: { problem: 'the compiled copy is of another version' } });
}

function restore(
  [kind, numbers, first, second, third]: Row,
  { store, patterns, datatypes }: { store: PatternStore; patterns: readonly Pattern[]; datatypes: readonly Datatype[] },
): Pattern {
  const parts = numbers.map((number) => patterns[number] ?? store.notAllowed);
  const [part = store.notAllowed] = parts;
  switch (kind) {
    case 'notAllowed':
    case 'empty':
    case 'text':
      return store[kind];
    case 'choice':
    case 'group':
    case 'interleave':
      return store[kind](parts);
    case 'oneOrMore':
    case 'list':
      return store[kind](part);
    case 'attribute':
      return store.attribute(first as NameClass, part);
    case 'element':
      return store.element(first as NameClass);
    case 'data':
      return store.data({ datatype: datatypes[first as number] as Datatype, except: patterns[second as number] });
    case 'value':
      return store.value({
        datatype: datatypes[first as number] as Datatype,
        text: second as string,
        key: third as string,
      });
  }
}

/** Returns all patterns that `start` leads to, parts before what they are parts of; only contents of elements may come later. */
function reachableFrom(start: Pattern): Pattern[] {
  const seen = new Set<Pattern>();
  const waiting = [start];
  for (let pattern = waiting.pop(); pattern !== undefined; pattern = waiting.pop()) {
    if (seen.has(pattern)) continue;
    seen.add(pattern);
    waiting.push(...pattern.parts, ...[pattern.content, pattern.data?.except].filter((each) => each !== undefined));
  }
  return [...seen].sort((a, b) => a.id - b.id);
}
