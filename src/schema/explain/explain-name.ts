import type { AttributeDescription, ElementDescription, SchemaDescription } from '../odd/describe-schema.js';

/** Where the Guidelines treat an element. */
export type FindSection = (element: string) => { readonly section: string; readonly url: string } | undefined;

/**
 * Returns what an element or attribute is for, in plain words; of a name that is both, both. `undefined` when the schema has neither.
 *
 * Names are written as people do: `said`, `<said>`, `@who`, `said/@who`.
 */
export function explainName(given: string, schema: SchemaDescription, findSection: FindSection): string | undefined {
  const [, owner, attributeOnly, plain] = /^<?(?:([\w.-]+)>?\/)?(@)?([\w.:-]+)>?$/.exec(given.trim()) ?? [];
  if (plain === undefined) return undefined;
  const isAttribute = attributeOnly !== undefined;
  const element = isAttribute || !Object.hasOwn(schema.elements, plain) ? undefined : schema.elements[plain];
  const attributes = Object.hasOwn(schema.attributes, plain) ? (schema.attributes[plain] ?? []) : [];
  const meant = owner === undefined ? attributes : attributes.filter(({ elements }) => elements.includes(owner));
  const parts = [
    ...(element === undefined ? [] : [explainElement(plain, element, schema, findSection(plain))]),
    ...meant.map((attribute) => explainAttribute(plain, attribute, schema)),
  ];
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

function explainElement(
  name: string,
  element: ElementDescription,
  schema: SchemaDescription,
  section: ReturnType<FindSection>,
): string {
  const { gloss, desc, remarks, parents, children, holdsText, attributes, examples } = element;
  const held = [...(holdsText ? ['text'] : []), ...children];
  const special = attributes.filter(({ name: own }) => !isOfAll(own, schema));
  return [
    `<${name}>  ${gloss}`,
    `  "${name}" ${desc}`,
    ...(remarks === '' ? [] : [`  ${remarks}`]),
    '',
    row('may stand in', parents.length === 0 ? 'nothing: it is the root' : list(parents)),
    row('may hold', held.length === 0 ? 'nothing' : list(held)),
    ...special.map(({ name: own, isNeeded }, index) =>
      row(index === 0 ? 'attributes' : '', `@${own}${isNeeded ? ' (needed)' : ''}  ${describe(own, name, schema)}`),
    ),
    row(special.length === 0 ? 'attributes' : '', `and those of all elements: ${ofAll(schema).join(', ')}`),
    '',
    ...examples.slice(0, 1).map((example) => row('example', example.replaceAll('\n', `\n${' '.repeat(INDENT)}`))),
    ...(section === undefined ? [] : [row('Guidelines', `section ${section.section}, ${section.url}`)]),
  ].join('\n');
}

function explainAttribute(
  name: string,
  { desc, values, elements }: AttributeDescription,
  schema: SchemaDescription,
): string {
  return [
    `@${name}`,
    `  ${desc}`,
    '',
    row('stands on', isOfAll(name, schema) ? 'every element' : list(elements)),
    ...values.map(({ ident, desc: meaning }, index) =>
      row(index === 0 ? 'values' : '', meaning === '' ? ident : `${ident}  ${meaning}`),
    ),
    row('example', findExample(name, elements, schema)),
  ].join('\n');
}

/** An element that is shown with the attribute; what it looks like, when no example has it. */
function findExample(attribute: string, elements: readonly string[], schema: SchemaDescription): string {
  const written = new RegExp(`<[^<>]*\\s${attribute}="[^"]*"[^<>]*>`);
  const owners = [...elements, ...Object.keys(schema.elements)];
  const tags = owners
    .flatMap((owner) => schema.elements[owner]?.examples ?? [])
    .flatMap((each) => written.exec(each)?.[0] ?? []);
  return tags[0] ?? `<${elements[0]} ${attribute}="…">`;
}

function describe(attribute: string, element: string, schema: SchemaDescription): string {
  const found = schema.attributes[attribute]?.find(({ elements }) => elements.includes(element));
  const values = found?.values.map(({ ident }) => ident) ?? [];
  return [found?.desc ?? '', ...(values.length === 0 ? [] : [`(${values.join(', ')})`])].join(' ');
}

function isOfAll(attribute: string, schema: SchemaDescription): boolean {
  const owners = schema.attributes[attribute]?.flatMap(({ elements }) => elements) ?? [];
  return owners.length >= Object.keys(schema.elements).length;
}

function ofAll(schema: SchemaDescription): string[] {
  return Object.keys(schema.attributes)
    .filter((name) => isOfAll(name, schema))
    .map((name) => `@${name}`);
}

const INDENT = 16;

function row(label: string, content: string): string {
  return `  ${label.padEnd(INDENT - 2)}${content}`.trimEnd();
}

/** Names side by side, in lines that fit a terminal. */
function list(names: readonly string[]): string {
  const lines = [''];
  for (const name of names) {
    const last = lines.at(-1) ?? '';
    if (last.length + name.length > 60) lines.push(name);
    else lines[lines.length - 1] = last === '' ? name : `${last} ${name}`;
  }
  return lines.join(`\n${' '.repeat(INDENT)}`);
}
