import { createClassMembers } from './class-members.js';
import type { SchemaModel } from './customize.js';
import { createAttributeFinder, flattenAttributes } from './effective-attributes.js';
import type { AttributeSpec, Content, ElementSpec } from './specification.js';

/** What a schema says of one element, for people. */
export interface ElementDescription {
  readonly gloss: string;
  readonly desc: string;
  readonly remarks: string;
  /** The elements in which it may stand, and those that it may hold. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
  readonly holdsText: boolean;
  readonly attributes: readonly { readonly name: string; readonly isNeeded: boolean }[];
  readonly examples: readonly string[];
}

/** What a schema says of one attribute: something else, perhaps, on different elements. */
export interface AttributeDescription {
  readonly desc: string;
  /** The values, where they are listed. */
  readonly values: readonly { readonly ident: string; readonly desc: string }[];
  readonly elements: readonly string[];
}

/** A schema in words. */
export interface SchemaDescription {
  readonly title: string;
  readonly elements: Readonly<Record<string, ElementDescription>>;
  readonly attributes: Readonly<Record<string, readonly AttributeDescription[]>>;
  readonly rules: readonly { readonly ident: string; readonly desc: string }[];
}

/** Returns what a schema says of its elements and attributes, by name in alphabetical order. */
export function describeSchema(model: SchemaModel): SchemaDescription {
  const attributesOf = createAttributeFinder(model);
  const elements = [...model.elements.values()].sort((a, b) => (a.ident < b.ident ? -1 : 1));
  const { elementsOf } = createClassMembers(model);
  const contents = new Map(elements.map((element) => [element.ident, namesIn(element.content, model, elementsOf)]));
  const attributes = new Map<string, AttributeDescription[]>();
  const describeElement = (element: ElementSpec): ElementDescription => {
    const { ident, gloss = '', desc = '', remarks = '', examples } = element;
    const content = contents.get(ident);
    const own = flattenAttributes(attributesOf(element));
    for (const attribute of own) addAttribute(attributes, attribute, ident);
    return {
      gloss,
      desc,
      remarks,
      parents: elements.map((each) => each.ident).filter((each) => contents.get(each)?.elements.has(ident)),
      children: [...(content?.elements ?? [])].sort(),
      holdsText: content?.holdsText ?? false,
      attributes: own.map((each) => ({ name: each.ident, isNeeded: each.usage === 'req' })),
      examples,
    };
  };
  const described = Object.fromEntries(elements.map((element) => [element.ident, describeElement(element)]));
  return {
    title: model.title,
    elements: described,
    attributes: Object.fromEntries([...attributes].sort(([a], [b]) => (a < b ? -1 : 1))),
    rules: model.constraints.filter(({ desc }) => desc !== '').map(({ ident, desc }) => ({ ident, desc })),
  };
}

function addAttribute(all: Map<string, AttributeDescription[]>, attribute: AttributeSpec, element: string): void {
  const { ident, desc = '', values } = attribute;
  const listed = values?.of ?? [];
  const before = all.get(ident) ?? [];
  const same = before.find((each) => each.desc === desc && JSON.stringify(each.values) === JSON.stringify(listed));
  const others = before.filter((each) => each !== same);
  all.set(ident, [...others, { desc, values: listed, elements: [...(same?.elements ?? []), element] }]);
}

interface Names {
  readonly elements: Set<string>;
  holdsText: boolean;
}

/** Returns the elements that content names, by itself, by classes and by macros. */
function namesIn(
  content: Content | undefined,
  model: SchemaModel,
  elementsOf: (className: string) => readonly string[],
): Names {
  const found: Names = { elements: new Set(), holdsText: false };
  const seen = new Set<string>();
  const visit = (part: Content): void => {
    if (part.kind === 'element' && model.elements.has(part.key)) found.elements.add(part.key);
    else if (part.kind === 'class') for (const name of elementsOf(part.key)) found.elements.add(name);
    else if (part.kind === 'text' || part.kind === 'data' || part.kind === 'values') found.holdsText = true;
    else if (part.kind === 'macro' && !seen.has(part.key)) {
      seen.add(part.key);
      const macro = model.macros.get(part.key)?.content;
      if (macro !== undefined) visit(macro);
    } else if ('of' in part) for (const each of part.of) visit(each);
  };
  if (content !== undefined) visit(content);
  return found;
}
