import type { NameClass } from './name-class.js';
import { splitQName } from './nc-name.js';
import { attributeOf, attributeValue, problemAt, type SchemaElement } from './schema-element.js';

const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns';

/** Returns the names that an `element` or `attribute` pattern speaks of; `ns` is the namespace that is inherited. */
export function buildNameClass(owner: SchemaElement, ns: string): NameClass {
  const isAttribute = owner.local === 'attribute';
  const attribute = attributeOf(owner, 'name');
  if (attribute === undefined) {
    const [child] = owner.children;
    if (child === undefined) throw problemAt(owner, `"${owner.local}" needs a name`);
    return build(child, { ns: attributeValue(owner, 'ns') ?? ns, isAttribute, within: '' });
  }
  const own = attributeValue(owner, 'ns') ?? (isAttribute ? '' : ns);
  return buildName(owner, attribute.value, { ns: own, isAttribute, within: '' });
}

interface Inherited {
  readonly ns: string;
  readonly isAttribute: boolean;
  /** The infinite class whose exception this is. */
  readonly within: '' | 'anyName' | 'nsName';
}

function build(element: SchemaElement, inherited: Inherited): NameClass {
  const ns = attributeValue(element, 'ns') ?? inherited.ns;
  const context = { ...inherited, ns };
  switch (element.local) {
    case 'name':
      return buildName(element, element.text.trim(), context);
    case 'choice':
      return { kind: 'choice', of: element.children.map((child) => build(child, context)) };
    case 'anyName':
      if (context.within !== '') throw problemAt(element, `"anyName" cannot be excepted from "${context.within}"`);
      return { kind: 'any', except: buildExcept(element, { ...context, within: 'anyName' }) };
    case 'nsName':
      if (context.within === 'nsName') throw problemAt(element, '"nsName" cannot be excepted from "nsName"');
      if (context.isAttribute && ns === XMLNS_NAMESPACE)
        throw problemAt(element, 'Namespace declarations are no attributes');
      return { kind: 'namespace', namespace: ns, except: buildExcept(element, { ...context, within: 'nsName' }) };
    default:
      throw problemAt(element, `"${element.local}" is no name`);
  }
}

function buildExcept(owner: SchemaElement, context: Inherited): NameClass | undefined {
  const [except] = owner.children;
  if (except === undefined) return undefined;
  const ns = attributeValue(except, 'ns') ?? context.ns;
  const of = except.children.map((child) => build(child, { ...context, ns }));
  return of.length === 1 ? of[0] : { kind: 'choice', of };
}

function buildName(element: SchemaElement, text: string, { ns, isAttribute }: Inherited): NameClass {
  const split = splitQName(text);
  if (split === undefined) throw problemAt(element, `"${text}" is no name`, 'name');
  const [prefix, local] = split;
  const namespace = prefix === undefined ? ns : element.resolveNamespace(prefix);
  if (namespace === undefined) throw problemAt(element, `The prefix "${prefix}:" is bound to no namespace`, 'name');
  if (isAttribute && (namespace === XMLNS_NAMESPACE || (namespace === '' && local === 'xmlns'))) {
    throw problemAt(element, 'Namespace declarations are no attributes', 'name');
  }
  return { kind: 'name', namespace, local };
}
