import { TOOL } from '../../model/annotation/annotation-base.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import { responsibilityPointer } from '../provenance.js';
import { drawEncodingDesc } from './encoding-desc.js';
import { type HeaderContext, placeFields } from './header-context.js';
import { drawNotesStmt } from './notes-stmt.js';
import { drawProfileDesc } from './profile-desc.js';
import { drawPublicationStmt } from './publication-stmt.js';
import { drawSourceDesc } from './source-desc.js';
import { drawTitleStmt } from './title-stmt.js';

/**
 * Returns the `teiHeader`: everything that front matter and metadata say, and how the encoding was made. All visible characters
 * of the front matter stand in it, each line unbroken.
 */
export function drawHeader(context: Omit<HeaderContext, 'fieldOf'>): XmlElement {
  const placed = placeFields(context);
  const header: HeaderContext = { ...context, fieldOf: (key) => placed.get(key) };
  return element(
    'teiHeader',
    {},
    element(
      'fileDesc',
      {},
      drawTitleStmt(header),
      drawPublicationStmt(header),
      drawNotesStmt(header),
      drawSourceDesc(header),
    ),
    drawEncodingDesc(header),
    drawProfileDesc(header),
    element(
      'revisionDesc',
      { status: 'draft' },
      element('change', { who: responsibilityPointer(TOOL) }, 'Encoded automatically; nothing was reviewed.'),
    ),
  );
}
