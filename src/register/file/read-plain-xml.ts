import { XMLParser } from 'fast-xml-parser';

/** An element as plain data, text runs and children in order; names as written. */
export interface PlainElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (PlainElement | string)[];
}

/** Far above what registers hold, and the depth at which the judge of well-formedness gives up. */
const MAX_DEPTH = 1000;

/**
 * Returns the root element of a document as plain data. The document must be known to be well-formed and free of
 * declarations of its own: this parser judges nothing.
 *
 * White space is kept, character references are resolved, comments and instructions are left out.
 *
 * @throws {Error} when the parser refuses a name for its own safety (`constructor`).
 *
 * @example
 * readPlainXml('<p>a &#233;</p>').children // ['a é']
 */
export function readPlainXml(xml: string): PlainElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    // "html" is what makes the parser resolve numeric references; without it "&#233;" stays as it is written.
    htmlEntities: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAX_DEPTH,
  });
  const [root] = (parser.parse(xml) as OrderedNode[]).filter((node) => !(TEXT in node));
  if (root === undefined) throw new Error('there is no element');
  return toElement(root);
}

/** As fast-xml-parser gives it: one key with the children, and `:@` with the attributes. */
type OrderedNode = Readonly<Record<string, unknown>>;

const TEXT = '#text';
const ATTRIBUTES = ':@';

function toElement(node: OrderedNode): PlainElement {
  const name = Object.keys(node).find((key) => key !== ATTRIBUTES) ?? '';
  const children: (PlainElement | string)[] = [];
  for (const child of node[name] as OrderedNode[]) {
    const last = children.at(-1);
    if (!(TEXT in child)) children.push(toElement(child));
    else if (typeof last === 'string') children[children.length - 1] = last + String(child[TEXT]);
    else children.push(String(child[TEXT]));
  }
  return { name, attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>, children };
}

/** Returns the element and all inside it in document order, the outer before the inner. */
export function listElements(root: PlainElement): readonly PlainElement[] {
  const found: PlainElement[] = [];
  const waiting: PlainElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    found.push(element);
    const inner = element.children.filter((child): child is PlainElement => typeof child !== 'string');
    waiting.push(...inner.reverse());
  }
  return found;
}

/** Returns the characters of an element, markup left out. */
export function plainTextOf(element: PlainElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : plainTextOf(child))).join('');
}
