import { element, type XmlContent, type XmlElement } from '../xml/xml-element.js';

/**
 * Returns a `teiCorpus` of TEI documents (CCDEF), in their order, under a header of its own. The ids of each document, and what
 * points to them, get its number before them (`d2.kim-il-sung`): within one file an id stands once.
 */
export function drawCorpus(documents: readonly XmlElement[], { title }: { readonly title: string }): XmlElement {
  const header = element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      element('titleStmt', {}, element('title', {}, title)),
      element(
        'publicationStmt',
        {},
        element(
          'p',
          {},
          'Unpublished encoding made with teiwright; what is known of each document stands in its own header.',
        ),
      ),
      element('sourceDesc', {}, element('p', {}, `${documents.length} documents that stood in one file.`)),
    ),
  );
  return element(
    'teiCorpus',
    {},
    header,
    documents.map((document, index) => prefixIds(document, `d${index + 1}.`)),
  );
}

function prefixIds(root: XmlElement, prefix: string): XmlElement {
  /** Each id of the document as a pointer to it. */
  const pointers = new Set<string>();
  const collect = ({ attributes, children }: XmlElement): void => {
    if (attributes['xml:id'] !== undefined) pointers.add(`#${attributes['xml:id']}`);
    for (const child of children) if (typeof child !== 'string') collect(child);
  };
  collect(root);
  return rename(root);

  function rename({ name, attributes, children }: XmlElement): XmlElement {
    const renamed = Object.entries(attributes).map(([attribute, value]): [string, string] => [
      attribute,
      attribute === 'xml:id' ? prefix + value : value.startsWith('#') ? repoint(value) : value,
    ]);
    const held = children.map((child): XmlContent => (typeof child === 'string' ? child : rename(child)));
    return { name, attributes: Object.fromEntries(renamed), children: held };
  }

  /** Pointers stand one after another, parted by spaces; what only looks like one stays. */
  function repoint(value: string): string {
    const parts = value.split(' ');
    return parts.every((part) => pointers.has(part))
      ? parts.map((part) => `#${prefix}${part.slice(1)}`).join(' ')
      : value;
  }
}
