import type {
  AttributeList,
  AttributeSpec,
  ConstraintSpec,
  ElementSpec,
  ListedValue,
  Membership,
  Specification,
} from './specification.js';

/** Returns `base` as `change` wants it: what `change` says nothing about stays. */
export function mergeSpecification(base: Specification, change: Specification): Specification {
  const common = {
    gloss: change.gloss ?? base.gloss,
    desc: change.desc ?? base.desc,
    remarks: change.remarks ?? base.remarks,
    examples: change.examples.length > 0 ? change.examples : base.examples,
    constraints: mergeConstraints(base.constraints, change.constraints),
  };
  if (base.kind === 'element' && change.kind === 'element')
    return { ...base, ...common, ...mergeMembership(base, change), content: change.content ?? base.content };
  if (base.kind === 'class' && change.kind === 'class') return { ...base, ...common, ...mergeMembership(base, change) };
  if ((base.kind === 'macro' || base.kind === 'data') && change.kind === base.kind)
    return { ...base, ...common, content: change.content ?? base.content };
  return base;
}

type WithMembership = Pick<ElementSpec, 'classes' | 'replacesClasses' | 'attributes'>;

function mergeMembership(base: WithMembership, change: WithMembership) {
  return {
    classes: mergeClasses(base.classes, change),
    attributes: mergeAttributes(base.attributes, change.attributes),
  };
}

/** Returns an attribute as a change wants it. */
export function mergeAttribute(base: AttributeSpec, change: AttributeSpec): AttributeSpec {
  return {
    ...base,
    usage: change.usage ?? base.usage,
    datatype: change.datatype ?? base.datatype,
    values: mergeValues(base.values, change.values),
    desc: change.desc ?? base.desc,
    constraints: mergeConstraints(base.constraints, change.constraints),
  };
}

/** Returns every attribute that a list defines, changes or deletes, however deep. */
export function listAttributes({ of }: AttributeList): AttributeSpec[] {
  return of.flatMap((part) => (part.kind === 'list' ? listAttributes(part) : part.kind === 'attribute' ? [part] : []));
}

/** Returns the list with every attribute replaced by what `replace` gives for it; `undefined` takes it out. */
export function mapAttributes(
  list: AttributeList,
  replace: (attribute: AttributeSpec) => AttributeSpec | undefined,
): AttributeList {
  return {
    ...list,
    of: list.of.flatMap((part): AttributeList['of'] => {
      if (part.kind === 'list') return [mapAttributes(part, replace)];
      if (part.kind === 'reference') return [part];
      const replaced = replace(part);
      return replaced === undefined ? [] : [replaced];
    }),
  };
}

/** Changes of attributes that the base inherits stay in the list, to be applied where they are inherited. */
function mergeAttributes(base: AttributeList, change: AttributeList): AttributeList {
  const changes = listAttributes(change);
  const known = new Set(listAttributes(base).map(({ ident }) => ident));
  const own = mapAttributes(base, (attribute) => {
    const wanted = changes.find(({ ident }) => ident === attribute.ident);
    if (wanted === undefined) return attribute;
    if (wanted.mode === 'delete') return undefined;
    if (wanted.mode !== 'change') return wanted;
    return { ...mergeAttribute(attribute, wanted), mode: attribute.mode };
  });
  const added = mapAttributes(change, (attribute) => (known.has(attribute.ident) ? undefined : attribute));
  return added.of.length === 0 ? own : { kind: 'list', org: 'group', of: [own, added] };
}

function mergeClasses(
  base: readonly Membership[] | undefined,
  {
    classes,
    replacesClasses,
  }: { readonly classes: readonly Membership[] | undefined; readonly replacesClasses: boolean },
): readonly Membership[] | undefined {
  if (classes === undefined) return base;
  if (replacesClasses || base === undefined) return classes;
  const kept = base.filter(({ key }) => !classes.some((each) => each.key === key));
  return [...kept, ...classes.filter(({ mode }) => mode === 'add')];
}

function mergeValues(base: AttributeSpec['values'], change: AttributeSpec['values']): AttributeSpec['values'] {
  if (change === undefined) return base;
  if (change.mode === 'delete') return undefined;
  if (change.mode !== 'change' || base === undefined) return change;
  const isGone = ({ ident }: ListedValue) =>
    change.taken.includes(ident) || change.of.some((each) => each.ident === ident);
  return { ...base, type: base.type, of: [...base.of.filter((value) => !isGone(value)), ...change.of] };
}

function mergeConstraints(
  base: readonly ConstraintSpec[],
  change: readonly ConstraintSpec[],
): readonly ConstraintSpec[] {
  const kept = base.filter(({ ident }) => !change.some((each) => each.ident === ident));
  return [...kept, ...change.filter(({ mode }) => mode !== 'delete')];
}
