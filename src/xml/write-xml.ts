import { create, fragment } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { TEI_NAMESPACE, XML_NAMESPACE } from './names.js';
import type { XmlElement } from './xml-element.js';

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
 *
 * The document is built piece by piece, a paragraph or the like at a time: a tree of a large document would take many times
 * its memory.
 */
export function writeXml(root: XmlElement, options: WriteXmlOptions): string {
  const prolog = create({ version: '1.0', encoding: 'UTF-8' });
  for (const [target, content] of options.instructions ?? []) prolog.ins(target, content);
  const pieces: string[] = [prolog.end({ wellFormed: false }).replaceAll('?>', '?>\n')];
  writePiece(root, 1, options, (piece) => pieces.push(piece));
  return `${pieces.join('')}\n`;
}

function writePiece(written: XmlElement, depth: number, options: WriteXmlOptions, push: (piece: string) => void): void {
  const { name, attributes, children } = written;
  if (!options.isContainer(written) || children.length === 0) {
    push(serialize(written, depth, options));
    return;
  }
  // The start tag is that of the element without its content, `<div type="document"/>`.
  push(`${serialize({ name, attributes, children: [] }, depth, options).slice(0, -2)}>`);
  for (const child of children) {
    push(lineOf(depth));
    if (typeof child === 'string') push(serializeText(child));
    else writePiece(child, depth + 1, options, push);
  }
  push(`${lineOf(depth - 1)}</${name}>`);
}

function serialize(written: XmlElement, depth: number, options: WriteXmlOptions): string {
  const piece = fragment();
  append(depth === 1 ? piece.ele(TEI_NAMESPACE, written.name) : piece.ele(written.name), written, depth, options);
  return piece.toString({ wellFormed: true, prettyPrint: false });
}

function serializeText(text: string): string {
  return fragment().txt(protectAmpersands(text)).toString({ wellFormed: true, prettyPrint: false });
}

function append(node: XMLBuilder, written: XmlElement, depth: number, options: WriteXmlOptions): void {
  const { attributes, children } = written;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (attribute.startsWith('xml:')) node.att(XML_NAMESPACE, attribute, protectAmpersands(value));
    else node.att(attribute, protectAmpersands(value));
  }
  const isContainer = children.length > 0 && options.isContainer(written);
  for (const child of children) {
    if (isContainer) node.txt(lineOf(depth));
    if (typeof child === 'string') node.txt(protectAmpersands(child));
    else append(node.ele(child.name), child, depth + 1, options);
  }
  if (isContainer) node.txt(lineOf(depth - 1));
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
