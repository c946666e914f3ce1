import type { NameClass } from './name-class.js';
import type { DataTest, Pattern, PatternKind, ValueTest } from './pattern.js';

/** Makes patterns, each only once, simplified as RELAX NG section 4.20 and 4.21 say. */
export interface PatternStore {
  readonly notAllowed: Pattern;
  readonly empty: Pattern;
  readonly text: Pattern;
  choice(parts: readonly Pattern[]): Pattern;
  group(parts: readonly Pattern[]): Pattern;
  interleave(parts: readonly Pattern[]): Pattern;
  oneOrMore(part: Pattern): Pattern;
  list(part: Pattern): Pattern;
  data(test: DataTest): Pattern;
  value(test: ValueTest): Pattern;
  attribute(nameClass: NameClass, part: Pattern): Pattern;
  /** Always a new pattern; its `content` is to be set. */
  element(nameClass: NameClass): Pattern;
  /** All patterns so far, by id. */
  readonly all: readonly Pattern[];
}

type Members = Partial<Omit<Pattern, 'id' | 'kind'>>;

/** Returns an empty store. */
export function createPatternStore(): PatternStore {
  const all: Pattern[] = [];
  const known = new Map<string, Pattern>();

  function add(kind: PatternKind, members: Members): Pattern {
    const { parts = [], nameClass, data, value, content } = members;
    const inherits = kind !== 'attribute' && kind !== 'element';
    const pattern: Pattern = {
      id: all.length,
      kind,
      isNullable: members.isNullable ?? false,
      hasAttributes: kind === 'attribute' || (inherits && parts.some((part) => part.hasAttributes)),
      readsText:
        kind === 'data' || kind === 'value' || kind === 'list' || (inherits && parts.some((part) => part.readsText)),
      parts,
      nameClass,
      data,
      value,
      content,
    };
    all.push(pattern);
    return pattern;
  }

  function intern(key: string, kind: PatternKind, members: Members): Pattern {
    let pattern = known.get(key);
    if (pattern === undefined) known.set(key, (pattern = add(kind, members)));
    return pattern;
  }

  const notAllowed = add('notAllowed', {});
  const empty = add('empty', { isNullable: true });
  const text = add('text', { isNullable: true });
  /** Sorts in place; by numbers alone, because a comparison in this language costs more than all else in a choice of hundreds. */
  function sortById(parts: Pattern[]): void {
    if (parts.every((part, index) => index === 0 || (parts[index - 1] as Pattern).id < part.id)) return;
    const ids = Uint32Array.from(parts, ({ id }) => id).sort();
    for (const [index, id] of ids.entries()) parts[index] = all[id] as Pattern;
  }

  const objectIds = new Map<unknown, number>();
  const idOf = (object: unknown): number => {
    let id = objectIds.get(object);
    if (id === undefined) objectIds.set(object, (id = objectIds.size));
    return id;
  };

  function sequence(kind: 'group' | 'interleave', parts: readonly Pattern[]): Pattern {
    const flat: Pattern[] = [];
    for (const part of parts) {
      if (part === notAllowed) return notAllowed;
      if (part.kind === kind) flat.push(...part.parts);
      else if (part !== empty) flat.push(part);
    }
    if (flat.length < 2) return flat[0] ?? empty;
    if (kind === 'interleave') sortById(flat);
    return intern(`${kind} ${keyOf(flat)}`, kind, { parts: flat, isNullable: flat.every((part) => part.isNullable) });
  }

  return {
    notAllowed,
    empty,
    text,
    all,
    choice(parts) {
      const distinct = new Set<Pattern>();
      for (const part of parts) {
        if (part.kind === 'choice') for (const inner of part.parts) distinct.add(inner);
        else if (part !== notAllowed) distinct.add(part);
      }
      const flat = [...distinct];
      if (flat.length < 2) return flat[0] ?? notAllowed;
      sortById(flat);
      return intern(`choice ${keyOf(flat)}`, 'choice', {
        parts: flat,
        isNullable: flat.some((part) => part.isNullable),
      });
    },
    group: (parts) => sequence('group', parts),
    interleave: (parts) => sequence('interleave', parts),
    oneOrMore(part) {
      if (part === notAllowed || part === empty) return part;
      return intern(`oneOrMore ${part.id}`, 'oneOrMore', { parts: [part], isNullable: part.isNullable });
    },
    list: (part) => (part === notAllowed ? part : intern(`list ${part.id}`, 'list', { parts: [part] })),
    data: (data) =>
      intern(`data ${idOf(data.datatype)} ${data.except?.id}`, 'data', {
        data,
      }),
    value: (value) => intern(`value ${idOf(value.datatype)} ${value.key}`, 'value', { value }),
    attribute(nameClass, part) {
      if (part === notAllowed) return notAllowed;
      return intern(`attribute ${keyOfNames(nameClass)} ${part.id}`, 'attribute', { nameClass, parts: [part] });
    },
    element: (nameClass) => add('element', { nameClass }),
  };
}

function keyOfNames(nameClass: NameClass): string {
  return nameClass.kind === 'name' ? `${nameClass.local} ${nameClass.namespace}` : JSON.stringify(nameClass);
}

function keyOf(parts: readonly Pattern[]): string {
  let key = '';
  for (const part of parts) key += `${part.id},`;
  return key;
}
