import saxon, { type SaxonNode } from 'saxon-js';

/** A node of the engine's tree, as far as comparing needs it. */
export interface TreeNode extends SaxonNode {
  readonly childNodes: ArrayLike<TreeNode>;
  readonly nodeValue?: string | null;
  readonly attributes?: ArrayLike<{
    readonly localName: string;
    readonly namespaceURI: string;
    readonly value: string;
  }>;
}

/** An item of the engine's: a node, or a value. */
export type Item = TreeNode | string | number | boolean | object;

interface XPathOptions {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly namespaceContext?: Readonly<Record<string, string>>;
  readonly resultForm?: 'array';
}

/** What of saxon-js the tests of stylesheets use beyond what the package itself does. */
interface Engine {
  getResource(options: { text: string; type: 'xml' }): Promise<TreeNode>;
  serialize(node: TreeNode): string;
  transform(options: object): { principalResult: Item | readonly Item[] | null };
  readonly XPath: { evaluate(expression: string, context: unknown, options: XPathOptions): Item[] };
}

const engine = saxon as unknown as Engine;

export const { atom } = saxon;
export const { getResource, serialize, transform } = engine;

/** Returns the items that an XPath expression selects. */
export function select(expression: string, context: unknown, options: Omit<XPathOptions, 'resultForm'> = {}): Item[] {
  return engine.XPath.evaluate(expression, context, { ...options, resultForm: 'array' });
}

/** Returns a document with copies of the nodes as its children. */
export function wrapNodes(nodes: readonly TreeNode[]): TreeNode {
  const [wrapped] = select('parse-xml-fragment($text)', null, { params: { text: nodes.map(serializeBare).join('') } });
  return wrapped as TreeNode;
}

function serializeBare(node: TreeNode): string {
  return serialize(node).replace(/^<\?xml[^>]*\?>/, '');
}

/** Is an item a node? */
export function isNode(item: unknown): item is TreeNode {
  return typeof item === 'object' && item !== null && 'nodeType' in item && 'ownerDocument' in item;
}
