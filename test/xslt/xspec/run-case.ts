import { callerOf, compileForCalls } from './compile-for-calls.js';
import { atom, type Item, isNode, select, serialize, type TreeNode, transform, wrapNodes } from './engine.js';
import type { Value, XSpecCase } from './read-xspec.js';
import { childrenOf, findDifference } from './same-nodes.js';

/** Runs the case; returns what is wrong, or nothing when the expectation holds. */
export async function runCase(test: XSpecCase): Promise<string | undefined> {
  const variables: Record<string, unknown> = {};
  for (const variable of test.variables) variables[variable.name] = itemsOf(variable, test, variables);
  const result = await transformCase(test, variables);
  return judge(test, { result, variables });
}

async function transformCase(test: XSpecCase, variables: Record<string, unknown>): Promise<Item[]> {
  const { context, call } = test;
  const named = (params: readonly Value[]) =>
    Object.fromEntries(
      params.map((param) => [qualify(param.name, test), itemsOf(param, test, variables).map(toWholeNumber)]),
    );
  const items = context ? itemsOf(context, test, variables) : [];
  const numbered = (params: readonly Value[]) =>
    Object.fromEntries(
      params.map((param, index) => [`p${index + 1}`, itemsOf(param, test, variables).map(toWholeNumber)]),
    );
  const { principalResult } = transform({
    stylesheetInternal: await compileForCalls(test.stylesheet),
    stylesheetParams: named(test.stylesheetParams),
    destination: 'raw',
    deliverMessage() {},
    ...(context?.content ? { globalContextItem: documentOf(context.content) } : {}),
    ...(call
      ? {
          initialTemplate: callerOf(call, qualify(call.name, test)),
          templateParams: call.kind === 'function' ? numbered(call.params) : named(call.params),
        }
      : { initialSelection: items, templateParams: named(context?.params ?? []) }),
    ...(context?.mode ? { initialMode: qualify(context.mode, test) } : {}),
  });
  return principalResult === null
    ? []
    : Array.isArray(principalResult)
      ? [...principalResult]
      : [principalResult as Item];
}

/** XPath's integers come out as JavaScript's numbers, and would go in as doubles. */
function toWholeNumber(item: Item): unknown {
  return Number.isInteger(item) ? atom(item, 'integer') : item;
}

/** What is selected; content of the file as it stands when nothing is. */
function itemsOf({ select: expression, content }: Value, test: XSpecCase, variables: Record<string, unknown>): Item[] {
  const options = { params: variables, namespaceContext: test.namespaces };
  if (content === undefined) return select(expression ?? '()', null, options);
  return select(expression ?? 'node()', content, options);
}

function judge(
  test: XSpecCase,
  { result, variables }: { result: Item[]; variables: Record<string, unknown> },
): string | undefined {
  const options = {
    params: { ...variables, result },
    namespaceContext: { ...test.namespaces, x: 'http://www.jenitennison.com/xslt/xspec' },
  };
  const context = contextOf(result);
  let actual = result;
  if (test.expect.test !== undefined) {
    const found = select(test.expect.test.replaceAll('$x:result', '$result'), context, options);
    const isVerdict = found.length === 1 && typeof found[0] === 'boolean';
    if (isVerdict) return found[0] ? undefined : `${test.expect.test} is false of ${showItems(result)}`;
    actual = found;
  }
  const expected = itemsOf(test.expect, test, variables);
  if (expected.some(isNode) || actual.some(isNode)) return findDifference(nodesOf(actual), nodesOf(expected));
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  return found === wanted ? undefined : `expected ${wanted}, found ${found}`;
}

/** Nodes as children of one document are what a path such as `p/b` starts from; other results are the context themselves. */
function contextOf(result: readonly Item[]): unknown {
  const nodes = result.filter(isNode);
  if (nodes.length === 0 || nodes.length < result.length) return result.length === 1 ? result[0] : null;
  return wrapNodes(nodes);
}

/** Text nodes on both sides, so that a string is compared with words in the file. */
function nodesOf(items: readonly Item[]): TreeNode[] {
  return items.flatMap((item) => (isNode(item) ? (DOCUMENTS.includes(item.nodeType) ? childrenOf(item) : [item]) : []));
}

const DOCUMENTS = [9, 11];

function documentOf(node: TreeNode): Item {
  return select('root(.)', node)[0] ?? node;
}

/** `m:html` → `Q{urn:teiwright:modes}html` */
function qualify(name: string, { namespaces }: XSpecCase): string {
  const [local = '', prefix] = name.split(':').reverse();
  if (prefix !== undefined && namespaces[prefix] === undefined) throw new Error(`No namespace is bound to ${prefix}`);
  return prefix === undefined ? local : `Q{${namespaces[prefix]}}${local}`;
}

function showItems(items: readonly Item[]): string {
  return items
    .map((item) => (isNode(item) ? serialize(item) : JSON.stringify(item)))
    .join(', ')
    .slice(0, 500);
}
