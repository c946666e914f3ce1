import { element } from '../../xml/xml-element.js';
import { calendarId, DOCUMENT_DATE_ID } from '../document-ids.js';
import type { Drawing, Drawings } from './drawing.js';

/** Dates and times of day (NDDATE, NDDATER). */
export const dateDrawings: Drawings = { date: dated('date'), time: dated('time') };

/** What `@when-custom` holds: the method of dating is a form of writing dates (`att.datable.custom`). */
const EDTF = 'https://www.loc.gov/standards/datetime/';

function dated(name: string): Drawing<'date' | 'time'> {
  return {
    cohesion: 2,
    draw: ({ value, edtf, calendar, anchor }, children, provenance) =>
      element(
        name,
        {
          ...value,
          'when-custom': edtf,
          datingMethod: edtf === undefined ? undefined : EDTF,
          calendar: calendar ? `#${calendarId(calendar)}` : undefined,
          type: anchor ? 'relative' : undefined,
          datingPoint: anchor === 'document' ? `#${DOCUMENT_DATE_ID}` : undefined,
          ...provenance,
        },
        ...children,
      ),
  };
}
