import type { TreeNode } from './engine.js';

const ELEMENT = 1;
const TEXT = [3, 4];

/**
 * Says where what came out differs from what was expected; nothing when it does not. `...` in the expected text, as the whole
 * of an attribute or of a text node, stands for anything; as the only child of an element, for any content.
 */
export function findDifference(
  actual: readonly TreeNode[],
  expected: readonly TreeNode[],
  path = '',
): string | undefined {
  if (expected.length === 1 && isWildcard(expected[0])) return undefined;
  for (let index = 0; index < Math.max(actual.length, expected.length); index += 1) {
    const difference = compareNodes(actual[index], expected[index], `${path}/node()[${index + 1}]`);
    if (difference) return difference;
  }
  return undefined;
}

function compareNodes(actual: TreeNode | undefined, expected: TreeNode | undefined, path: string): string | undefined {
  if (expected === undefined) return `${path}: nothing expected, found ${show(actual)}`;
  if (actual !== undefined && isWildcard(expected)) return undefined;
  const isSame =
    actual?.nodeType === expected.nodeType &&
    actual.localName === expected.localName &&
    (actual.namespaceURI ?? '') === (expected.namespaceURI ?? '');
  if (!isSame || actual === undefined) return `${path}: expected ${show(expected)}, found ${show(actual)}`;
  if (expected.nodeType !== ELEMENT)
    return actual.textContent === expected.textContent
      ? undefined
      : `${path}: expected ${show(expected)}, found ${show(actual)}`;
  return compareAttributes(actual, expected, path) ?? findDifference(childrenOf(actual), childrenOf(expected), path);
}

function compareAttributes(actual: TreeNode, expected: TreeNode, path: string): string | undefined {
  const [found, wanted] = [attributesOf(actual), attributesOf(expected)];
  for (const name of new Set([...found.keys(), ...wanted.keys()])) {
    const value = wanted.get(name);
    if (value !== found.get(name) && !(value === '...' && found.has(name)))
      return `${path}/@${name}: expected ${JSON.stringify(value)}, found ${JSON.stringify(found.get(name))}`;
  }
  return undefined;
}

function attributesOf(element: TreeNode): Map<string, string> {
  const attributes = Array.from(element.attributes ?? []).filter(
    ({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2000/xmlns/',
  );
  return new Map(attributes.map(({ localName, namespaceURI, value }) => [`{${namespaceURI}}${localName}`, value]));
}

/** The children that count: white space between elements does not, as in XSpec. */
export function childrenOf(node: TreeNode): TreeNode[] {
  const children = Array.from(node.childNodes);
  const isLayout = children.some(({ nodeType }) => nodeType === ELEMENT);
  return children.filter((child) => !(isLayout && TEXT.includes(child.nodeType) && !child.textContent?.trim()));
}

function isWildcard(node: TreeNode | undefined): boolean {
  return node !== undefined && TEXT.includes(node.nodeType) && node.textContent?.trim() === '...';
}

function show(node: TreeNode | undefined): string {
  if (node === undefined) return 'nothing';
  return node.nodeType === ELEMENT ? `<${node.localName}>` : JSON.stringify(node.textContent);
}
