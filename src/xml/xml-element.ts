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
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given),
    children: children.flat().filter((child): child is XmlContent => child !== undefined && child !== ''),
  };
}

/** Returns the characters of `content`, markup left out. */
export function textOf(content: XmlContent): string {
  return typeof content === 'string' ? content : content.children.map(textOf).join('');
}
