import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { parseXmlEvents } from './events.js';
import type { XmlAttribute } from './xml-event.js';

/**
 * An element of a file that is read whole, such as a schema: with its parent, the namespaces in scope and its place. Offsets are
 * UTF-16 code units into the file, 0-based, half-open; `start` and `end` span the start tag, `close` is behind the end tag.
 */
export interface TreeElement {
  readonly name: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (TreeElement | string)[];
  readonly parent: TreeElement | undefined;
  /** The namespaces in scope, by prefix; `''` is the default one. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
  readonly close: number;
}

/** A file as a tree, or why it is none. */
export type ReadTree =
  | { readonly root: TreeElement; readonly diagnostics?: undefined }
  | { readonly root?: undefined; readonly diagnostics: readonly Diagnostic[] };

/**
 * Returns the elements and the text of a document as a tree; comments and instructions are left out.
 *
 * @example
 * readTree('<a><b n="1">x</b></a>').root?.children.length // 1
 */
export function readTree(xml: string, { source = '-' }: { readonly source?: string } = {}): ReadTree {
  type Growing = TreeElement & { children: (TreeElement | string)[]; close: number };
  const open: Growing[] = [];
  let root: TreeElement | undefined;
  const diagnostics = parseXmlEvents(
    xml,
    {
      startElement({ name, local, namespace, attributes, declarations, start, end }) {
        const parent = open.at(-1);
        const outer: ReadonlyMap<string, string> = parent?.namespaces ?? new Map();
        const namespaces =
          declarations.length === 0
            ? outer
            : new Map([...outer, ...declarations.map((each) => [prefixDeclared(each), each.value] as const)]);
        const place = { start, end, close: end };
        const element: Growing = { name, local, namespace, attributes, children: [], parent, namespaces, ...place };
        if (parent === undefined) root = element;
        else parent.children.push(element);
        open.push(element);
      },
      endElement({ end }) {
        const element = open.pop();
        if (element !== undefined) element.close = end;
      },
      text({ text }) {
        const siblings = open.at(-1)?.children;
        const last = siblings?.at(-1);
        // A comment in the middle of a text does not make two of it.
        if (siblings !== undefined && typeof last === 'string') siblings[siblings.length - 1] = last + text;
        else siblings?.push(text);
      },
    },
    { source },
  );
  return root !== undefined && diagnostics.length === 0 ? { root } : { diagnostics };
}

function prefixDeclared({ prefix, local }: XmlAttribute): string {
  return prefix === '' ? '' : local;
}

/** Returns the value of the attribute with this name as written (`xml:id`), `undefined` when there is none. */
export function attributeOf({ attributes }: TreeElement, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Returns the children that are elements, of all names or of one local name. */
export function childElements({ children }: TreeElement, local?: string): TreeElement[] {
  return children.filter(
    (child): child is TreeElement => typeof child !== 'string' && (local === undefined || child.local === local),
  );
}

/** Returns the elements inside in document order, not those inside of which `enters` is false. */
export function* descendants(
  element: TreeElement,
  enters: (element: TreeElement) => boolean = () => true,
): Generator<TreeElement> {
  for (const child of childElements(element)) {
    yield child;
    if (enters(child)) yield* descendants(child, enters);
  }
}

/** Returns the characters of an element, markup left out. */
export function treeText({ children }: TreeElement): string {
  return children.map((child) => (typeof child === 'string' ? child : treeText(child))).join('');
}
