import type { XmlContent, XmlElement } from '../xml/xml-element.js';

/** Remembers which elements are parts of one thing: pieces of a mark that was cut, paragraphs of one quotation. */
export class Chains {
  readonly #keys = new Map<XmlElement, unknown>();

  /** Notes that `part` belongs to the thing known by `key`. */
  note(part: XmlElement, key: unknown): XmlElement {
    this.#keys.set(part, key);
    return part;
  }

  /**
   * Returns `root` with the parts of each thing of two or more parts joined by `@next` and `@prev`. They get ids of the
   * form `said-3.2`: the second part of the third such thing in the document; a part that has an id keeps it.
   */
  join(root: XmlElement): XmlElement {
    const parts = this.#partsIn(root);
    const attributes = new Map<XmlElement, Record<string, string>>();
    const counts = new Map<string, number>();
    for (const chain of parts.values()) {
      const name = chain[0]?.name;
      if (!name || chain.length < 2) continue;
      const number = (counts.get(name) ?? 0) + 1;
      counts.set(name, number);
      const id = (index: number): string => chain[index]?.attributes['xml:id'] ?? `${name}-${number}.${index + 1}`;
      chain.forEach((part, index) => {
        attributes.set(part, {
          'xml:id': id(index),
          ...(index > 0 ? { prev: `#${id(index - 1)}` } : {}),
          ...(index < chain.length - 1 ? { next: `#${id(index + 1)}` } : {}),
        });
      });
    }
    return attributes.size === 0 ? root : withAttributes(root, attributes);
  }

  #partsIn(root: XmlElement): Map<unknown, XmlElement[]> {
    const parts = new Map<unknown, XmlElement[]>();
    const visit = (content: XmlContent): void => {
      if (typeof content === 'string') return;
      const key = this.#keys.get(content);
      if (key !== undefined) parts.set(key, [...(parts.get(key) ?? []), content]);
      for (const child of content.children) visit(child);
    };
    visit(root);
    return parts;
  }
}

function withAttributes(node: XmlElement, added: ReadonlyMap<XmlElement, Record<string, string>>): XmlElement {
  const own = added.get(node);
  return {
    name: node.name,
    attributes: own ? { ...own, ...node.attributes } : node.attributes,
    children: node.children.map((child) => (typeof child === 'string' ? child : withAttributes(child, added))),
  };
}
