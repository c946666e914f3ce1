import { createDiagnostic, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { indexLines, positionOf } from '../../diagnostics/line-index.js';
import type { TreeElement } from '../../xml/tree.js';
import { mergeSpecification } from './merge-specification.js';
import type { ModuleReference, Odd, SpecificationLibrary } from './read-odd.js';
import type { ClassSpec, ConstraintSpec, ContentSpec, ElementSpec, Specification } from './specification.js';

/** A schema with nothing left open: what documents may hold, by name. */
export interface SchemaModel {
  readonly ident: string;
  readonly title: string;
  readonly namespace: string;
  readonly start: readonly string[];
  readonly elements: ReadonlyMap<string, ElementSpec>;
  readonly classes: ReadonlyMap<string, ClassSpec>;
  readonly macros: ReadonlyMap<string, ContentSpec>;
  readonly datatypes: ReadonlyMap<string, ContentSpec>;
  readonly constraints: readonly ConstraintSpec[];
  readonly prefixes: ReadonlyMap<string, string>;
}

/** A schema, and what an ODD says that cannot be followed. */
export interface Customized {
  readonly model: SchemaModel;
  readonly diagnostics: readonly Diagnostic[];
}

type Key = `${Specification['kind']} ${string}`;
const keyOf = ({ kind, ident }: Pick<Specification, 'kind' | 'ident'>): Key => `${kind} ${ident}`;

/**
 * Returns the schema that an ODD asks for: the modules and single things that it takes from `library`, with what it adds, changes,
 * replaces and deletes, in this order.
 *
 * Macros and datatypes that something refers to come along, whichever module they are of, unless the ODD deletes them.
 */
export function customize(odd: Odd, library?: SpecificationLibrary): Customized {
  const diagnostics: Diagnostic[] = [];
  const lines = indexLines(odd.text);
  const workplace: Workplace = {
    available: new Map((library?.specifications ?? []).map((each) => [keyOf(each), each])),
    chosen: new Map(),
    report(kind, name, deed, element) {
      const details = { source: odd.source, ...(element && { position: positionOf(lines, element) }) };
      diagnostics.push(createDiagnostic('odd/unknown', { ...details, values: { kind, name, deed } }));
    },
  };
  const { available, chosen, report } = workplace;
  for (const module of odd.modules) takeModule(module, workplace);
  for (const { kind, key, element } of odd.references) {
    const found = available.get(`${kind} ${key}`);
    if (found === undefined) report(kind, key, 'take', element);
    else chosen.set(keyOf(found), found);
  }
  for (const specification of odd.specifications) applySpecification(specification, workplace);
  for (const [key, each] of available) if (isNamedContent(each) && !chosen.has(key)) chosen.set(key, each);
  for (const root of odd.start) if (!chosen.has(`element ${root}`)) report('element', root, 'begin with');
  return { model: toModel(odd, [...chosen.values()], library), diagnostics };
}

interface Workplace {
  /** What the library has, and the ODD has not deleted. */
  readonly available: Map<Key, Specification>;
  readonly chosen: Map<Key, Specification>;
  readonly report: (kind: string, name: string, deed: string, element?: TreeElement) => void;
}

function takeModule(
  { key, include, except, element }: ModuleReference,
  { available, chosen, report }: Workplace,
): void {
  const members = [...available.values()].filter(({ module }) => module === key);
  if (members.length === 0) {
    report('module', key, 'take', element);
    return;
  }
  const isWanted = ({ kind, ident }: Specification) =>
    !except.includes(ident) && (kind !== 'element' || include === undefined || include.includes(ident));
  for (const member of members.filter(isWanted)) chosen.set(keyOf(member), member);
  for (const name of [...(include ?? []), ...except])
    if (!members.some(({ ident }) => ident === name)) report('element', name, 'find in the module', element);
}

function applySpecification(specification: Specification, { available, chosen, report }: Workplace): void {
  const key = keyOf(specification);
  const { mode, kind, ident, element } = specification;
  const base = chosen.get(key) ?? (isNamedContent(specification) ? available.get(key) : undefined);
  if (base === undefined && (mode === 'change' || mode === 'delete')) report(kind, ident, mode, element);
  if (mode === 'delete') {
    chosen.delete(key);
    available.delete(key);
  } else if (mode !== 'change') chosen.set(key, specification);
  else if (base !== undefined) chosen.set(key, mergeSpecification(base, specification));
}

/** Macros and datatypes come along with what refers to them. */
function isNamedContent({ kind }: Specification): boolean {
  return kind === 'macro' || kind === 'data';
}

function toModel(odd: Odd, chosen: readonly Specification[], library?: SpecificationLibrary): SchemaModel {
  const ofKind = <Kind extends Specification['kind']>(kind: Kind) =>
    new Map(
      chosen
        .filter((each): each is Extract<Specification, { kind: Kind }> => each.kind === kind)
        .map((each) => [each.ident, each] as const),
    );
  return {
    ident: odd.ident,
    title: odd.title,
    namespace: odd.namespace,
    start: odd.start,
    elements: ofKind('element'),
    classes: ofKind('class'),
    macros: ofKind('macro'),
    datatypes: ofKind('data'),
    constraints: odd.constraints,
    prefixes: new Map([...(library?.prefixes ?? []), ...odd.prefixes]),
  };
}
