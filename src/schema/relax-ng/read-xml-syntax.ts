import { indexLines, offsetAt } from '../../diagnostics/line-index.js';
import { parseXmlEvents } from '../../xml/events.js';
import { XML_NAMESPACE } from '../../xml/names.js';
import type { StartElementEvent } from '../../xml/xml-event.js';
import {
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

type Namespaces = (prefix: string) => string | undefined;

/**
 * Reads a schema in the XML syntax: the elements of RELAX NG as a tree, each checked against section 3 of the specification.
 *
 * @throws {SchemaProblem}
 */
export function readXmlSyntax(uri: string, text: string): SchemaElement {
  const file: SchemaFile = { uri, text, lines: indexLines(text) };
  const reader = createReader(file);
  const [broken] = parseXmlEvents(text, reader.handler, { source: uri });
  if (broken !== undefined) {
    const start = broken.position === undefined ? 0 : offsetAt(file.lines, broken.position);
    throw new SchemaProblem(broken.message, file, { start, end: start + 1 });
  }
  return reader.root();
}

function createReader(file: SchemaFile) {
  const open: SchemaElement[] = [];
  const scopes: Namespaces[] = [(prefix) => (prefix === 'xml' ? XML_NAMESPACE : undefined)];
  let root: SchemaElement | undefined;
  /** How deep the reader is in annotations, and the one whose words it gathers. */
  let foreignDepth = 0;
  let documented: SchemaElement | undefined;

  function enter(event: StartElementEvent, resolveNamespace: Namespaces): void {
    const parent = open.at(-1);
    const element = createElement(event, { file, parent, resolveNamespace });
    if (parent === undefined) root = element;
    else parent.children.push(element);
    open.push(element);
  }

  return {
    root(): SchemaElement {
      if (root === undefined) throw new SchemaProblem('This is no RELAX NG', file, { start: 0, end: 1 });
      return root;
    },
    handler: {
      startElement(event: StartElementEvent) {
        const outer = scopes.at(-1) ?? (() => undefined);
        const scope = declare(event, outer);
        scopes.push(scope);
        const parent = open.at(-1);
        if (foreignDepth === 0 && event.namespace === RNG_NAMESPACE) return enter(event, scope);
        if (parent === undefined) throw new SchemaProblem(`"${event.name}" is not of RELAX NG`, file, event);
        if (holdsText(parent.local)) throw new SchemaProblem(`"${parent.local}" holds only text`, file, event);
        foreignDepth += 1;
        if (event.namespace === ANNOTATIONS_NAMESPACE && event.local === 'documentation' && foreignDepth === 1) {
          documented = parent;
        }
      },
      endElement() {
        scopes.pop();
        if (foreignDepth > 0) {
          foreignDepth -= 1;
          documented = undefined;
        } else {
          const element = open.pop();
          if (element !== undefined) checkSyntax(element);
        }
      },
      text({ text, start, end }: { text: string; start: number; end: number }) {
        const element = open.at(-1);
        if (element === undefined) return;
        if (documented !== undefined) documented.documentation ??= text.replace(/\s+/g, ' ').trim();
        else if (foreignDepth > 0) return;
        else if (holdsText(element.local)) element.text += text;
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

function createElement(
  { local, start, end, attributes }: StartElementEvent,
  context: { file: SchemaFile; parent: SchemaElement | undefined; resolveNamespace: Namespaces },
): SchemaElement {
  const own = new Map<string, SchemaAttribute>();
  let base = context.parent?.base ?? context.file.uri;
  for (const { namespace, local: name, value, valueStart, valueEnd } of attributes) {
    const at = { start: valueStart, end: valueEnd };
    if (namespace === '') own.set(name, { value: name === 'ns' ? value : value.trim(), ...at });
    else if (namespace === XML_NAMESPACE && name === 'base') base = resolveUri(base, value);
    else if (namespace === RNG_NAMESPACE)
      throw new SchemaProblem(`RELAX NG has no attribute "rng:${name}"`, context.file, at);
  }
  const element: SchemaElement = {
    local,
    attributes: own,
    children: [],
    text: '',
    documentation: undefined,
    file: context.file,
    start,
    end,
    base,
    resolveNamespace: context.resolveNamespace,
  };
  const library = own.get('datatypeLibrary')?.value;
  if (library !== undefined && library !== '' && !isAbsolute(library)) {
    throw problemAt(element, `"${library}" is no absolute URI without fragment`, 'datatypeLibrary');
  }
  return element;
}

function isAbsolute(uri: string): boolean {
  return /^[a-zA-Z][a-zA-Z0-9+.-]*:[^#]+$/.test(uri) && !/%(?![\da-fA-F]{2})/.test(uri);
}
