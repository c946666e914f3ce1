import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { getResource, select, serialize, type TreeNode } from './engine.js';

const XSPEC = 'http://www.jenitennison.com/xslt/xspec';

/** A value: an XPath expression, or content that stands in the file. */
export interface Value {
  readonly name: string;
  readonly select?: string;
  /** The content as a document of its own; white space between elements is left out. */
  readonly content?: TreeNode;
}

/** One expectation with all that its scenario and the scenarios around it say. */
export interface XSpecCase {
  readonly labels: readonly string[];
  /** Why it is not to be run yet. */
  readonly pending?: string;
  readonly stylesheet: string;
  readonly namespaces: Readonly<Record<string, string>>;
  readonly variables: readonly Value[];
  readonly stylesheetParams: readonly Value[];
  readonly context?: (Value & { readonly mode: string | undefined; readonly params: readonly Value[] }) | undefined;
  readonly call?:
    | { readonly kind: 'function' | 'template'; readonly name: string; readonly params: readonly Value[] }
    | undefined;
  readonly expect: Value & { readonly test: string | undefined };
}

type Inherited = Omit<XSpecCase, 'expect'>;

/** Reads an XSpec file: one case for each `x:expect`, in order. What is not in the subset of `xslt/README.md` is an error. */
export async function readXSpec(file: string): Promise<XSpecCase[]> {
  const root = await getResource({ text: await readFile(file, 'utf8'), type: 'xml' });
  const [description] = select('x:description', root, { namespaceContext: { x: XSPEC } }) as TreeNode[];
  if (!description) throw new Error(`${file} holds no x:description`);
  const stylesheet = resolve(dirname(file), attribute(description, 'stylesheet') ?? '');
  const start = { labels: [], stylesheet, namespaces: namespacesOf(description), variables: [], stylesheetParams: [] };
  return readParts(description, start, dirname(file));
}

/** What stands in a scenario holds for what follows in it. */
async function readParts(element: TreeNode, outer: Inherited, folder: string): Promise<XSpecCase[]> {
  let here = outer;
  const cases: XSpecCase[] = [];
  for (const part of partsOf(element)) {
    const name = part.localName;
    if (name === 'variable') here = { ...here, variables: [...here.variables, await readValue(part, folder)] };
    else if (name === 'param')
      here = { ...here, stylesheetParams: [...here.stylesheetParams, await readValue(part, folder)] };
    else if (name === 'context') here = { ...here, context: await readContext(part, folder) };
    else if (name === 'call') here = { ...here, call: await readCall(part, folder) };
    else if (name === 'scenario' || name === 'pending')
      cases.push(...(await readParts(part, nest(here, part), folder)));
    else if (name === 'expect') {
      const expect = { ...(await readValue(part, folder)), test: attribute(part, 'test') };
      cases.push({ ...nest(here, part), expect });
    } else if (name !== 'label') throw new Error(`x:${name} is not in the subset of XSpec that is run here`);
  }
  return cases;
}

function nest(outer: Inherited, part: TreeNode): Inherited {
  const label = labelOf(part);
  const pending = attribute(part, 'pending') ?? (part.localName === 'pending' ? (label ?? 'pending') : outer.pending);
  return {
    ...outer,
    labels: label ? [...outer.labels, label] : outer.labels,
    ...(pending === undefined ? {} : { pending }),
  };
}

function labelOf(part: TreeNode): string | undefined {
  const child = partsOf(part).find(({ localName }) => localName === 'label');
  return (attribute(part, 'label') ?? child?.textContent ?? undefined)?.replaceAll(/\s+/g, ' ').trim();
}

async function readContext(part: TreeNode, folder: string): Promise<XSpecCase['context']> {
  const params = await Promise.all(partsOf(part, 'param').map((param) => readValue(param, folder)));
  return { ...(await readValue(part, folder)), mode: attribute(part, 'mode'), params };
}

async function readCall(part: TreeNode, folder: string): Promise<XSpecCase['call']> {
  const params = await Promise.all(partsOf(part, 'param').map((param) => readValue(param, folder)));
  const [fn, template] = [attribute(part, 'function'), attribute(part, 'template')];
  return { kind: fn ? 'function' : 'template', name: fn ?? template ?? '', params };
}

async function readValue(part: TreeNode, folder: string): Promise<Value> {
  const [expression, href] = [attribute(part, 'select'), attribute(part, 'href')];
  const inline = Array.from(part.childNodes)
    .filter((node) => node.namespaceURI !== XSPEC && (node.nodeType === 1 || node.textContent?.trim()))
    .map((node) => (node.nodeType === 1 ? serialize(node).replace(/^<\?xml.*?\?>/, '') : escapeText(node.textContent)));
  const text = href ? await readFile(resolve(folder, href), 'utf8') : inline.join('');
  // One element is a document; text or several nodes are wrapped, and what is selected then are the wrapper's children.
  const isDocument = href !== undefined || (inline.length === 1 && inline[0]?.startsWith('<'));
  const content =
    text === ''
      ? undefined
      : await getResource({ text: isDocument ? text : `<content>${text}</content>`, type: 'xml' });
  return {
    name: attribute(part, 'name') ?? '',
    ...(expression === undefined ? {} : { select: expression }),
    ...(content === undefined ? {} : { content: isDocument ? content : (content.childNodes[0] as TreeNode) }),
  };
}

function escapeText(text: string | null): string {
  return (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function partsOf(element: TreeNode, name?: string): TreeNode[] {
  return Array.from(element.childNodes).filter(
    (node) => node.namespaceURI === XSPEC && (name === undefined || node.localName === name),
  );
}

function attribute(element: TreeNode, name: string): string | undefined {
  return Array.from(element.attributes ?? []).find(({ localName }) => localName === name)?.value;
}

function namespacesOf(element: TreeNode): Record<string, string> {
  const bindings = select('in-scope-prefixes(.) ! (., namespace-uri-for-prefix(., $element))', element, {
    params: { element },
  }) as string[];
  const found: Record<string, string> = {};
  for (let index = 0; index < bindings.length; index += 2) found[bindings[index] ?? ''] = bindings[index + 1] ?? '';
  delete found[''];
  return found;
}
