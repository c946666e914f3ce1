/** What an element holds: text and elements, in order. */
export type XmlContent = string | XmlElement;

/** An element as plain data, in the TEI namespace; attribute names as written (`xml:id`). */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlContent[];
}

/**
 * Makes an element. Attributes whose value is `undefined` are left out, and so are `undefined` and empty children. Children of
 * which there may be very many are given as a list: a call has no room for more than some ten thousand arguments.
 *
 * @example
 * element('persName', { ref: '#kim-il-sung', cert: undefined }, 'Kim Il Sung').attributes // { ref: '#kim-il-sung' }
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly (XmlContent | readonly XmlContent[] | undefined)[]
): XmlElement {
  // Plain loops: a long document has a million elements, and lists made on the way cost more than what is kept.
  const given: Record<string, string> = {};
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) given[attribute] = value;
  }
  const held: XmlContent[] = [];
  for (const child of children) {
    if (!isList(child)) add(held, child);
    else for (const each of child) add(held, each);
  }
  return { name, attributes: given, children: held };
}

/** Returns the characters of `content`, markup left out. */
export function textOf(content: XmlContent): string {
  return typeof content === 'string' ? content : content.children.map(textOf).join('');
}

function isList(child: XmlContent | readonly XmlContent[] | undefined): child is readonly XmlContent[] {
  return Array.isArray(child);
}

function add(held: XmlContent[], child: XmlContent | undefined): void {
  if (child !== undefined && child !== '') held.push(child);
}
