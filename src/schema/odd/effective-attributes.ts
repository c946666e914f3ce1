import type { SchemaModel } from './customize.js';
import { listAttributes, mapAttributes, mergeAttribute } from './merge-specification.js';
import type { AttributeList, AttributeSpec, ClassSpec, ElementSpec } from './specification.js';

/** Attributes that come from one class, or from the element itself. */
export interface OwnedAttributes {
  readonly owner: string;
  readonly list: AttributeList;
  /** Has the element, or a class on the way, changed some of them? */
  readonly isChanged: boolean;
}

/**
 * Returns a function from an element to its attributes: those of its classes, of their classes, and its own, each class once, with
 * what is changed or deleted on the way.
 */
export function createAttributeFinder(
  model: SchemaModel,
): (owner: ElementSpec | ClassSpec) => readonly OwnedAttributes[] {
  const known = new Map<string, readonly OwnedAttributes[]>();
  const find = (owner: ElementSpec | ClassSpec, within: readonly string[] = []): readonly OwnedAttributes[] => {
    const key = `${owner.kind} ${owner.ident}`;
    const before = known.get(key);
    if (before !== undefined || within.includes(key)) return before ?? [];
    const parents = (owner.classes ?? [])
      .filter(({ mode }) => mode === 'add')
      .flatMap((membership) => model.classes.get(membership.key) ?? [])
      .filter(({ type }) => type === 'atts');
    const inherited = onePerOwner(parents.flatMap((parent) => find(parent, [...within, key])));
    const found = withoutDoubles(override(inherited, resolveReferences(owner.attributes, model), owner.ident));
    known.set(key, found);
    return found;
  };
  return (owner) => find(owner);
}

/** A class that is reached on two ways counts once; what was changed on one of them stays so. */
function onePerOwner(all: readonly OwnedAttributes[]): OwnedAttributes[] {
  const found = new Map<string, OwnedAttributes>();
  for (const each of all) if (each.isChanged || !found.has(each.owner)) found.set(each.owner, each);
  return [...found.values()];
}

function override(
  inherited: readonly OwnedAttributes[],
  own: AttributeList,
  owner: string,
): readonly OwnedAttributes[] {
  const changes = new Map(listAttributes(own).map((attribute) => [attribute.ident, attribute]));
  const below = inherited.map((each) => {
    if (!listAttributes(each.list).some(({ ident }) => changes.has(ident))) return each;
    const list = mapAttributes(each.list, (attribute) => {
      const change = changes.get(attribute.ident);
      if (change === undefined) return attribute;
      return change.mode === 'change' ? mergeAttribute(attribute, change) : undefined;
    });
    return { ...each, list, isChanged: true };
  });
  const added = mapAttributes(own, (attribute) =>
    attribute.mode === 'change' || attribute.mode === 'delete' ? undefined : attribute,
  );
  return listAttributes(added).length === 0 ? below : [...below, { owner, list: added, isChanged: false }];
}

/** Two classes may define one attribute; an element has it once, from the first. */
function withoutDoubles(all: readonly OwnedAttributes[]): readonly OwnedAttributes[] {
  const seen = new Set<string>();
  return all.map((each) => {
    const idents = [...new Set(listAttributes(each.list).map(({ ident }) => ident))];
    const doubles = new Set(idents.filter((ident) => seen.has(ident)));
    for (const ident of idents) seen.add(ident);
    if (doubles.size === 0) return each;
    const list = mapAttributes(each.list, (attribute) => (doubles.has(attribute.ident) ? undefined : attribute));
    return { ...each, list, isChanged: true };
  });
}

/** An `attRef` stands for the attribute as its class defines it. */
function resolveReferences(list: AttributeList, model: SchemaModel): AttributeList {
  return {
    ...list,
    of: list.of.flatMap((part): AttributeList['of'] => {
      if (part.kind === 'list') return [resolveReferences(part, model)];
      if (part.kind === 'attribute') return [part];
      const owner = model.classes.get(part.className);
      const found = owner && listAttributes(owner.attributes).find(({ ident }) => ident === part.name);
      return found === undefined ? [] : [found];
    }),
  };
}

/** Returns the attributes of an element in one list, without their grouping. */
export function flattenAttributes(owned: readonly OwnedAttributes[]): AttributeSpec[] {
  return owned.flatMap(({ list }) => listAttributes(list));
}
