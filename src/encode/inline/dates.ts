import { element } from '../../xml/xml-element.js';
import { calendarId, DOCUMENT_DATE_ID } from '../document-ids.js';
import type { Drawing, Drawings } from './drawing.js';

/** Dates and times of day (NDDATE, NDDATER). */
export const dateDrawings: Drawings = { date: dated('date'), time: dated('time') };

function dated(name: string): Drawing<'date' | 'time'> {
  return {
    cohesion: 2,
    draw: ({ value, calendar, anchor }, children, provenance) =>
      element(
        name,
        {
          ...value,
          calendar: calendar ? `#${calendarId(calendar)}` : undefined,
          type: anchor ? 'relative' : undefined,
          datingPoint: anchor === 'document' ? `#${DOCUMENT_DATE_ID}` : undefined,
          ...provenance,
        },
        ...children,
      ),
  };
}
