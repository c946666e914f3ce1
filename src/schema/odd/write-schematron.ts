import { escapeAttribute, escapeText } from '../../xml/escape.js';
import { TEI_NAMESPACE } from '../../xml/names.js';
import { SCHEMATRON_NAMESPACE } from '../schematron/rules.js';
import type { SchemaModel } from './customize.js';
import { createAttributeFinder } from './effective-attributes.js';
import { listAttributes } from './merge-specification.js';
import type { ConstraintPart, ConstraintSpec } from './specification.js';

/** A rule set with the thing that it is about, and the XPath of that thing for asserts that stand without a rule. */
interface Placed {
  readonly owner: string;
  readonly context: string;
  readonly constraint: ConstraintSpec;
}

/**
 * Returns the rules of a schema as ISO Schematron: those of its elements, of the classes and attributes that its elements have, and its
 * own. A pattern is called as its `constraintSpec` is; where two are, the owner's name comes before.
 */
export function writeSchematron(model: SchemaModel): string {
  const placed = gatherConstraints(model);
  const counts = new Map<string, number>();
  for (const { constraint } of placed) counts.set(constraint.ident, (counts.get(constraint.ident) ?? 0) + 1);
  const used = new Set<string>();
  const nameOf = ({ owner, constraint: { ident } }: Placed, id: string | undefined) => {
    const wanted = id ?? ((counts.get(ident) ?? 0) > 1 ? `${owner}-${ident}` : ident);
    let name = wanted;
    for (let number = 2; used.has(name); number += 1) name = `${wanted}-${number}`;
    used.add(name);
    return name;
  };
  const global: string[] = [];
  const patterns: string[] = [];
  for (const each of placed) {
    const { parts } = each.constraint;
    global.push(...parts.filter(isGlobal).map(({ xml }) => xml));
    for (const part of parts.filter(
      ({ local, namespace }) => namespace === SCHEMATRON_NAMESPACE && local === 'pattern',
    ))
      patterns.push(part.id === undefined ? withId(part.xml, nameOf(each, undefined)) : part.xml);
    const rules = parts.filter(({ namespace, local }) => namespace === SCHEMATRON_NAMESPACE && local === 'rule');
    const loose = parts.filter(isLoose);
    const all = [
      ...rules.map(({ xml }) => xml),
      ...(loose.length === 0
        ? []
        : [`<sch:rule context="${escapeAttribute(each.context)}">${loose.map(({ xml }) => xml).join('')}</sch:rule>`]),
    ];
    if (all.length > 0)
      patterns.push(
        `<sch:pattern id="${escapeAttribute(nameOf(each, undefined))}">\n${all.join('\n')}\n</sch:pattern>`,
      );
  }
  const prefixes = new Map([['tei', TEI_NAMESPACE], ...model.prefixes]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<sch:schema xmlns:sch="${SCHEMATRON_NAMESPACE}" queryBinding="xslt3">`,
    `<sch:title>${escapeText(model.title || model.ident)}</sch:title>`,
    ...[...prefixes].map(([prefix, uri]) => `<sch:ns prefix="${prefix}" uri="${escapeAttribute(uri)}"/>`),
    ...new Set(global),
    ...patterns,
    '</sch:schema>',
    '',
  ].join('\n');
}

function gatherConstraints(model: SchemaModel): Placed[] {
  const attributesOf = createAttributeFinder(model);
  const owners = new Map<string, string[]>();
  const found: Placed[] = model.constraints.map((constraint) => ({ owner: model.ident, context: '/*', constraint }));
  for (const element of model.elements.values()) {
    const { ident, constraints } = element;
    found.push(...constraints.map((constraint) => ({ owner: ident, context: `tei:${ident}`, constraint })));
    for (const { owner, list, isChanged } of attributesOf(element)) {
      if (!isChanged && model.classes.has(owner)) owners.set(owner, [...(owners.get(owner) ?? []), ident]);
      else
        for (const attribute of listAttributes(list))
          for (const constraint of attribute.constraints)
            found.push({ owner: ident, context: `tei:${ident}/@${attribute.ident}`, constraint });
    }
  }
  for (const [name, members] of owners) {
    const owner = model.classes.get(name);
    if (owner === undefined) continue;
    const elements = members.map((member) => `tei:${member}`);
    found.push(...owner.constraints.map((constraint) => ({ owner: name, context: elements.join(' | '), constraint })));
    for (const { ident, constraints } of listAttributes(owner.attributes)) {
      const context = elements.map((member) => `${member}/@${ident}`).join(' | ');
      found.push(...constraints.map((constraint) => ({ owner: name, context, constraint })));
    }
  }
  return withoutDoubles(found);
}

/** A rule that comes to several elements by a class, and is changed in none, is asked once. */
function withoutDoubles(all: readonly Placed[]): Placed[] {
  const key = ({ context, constraint: { ident, parts } }: Placed) =>
    JSON.stringify([ident, parts.map(({ xml }) => xml), parts.some(isLoose) ? context : '']);
  const found = new Map<string, Placed>();
  for (const each of all) if (!found.has(key(each))) found.set(key(each), each);
  return [...found.values()];
}

function isLoose({ namespace, local }: ConstraintPart): boolean {
  return namespace === SCHEMATRON_NAMESPACE && ['assert', 'report', 'let', 'extends'].includes(local);
}

/** What stands beside patterns; prefixes are gathered elsewhere. */
function isGlobal({ namespace, local }: ConstraintPart): boolean {
  return namespace !== SCHEMATRON_NAMESPACE || local === 'diagnostics';
}

function withId(xml: string, id: string): string {
  return xml.replace(/^<[^\s/>]+/, (tag) => `${tag} id="${escapeAttribute(id)}"`);
}
