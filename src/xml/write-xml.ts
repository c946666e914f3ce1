import { escapeAttribute, escapeText } from './escape.js';
import { TEI_NAMESPACE } from './names.js';
import type { XmlElement } from './xml-element.js';

/** How an XML document is written. */
export interface WriteXmlOptions {
  /** Processing instructions before the root, `[target, content]`. @default none */
  readonly instructions?: readonly (readonly [string, string])[];
  /** Does the element hold only elements, so that white space inside it means nothing? */
  readonly isContainer: (element: XmlElement) => boolean;
}

/** Pieces are joined to strings of about so many code units: one string for each tag and text would take many times their memory. */
const LENGTH_OF_PART = 1 << 16;

/**
 * Returns the document with `root` in the TEI namespace as its root element, ending in a line feed.
 *
 * Elements that hold only elements are indented by two spaces a level; in all others not one white-space character is added
 * or taken, so that a change of the text is a change of that line and no other. Names must be XML names.
 *
 * It is written from the elements themselves, in one walk: a DOM between them and the file would take several times the memory
 * of the text and half of the time of the whole encoding.
 *
 * @throws {RangeError} when a text or value has a character that XML cannot carry: the caller should have drawn it as a `gap`.
 * @example
 * writeXml({ name: 'TEI', attributes: {}, children: [] }, { isContainer: () => false }).split('\n')[1] // '<TEI xmlns="http://www.tei-c.org/ns/1.0"/>'
 */
export function writeXml(root: XmlElement, { instructions = [], isContainer }: WriteXmlOptions): string {
  const parts: string[] = [];
  let part = '<?xml version="1.0" encoding="UTF-8"?>\n';
  for (const [target, content] of instructions) part += `<?${target} ${content}?>\n`;
  const { name, attributes, children } = root;
  write({ name, attributes: { xmlns: TEI_NAMESPACE, ...attributes }, children }, 1);
  parts.push(part, '\n');
  return parts.join('');

  function write(written: XmlElement, depth: number): void {
    part += startTagOf(written);
    if (written.children.length === 0) return;
    const indents = isContainer(written);
    for (const child of written.children) {
      if (indents) part += lineOf(depth);
      if (typeof child === 'string') part += escapeText(child);
      else write(child, depth + 1);
    }
    part += `${indents ? lineOf(depth - 1) : ''}</${written.name}>`;
    if (part.length < LENGTH_OF_PART) return;
    parts.push(part);
    part = '';
  }
}

function startTagOf({ name, attributes, children }: XmlElement): string {
  let tag = `<${name}`;
  for (const attribute in attributes) tag += ` ${attribute}="${escapeAttribute(attributes[attribute] ?? '')}"`;
  return children.length === 0 ? `${tag}/>` : `${tag}>`;
}

function lineOf(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}
