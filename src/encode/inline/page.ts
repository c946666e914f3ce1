import { element, type XmlContent } from '../../xml/xml-element.js';
import { fitContent } from '../content-rules.js';
import { type Drawings, plain, pointer, reportDropped } from './drawing.js';

/** What belongs to the page: its breaks and furniture, line ends, note marks, labels (CORS5). */
export const pageDrawings: Drawings = {
  lineBreak: { cohesion: 3, draw: (_, children) => [...children, element('lb')] },
  hyphenation: {
    cohesion: 3,
    draw: (hyphen, children, provenance, context) => {
      const mark = fitContent('pc', children.map(withoutSpace), reportDropped(hyphen, context));
      return [element('pc', { force: 'weak', ...provenance }, mark), element('lb', { break: 'no' })];
    },
  },
  noteAnchor: {
    cohesion: 3,
    draw: (anchor, children, provenance, { noteIds }) => {
      const target = pointer(noteIds.get(anchor));
      return element('ref', { type: 'noteAnchor', target, ...provenance }, children);
    },
  },
  label: plain('label'),
  pageBreak: {
    cohesion: 3,
    draw: ({ n, inferred }, children, provenance) => [
      element('pb', { n, type: inferred ? 'inferred' : undefined, ...provenance }),
      ...children,
    ],
  },
  formeWork: {
    cohesion: 3,
    draw: ({ type }, children, provenance) => element('fw', { type, ...provenance }, children),
  },
};

function withoutSpace(content: XmlContent): XmlContent {
  return typeof content === 'string' ? content.trim() : content;
}
