import { TOOL } from '../../model/annotation/annotation-base.js';
import { element } from '../../xml/xml-element.js';
import { fitContent } from '../content-rules.js';
import { TRANSLATOR_ID } from '../document-ids.js';
import { responsibilityPointer } from '../provenance.js';
import { type Drawings, plain, reportDropped } from './drawing.js';

/** What editors and translators put in, left out or doubted (COED, CONONO). An editorial note is the translator's if one is named. */
export const editorialDrawings: Drawings = {
  note: {
    cohesion: 1,
    draw: ({ type, subtype }, children, provenance, { document }) => {
      const isTranslators = type === 'editorial' && document.metadata.translator !== undefined;
      const resp = isTranslators ? { resp: `#${TRANSLATOR_ID}`, cert: 'low' } : provenance;
      return element('note', { type, subtype, place: 'inline', ...resp }, children);
    },
  },
  omission: {
    cohesion: 3,
    draw: (omission, children, provenance, context) => {
      const desc = element('desc', {}, fitContent('desc', children, reportDropped(omission, context)));
      return element('gap', { reason: omission.reason, ...provenance }, desc);
    },
  },
  sic: plain('sic'),
  supplied: plain('supplied'),
  abbreviation: {
    cohesion: 2,
    draw: ({ expansion }, children) => {
      const expan = element('expan', { resp: responsibilityPointer(TOOL) }, expansion);
      return element('choice', {}, element('abbr', {}, children), expan);
    },
  },
  correction: {
    cohesion: 2,
    draw: ({ replacement, certainty }, children) => {
      const corr = element('corr', { resp: responsibilityPointer(TOOL), cert: certainty }, replacement);
      return element('choice', {}, element('sic', {}, children), corr);
    },
  },
};
