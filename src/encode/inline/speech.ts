import { element } from '../../xml/xml-element.js';
import { fitContent } from '../content-rules.js';
import type { EncodeContext } from '../encode-context.js';
import { type Drawings, pointer, pointers, reportDropped } from './drawing.js';

/** What somebody said, called so, or did while speaking (COHQQ, TSBAVO). */
export const speechDrawings: Drawings = {
  speech: {
    cohesion: 0,
    draw: ({ speaker, addressees = [], direct }, children, provenance, context) => {
      const attributes = {
        who: canSpeak(speaker, context) ? pointer(speaker) : undefined,
        toWhom: pointers(addressees.filter((id) => canSpeak(id, context))),
        direct: String(direct),
      };
      return element('said', { ...attributes, ...provenance }, children);
    },
  },
  scareQuote: {
    cohesion: 1,
    draw: ({ speaker }, children, provenance, context) =>
      canSpeak(speaker, context)
        ? element('q', { type: 'soCalled', who: pointer(speaker), ...provenance }, children)
        : element('soCalled', provenance, children),
  },
  aside: {
    cohesion: 1,
    draw: (aside, children, provenance, context) => {
      const { manifestation, agent } = aside;
      const who = manifestation === 'incident' ? undefined : pointer(agent);
      const desc = element('desc', {}, fitContent('desc', children, reportDropped(aside, context)));
      return element(manifestation, { who, ...provenance }, desc);
    },
  },
};

/** To name nobody is better than to name a conference or a war, which are spoken of and do not speak. */
function canSpeak(id: string | undefined, { register }: EncodeContext): id is string {
  return id !== undefined && !register.some((entry) => entry.id === id && entry.kind === 'event');
}
