import { TOOL } from '../../model/annotation/annotation-base.js';
import { element, type XmlElement } from '../../xml/xml-element.js';
import type { HeaderContext } from './header-context.js';

/** Returns the `encodingDesc` (HD53, HDAPP): how the text was treated, how paragraphs are cited, which tool did it. */
export function drawEncodingDesc({ version, provenance }: HeaderContext): XmlElement {
  const declare = (name: string, attributes: Record<string, string>, words: string): XmlElement =>
    element(name, attributes, element('p', {}, words));
  return element(
    'encodingDesc',
    {},
    element(
      'editorialDecl',
      {},
      declare(
        'correction',
        { status: 'unknown', method: 'markup' },
        'Apparent errors are kept; a correction is only suggested, beside the error.',
      ),
      declare(
        'normalization',
        { method: 'markup' },
        'Spelling and punctuation are kept as they are; dates are normalized in attributes.',
      ),
      declare('quotation', { marks: 'all' }, 'Quotation marks are kept, inside the element that they delimit.'),
      declare(
        'hyphenation',
        { eol: 'all' },
        'Hyphens are kept; those that only break a word at a line end are marked.',
      ),
      declare('interpretation', {}, INTERPRETATION[provenance]),
      declare('stdVals', {}, 'Dates are in ISO 8601 form in the Gregorian calendar, never more precise than the text.'),
    ),
    element('refsDecl', {}, element('citeStructure', { unit: 'paragraph', match: '//body//p[@n]', use: '@n' })),
    element('appInfo', {}, element('application', { ident: TOOL, version }, element('label', {}, TOOL))),
  );
}

const INTERPRETATION = {
  full: 'Structure, names, dates and speech were marked automatically and not reviewed; every element says by whom and how surely.',
  summary:
    'Structure, names, dates and speech were marked automatically by teiwright and not reviewed. Elements without @cert are held to be right; the others say how sure they are.',
  none: 'Structure, names, dates and speech were marked automatically by teiwright and not reviewed.',
} as const;
