/** Ids that we give ourselves hold a point, which register ids never do, so that the two never meet. */

/** The `xml:id` of the document's own date, to which relative dates point. */
export const DOCUMENT_DATE_ID = 'document.date';

/** The `xml:id` of the statement that names the translator. */
export const TRANSLATOR_ID = 'resp.translator';

/** Returns the `xml:id` of the note with number `number` in the document, from 1. */
export function footnoteId(number: number): string {
  return `note.${number}`;
}

/** Returns the `xml:id` of the mention with number `number`, from 1, among those that may mean several entries. */
export function doubtId(number: number): string {
  return `doubt.${number}`;
}

/** Returns the `xml:id` of a calendar that is not the Gregorian one. */
export function calendarId(calendar: string): string {
  return `calendar.${calendar}`;
}
