import { indexLines, offsetAt } from '../../diagnostics/line-index.js';
import { parseXmlEvents } from '../../xml/events.js';
import { XML_NAMESPACE } from '../../xml/names.js';
import type { StartElementEvent } from '../../xml/xml-event.js';
import {
  attributeValue,
  problemAt,
  type SchemaAttribute,
  type SchemaElement,
  type SchemaFile,
  SchemaProblem,
} from './schema-element.js';
import { checkSyntax, holdsText } from './syntax-rules.js';
import { resolveUri } from './uri.js';

/** The namespace of RELAX NG. */
export const RNG_NAMESPACE = 'http://relaxng.org/ns/structure/1.0';
/** The namespace of `documentation`. */
export const ANNOTATIONS_NAMESPACE = 'http://relaxng.org/ns/compatibility/annotations/1.0';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
const NONE: readonly never[] = [];

type Namespaces = (prefix: string) => string | undefined;

/**
 * Reads a schema in the XML syntax: the elements of RELAX NG as a tree, each checked against section 3 of the specification.
 *
 * @throws {SchemaProblem}
 */
export function readXmlSyntax(uri: string, text: string): SchemaElement {
  const file: SchemaFile = { uri, text };
  const reader = createReader(file);
  const [broken] = parseXmlEvents(text, reader.handler, { source: uri });
  if (broken !== undefined) {
    const start = broken.position === undefined ? 0 : offsetAt(indexLines(text), broken.position);
    throw new SchemaProblem(broken.message, file, { start, end: start + 1 });
  }
  return reader.root();
}

/** An element that is open: its children stand last among those gathered, from `firstChild` on. */
interface Open {
  readonly element: Writable<SchemaElement>;
  readonly firstChild: number;
}

function createReader(file: SchemaFile) {
  const open: Open[] = [];
  /** The children of all that is open. A list for each would be made larger than it need be, twelve thousand times. */
  const gathered: SchemaElement[] = [];
  let root: SchemaElement | undefined;
  /** How deep the reader is in annotations, and the element that they explain. */
  let foreignDepth = 0;
  let documented: Writable<SchemaElement> | undefined;

  function enter(event: StartElementEvent, parent: SchemaElement | undefined): void {
    const element = createElement(event, { file, parent });
    root ??= element;
    open.push({ element, firstChild: gathered.length });
  }

  function leave(): void {
    const last = open.pop();
    if (last === undefined) return;
    const { element, firstChild } = last;
    if (gathered.length > firstChild) {
      element.children = gathered.slice(firstChild);
      gathered.length = firstChild;
    }
    gathered.push(element);
    checkSyntax(element);
  }

  function enterForeign(event: StartElementEvent, parent: SchemaElement | undefined): void {
    if (parent === undefined) throw new SchemaProblem(`"${event.name}" is not of RELAX NG`, file, event);
    if (holdsText(parent.local)) throw new SchemaProblem(`"${parent.local}" holds only text`, file, event);
    foreignDepth = 1;
    if (event.namespace === ANNOTATIONS_NAMESPACE && event.local === 'documentation') documented = parent;
  }

  return {
    root(): SchemaElement {
      if (root === undefined) throw new SchemaProblem('This is no RELAX NG', file, { start: 0, end: 1 });
      return root;
    },
    handler: {
      startElement(event: StartElementEvent) {
        if (foreignDepth > 0) {
          foreignDepth += 1;
          return;
        }
        const parent = open[open.length - 1]?.element;
        if (event.namespace === RNG_NAMESPACE) enter(event, parent);
        else enterForeign(event, parent);
      },
      endElement() {
        if (foreignDepth === 0) {
          leave();
          return;
        }
        foreignDepth -= 1;
        documented = undefined;
      },
      text({ text, start, end }: { text: string; start: number; end: number }) {
        if (documented !== undefined) documented.documentation ??= text.replace(/\s+/g, ' ').trim();
        if (foreignDepth > 0) return;
        const element = open[open.length - 1]?.element;
        if (element === undefined) return;
        if (holdsText(element.local)) element.text += text;
        else if (/\S/.test(text)) throw new SchemaProblem(`"${element.local}" holds no text`, file, { start, end });
      },
    },
  };
}

function declare({ declarations }: StartElementEvent, outer: Namespaces): Namespaces {
  if (declarations.length === 0) return outer;
  const own = new Map(declarations.map(({ prefix, local, value }) => [prefix === '' ? '' : local, value] as const));
  return (prefix) => own.get(prefix) ?? outer(prefix);
}

const outermost: Namespaces = (prefix) => (prefix === 'xml' ? XML_NAMESPACE : undefined);

function createElement(
  event: StartElementEvent,
  { file, parent }: { file: SchemaFile; parent: SchemaElement | undefined },
): SchemaElement {
  const { local, start, end, attributes } = event;
  const own: SchemaAttribute[] = [];
  let base = parent?.base ?? file.uri;
  for (const attribute of attributes) {
    const { namespace, local: name, value, valueStart, valueEnd } = attribute;
    if (namespace === '') {
      own.push({ name, value: name === 'ns' ? value : value.trim(), start: valueStart, end: valueEnd });
    } else if (namespace === XML_NAMESPACE && name === 'base') base = resolveUri(base, value);
    else if (namespace === RNG_NAMESPACE) {
      const at = { start: valueStart, end: valueEnd };
      throw new SchemaProblem(`RELAX NG has no attribute "rng:${name}"`, file, at);
    }
  }
  const element: SchemaElement = {
    local,
    attributes: own.length === 0 ? NONE : own,
    children: NONE,
    text: '',
    documentation: undefined,
    file,
    start,
    end,
    base,
    resolveNamespace: declare(event, parent?.resolveNamespace ?? outermost),
  };
  const library = attributeValue(element, 'datatypeLibrary');
  if (library !== undefined && library !== '' && !isAbsolute(library)) {
    throw problemAt(element, `"${library}" is no absolute URI without fragment`, 'datatypeLibrary');
  }
  return element;
}

function isAbsolute(uri: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:[^#]+$/.test(uri) && !/%(?![\da-fA-F]{2})/.test(uri);
}
