import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { TEI_NAMESPACE, XML_NAMESPACE } from './names.js';
import type { XmlContent, XmlElement } from './xml-element.js';

/** How an XML document is written. */
export interface WriteXmlOptions {
  /** Processing instructions before the root, `[target, content]`. @default none */
  readonly instructions?: readonly (readonly [string, string])[];
  /** Does the element hold only elements, so that white space inside it means nothing? */
  readonly isContainer: (element: XmlElement) => boolean;
}

/**
 * Returns the document with `root` in the TEI namespace as its root element, ending in a line feed.
 *
 * Elements that hold only elements are indented by two spaces a level; in all others not one white-space character is added
 * or taken, so that a change of the text is a change of that line and no other. `root` must be well-formed: names are
 * XML names, text has no characters that XML cannot carry.
 */
export function writeXml(root: XmlElement, options: WriteXmlOptions): string {
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  for (const [target, content] of options.instructions ?? []) document.ins(target, content);
  append(document.ele(TEI_NAMESPACE, root.name), root, 1, options);
  const written = document.end({ wellFormed: true, prettyPrint: false });
  const rootAt = written.indexOf(`<${root.name}`);
  return `${written.slice(0, rootAt).replaceAll('?>', '?>\n')}${written.slice(rootAt)}\n`;
}

function append(node: XMLBuilder, written: XmlElement, depth: number, options: WriteXmlOptions): void {
  const { attributes, children } = written;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('xml:')) node.att(XML_NAMESPACE, attribute, protectAmpersands(value));
    else node.att(attribute, protectAmpersands(value));
  }
  const isContainer = options.isContainer(written) && children.length > 0;
  for (const child of children) {
    if (isContainer) node.txt(lineOf(depth));
    appendChild(node, child, depth + 1, options);
  }
  if (isContainer) node.txt(lineOf(depth - 1));
}

function appendChild(node: XMLBuilder, child: XmlContent, depth: number, options: WriteXmlOptions): void {
  if (typeof child === 'string') node.txt(protectAmpersands(child));
  else append(node.ele(child.name), child, depth, options);
}

function lineOf(depth: number): string {
  return `\n${'  '.repeat(depth)}`;
}

/**
 * xmlbuilder2 takes `&lt;` in text for markup that is already escaped and writes it as it is, so that a source that speaks
 * of "&lt;" would come back as "<". An ampersand that is given as `&amp;` it leaves alone.
 */
function protectAmpersands(text: string): string {
  return text.replaceAll('&', '&amp;');
}
