import type { SchemaModel } from './customize.js';
import { type RngNode, ref, rng, several, words } from './rng-node.js';
import type { ClassExpansion, Content, DataReference, Occurrence } from './specification.js';

/** What patterns are made with. */
export interface PatternContext {
  readonly model: SchemaModel;
  readonly membersOf: (className: string) => readonly string[];
  /** Hears of what must stand, and cannot, because the schema leaves it out. */
  readonly missing: (what: string) => void;
}

/**
 * Returns content as RELAX NG; `undefined` when it names only what the schema leaves out.
 *
 * What the schema leaves out can never stand, and so neither can what needs it: an optional sequence with it disappears, and so does an
 * alternative beside others. Only where something that must stand needs it, it is passed over, and `missing` hears of it.
 */
export function contentPattern(content: Content, context: PatternContext): RngNode | undefined {
  if (content.min > 0) {
    const inner = patternOf(content, context);
    return inner === undefined ? undefined : repeat(inner, content);
  }
  const { pattern, lacks } = listen(content, context, patternOf);
  return pattern === undefined || lacks.length > 0 ? undefined : repeat(pattern, content);
}

/** Returns a pattern with what it lacks, of which nobody else hears. */
function listen(content: Content, context: PatternContext, make: typeof patternOf) {
  const lacks: string[] = [];
  const pattern = make(content, { ...context, missing: (what) => lacks.push(what) });
  return { pattern, lacks };
}

/** Returns a datatype as RELAX NG. */
export function dataPattern(data: DataReference, { model, missing }: PatternContext): RngNode {
  if ('key' in data) {
    if (model.datatypes.has(data.key)) return ref(data.key);
    missing(`the datatype "${data.key}"`);
    return rng('data', { type: 'string' });
  }
  const facets = data.facets.map(([name, value]) => ({
    name: 'param',
    attributes: { name },
    children: [],
    text: value,
  }));
  return rng('data', { type: data.name }, facets);
}

/** Returns a pattern that stands as often as it is said. */
export function repeat(pattern: RngNode, { min, max }: Occurrence): RngNode {
  if (min === 1 && max === 1) return pattern;
  if (max === 0) return rng('empty');
  if (min === 0 && max === 1) return rng('optional', {}, [pattern]);
  if (min === 0 && max === Number.POSITIVE_INFINITY) return rng('zeroOrMore', {}, [pattern]);
  if (min === 1 && max === Number.POSITIVE_INFINITY) return rng('oneOrMore', {}, [pattern]);
  const needed = Array.from({ length: min }, () => pattern);
  if (max === Number.POSITIVE_INFINITY) return several('group', [...needed.slice(1), rng('oneOrMore', {}, [pattern])]);
  let rest: RngNode | undefined;
  for (let index = min; index < max; index += 1)
    rest = rng('optional', {}, rest === undefined ? [pattern] : [pattern, rest]);
  return several('group', rest === undefined ? needed : [...needed, rest]);
}

function patternOf(content: Content, context: PatternContext): RngNode | undefined {
  const { model, missing } = context;
  switch (content.kind) {
    case 'empty':
      return rng('empty');
    case 'text':
      return rng('text');
    case 'element':
      if (model.elements.has(content.key)) return ref(content.key);
      missing(`the element "${content.key}"`);
      return undefined;
    case 'macro':
      if (model.macros.has(content.key)) return ref(content.key);
      missing(`the macro "${content.key}"`);
      return undefined;
    case 'class':
      return classPattern(content, context);
    case 'data':
      return dataPattern(content.data, context);
    case 'values':
      return several(
        'choice',
        content.values.map(({ ident }) => words('value', ident)),
      );
    case 'any':
      return anyPattern(content);
    case 'relaxNg':
      return content.xml;
    case 'alternate':
      return alternatives(content.of, context);
    case 'sequence':
    case 'interleave': {
      const parts = content.of.flatMap((part) => contentPattern(part, context) ?? []);
      if (parts.length === 0 && content.of.length > 0) return undefined;
      return several(content.kind === 'sequence' ? 'group' : 'interleave', parts);
    }
  }
}

function alternatives(of: readonly Content[], context: PatternContext): RngNode | undefined {
  const all = of.map((part) => listen(part, context, contentPattern));
  const whole = all.filter(({ lacks }) => lacks.length === 0);
  const chosen = whole.length > 0 ? whole : all;
  for (const what of new Set(chosen.flatMap(({ lacks }) => lacks))) context.missing(what);
  const parts = chosen.flatMap(({ pattern }) => pattern ?? []);
  return parts.length === 0 ? undefined : several('choice', parts);
}

/** How each member stands when a class stands for all its members in turn. */
const IN_TURN: Readonly<Record<Exclude<ClassExpansion, 'alternate'>, Occurrence>> = {
  sequence: { min: 1, max: 1 },
  sequenceOptional: { min: 0, max: 1 },
  sequenceRepeatable: { min: 1, max: Number.POSITIVE_INFINITY },
  sequenceOptionalRepeatable: { min: 0, max: Number.POSITIVE_INFINITY },
};

function classPattern(content: Extract<Content, { kind: 'class' }>, context: PatternContext): RngNode | undefined {
  const { key, expand, include, except } = content;
  const all = context.membersOf(key);
  const members = all.filter((name) => !except.includes(name) && (include === undefined || include.includes(name)));
  if (members.length === 0) {
    if (expand === 'alternate') context.missing(`an element of "${key}"`);
    return undefined;
  }
  if (expand !== 'alternate')
    return several(
      'group',
      members.map((name) => repeat(ref(name), IN_TURN[expand])),
    );
  return members.length === all.length ? ref(key) : several('choice', members.map(ref));
}

/** The example element of TEI is never meant by "any element": it has its own content. */
const TEI_AND_EXAMPLES = [
  rng('nsName', { ns: 'http://www.tei-c.org/ns/1.0' }),
  rng('name', { ns: 'http://www.tei-c.org/ns/Examples' }, ['egXML']),
];

/** An element of any name that is wanted, with any attributes, in which the same may stand again; TEI Guidelines, `anyElement`. */
function anyPattern({ require, except }: Extract<Content, { kind: 'any' }>): RngNode {
  const excepted = except.length === 0 ? TEI_AND_EXAMPLES : except.map((name) => nameOrNamespace(name));
  const names =
    require.length > 0
      ? several(
          'choice',
          require.map((ns) => rng('nsName', { ns })),
        )
      : rng('anyName', {}, [rng('except', {}, excepted)]);
  return rng('grammar', {}, [
    rng('start', {}, [ref('any')]),
    rng('define', { name: 'any' }, [
      rng('element', {}, [
        names,
        rng('zeroOrMore', {}, [rng('attribute', {}, [rng('anyName')])]),
        rng('zeroOrMore', {}, [several('choice', [rng('text'), ref('any')])]),
      ]),
    ]),
  ]);
}

function nameOrNamespace(excepted: string): RngNode {
  return excepted.includes('/') || excepted.includes(':')
    ? rng('nsName', { ns: excepted })
    : { name: 'name', attributes: {}, children: [], text: excepted };
}
