import { indexLines, positionAt } from '../../diagnostics/line-index.js';
import { attributeOf, childElements, descendants, readTree, type TreeElement, treeText } from '../../xml/tree.js';
import type { XmlAttribute } from '../../xml/xml-event.js';
import type { SchemaDescription } from '../odd/describe-schema.js';

/**
 * Returns what the markup in a line of a file says, in plain words: the elements that begin there, or else the one that goes on there;
 * `undefined` when the file is not well-formed or has no such line.
 */
export function explainLine(xml: string, line: number, schema: SchemaDescription): string | undefined {
  const { root } = readTree(xml);
  const lines = indexLines(xml);
  const start = lines[line - 1];
  if (root === undefined || start === undefined) return undefined;
  const end = lines[line] ?? xml.length + 1;
  const all = [root, ...descendants(root)];
  const around = all.findLast((element) => element.start < start && element.close > start);
  const begun = all.filter((element) => element.start >= start && element.start < end);
  const shown = begun.length > 0 ? begun : around === undefined ? [] : [around];
  if (shown.length === 0) return undefined;
  const ids = new Map(all.map((element) => [attributeOf(element, 'xml:id') ?? '', element]));
  const lineOf = (element: TreeElement) => positionAt(lines, element.start).line;
  const standsIn = shown[0] === undefined ? [] : ancestorsOf(shown[0]);
  return [
    ...shown.map((element) => explainElement(element, { schema, ids, lineOf })),
    ...(standsIn.length === 0
      ? []
      : [`All this stands in ${standsIn.map((each) => nameWithGloss(each, schema)).join(', in ')}.`]),
  ].join('\n');
}

interface Surroundings {
  readonly schema: SchemaDescription;
  readonly ids: ReadonlyMap<string, TreeElement>;
  readonly lineOf: (element: TreeElement) => number;
}

function explainElement(element: TreeElement, surroundings: Surroundings): string {
  const { schema } = surroundings;
  const known = Object.hasOwn(schema.elements, element.local) ? schema.elements[element.local] : undefined;
  const text = shorten(treeText(element));
  const said = text === '' ? '' : `: “${text}”`;
  const about =
    known === undefined
      ? 'is an element that the schema of teiwright does not have'
      : known.desc.replace(/[.;:].*$/s, '');
  return [
    `<${element.name}>${known === undefined ? '' : ` ${known.gloss}`}${said}`,
    `  "${element.name}" ${about}.`,
    ...element.attributes.map(
      (attribute) => `  @${attribute.name}="${attribute.value}": ${explainAttribute(attribute, element, surroundings)}`,
    ),
  ].join('\n');
}

function explainAttribute(
  { name, value }: XmlAttribute,
  element: TreeElement,
  { schema, ids, lineOf }: Surroundings,
): string {
  const found = schema.attributes[name]?.find(({ elements }) => elements.includes(element.local));
  const meaning = found?.desc ?? 'an attribute that the schema of teiwright does not have here';
  const listed = found?.values.find(({ ident }) => ident === value)?.desc;
  const pointers = value.split(/\s+/).filter((pointer) => pointer.startsWith('#'));
  const targets = pointers.map((pointer) => {
    const target = ids.get(pointer.slice(1));
    if (target === undefined) return `${pointer} is nowhere in this file`;
    return `${pointer} is the "${target.local}" in line ${lineOf(target)}, ${nameOf(target)}`;
  });
  return [meaning, ...(listed ? [`here: ${listed}`] : []), ...targets].join('; ');
}

/** What a register calls something: its first name, or the beginning of its text. */
function nameOf(target: TreeElement): string {
  const [first] = childElements(target).filter(({ local }) => /Name$|^(label|name|resp|head)$/.test(local));
  const text = shorten(treeText(first ?? target));
  return text === '' ? 'which has no text' : `“${text}”`;
}

function ancestorsOf(element: TreeElement): TreeElement[] {
  return element.parent === undefined ? [] : [element.parent, ...ancestorsOf(element.parent)];
}

function nameWithGloss({ local }: TreeElement, schema: SchemaDescription): string {
  const gloss = Object.hasOwn(schema.elements, local) ? schema.elements[local]?.gloss : undefined;
  return gloss === undefined || gloss === local ? `"${local}"` : `"${local}" (${gloss})`;
}

const LONGEST = 60;

function shorten(text: string): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
