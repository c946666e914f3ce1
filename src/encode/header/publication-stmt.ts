import { element, type XmlElement } from '../../xml/xml-element.js';
import type { HeaderContext } from './header-context.js';

/**
 * Returns the `publicationStmt` (HD24): what the metadata says of publisher, date, identifier and licence, and nothing else.
 * Without a publisher TEI allows no `availability`, so that the licence stands in a sentence.
 */
export function drawPublicationStmt({ document }: HeaderContext): XmlElement {
  const { publisher, published, idno, licence } = document.metadata;
  if (!publisher) {
    const terms = licence ? `licence: ${licence}.` : 'no licence stated.';
    return element('publicationStmt', {}, element('p', {}, `Unpublished encoding made with teiwright; ${terms}`));
  }
  return element(
    'publicationStmt',
    {},
    element('publisher', {}, publisher),
    published ? element('date', { when: published }, published) : undefined,
    idno ? element('idno', { type: 'local' }, idno) : undefined,
    element('availability', { status: licence ? undefined : 'unknown' }, drawLicence(licence)),
  );
}

function drawLicence(licence: string | undefined): XmlElement {
  if (!licence) return element('p', {}, 'No licence stated.');
  const target = /^https?:\/\/\S+$/.test(licence) ? licence : undefined;
  return element('licence', { target }, licence);
}
